import type { Trade } from './trade';

export const shop: Trade = {
  id: 'shop',
  name: 'Shop',
  sells: ['things chosen by hand', 'gifts', 'advice'],
  segments: [
    { name: 'people with a gift to find', words: ['gift', 'birthday', 'present'] },
    { name: 'regulars', words: ['regular', 'every week'] },
    { name: 'families', words: ['kids', 'children', 'school'] },
  ],
  outcomes: [
    { outcome: 'awareness', watch: 'people who come in for the first time' },
    { outcome: 'leads', watch: 'things put aside or ordered' },
  ],
  questions: [
    'Can I bring it back?',
    'Can you order it in another size?',
    'Do you wrap gifts?',
    'Where does it come from?',
    'What would you give to somebody who has everything?',
  ],
  occasions: ['valentines-day', 'mothers-day', 'fathers-day', 'small-business-saturday', 'christmas-day'],
  starters: {
    question:
      'You have two minutes in {our} shop: {choice|something useful or something lovely}? And for whom?',
    'customer-story': '{Who|Somebody} came in for one thing and left with a story: ',
    'customer-photo': 'It left {our} shelf last week. This is where it lives now: ',
    'behind-the-scenes': 'A box arrived at {business|the shop} this morning. First thing out of it: ',
    tip: 'Before you buy anything like it, here or elsewhere, look at this: ',
    thanks: 'Thank you to the customer who sent {us} three friends: ',
    offer: 'For you who follow {us}, before it stands in the window, until Saturday: ',
  },
  steps: {
    ask: '{Occasion comes}. Who is the hardest person on your list, and what do they like? Tell {us} below, and {we} look for it before {we} order.',
    tease: 'The window for {occasion} is still covered. Through the gap you can see ',
    offer:
      'You who follow {us} first: say which, and until {until} {we} put it aside and wrap it for {occasion}, free. On the shelf now: ',
    live: '{Occasion} at {business|the shop}: the kettle is on, and this is going fastest: ',
    thank:
      'Thank you. You could have ordered it anywhere for {occasion}, and you came in. What {we} liked best: ',
    recap:
      'Found at {business|the shop}, given by you. Send {us} the face it made, and tell {us} what to order again.',
  },
  comeback:
    'The page was quiet, the door was open. New since you last looked: {sold|something we would have liked to keep}. What are you looking for this month?',
  perWeek: 3,
  minutesPerDay: 12,
  offersPerMonth: 2,
  slots: [
    { weekday: 2, time: '12:00' },
    { weekday: 4, time: '18:00' },
    { weekday: 6, time: '09:30' },
  ],
};
