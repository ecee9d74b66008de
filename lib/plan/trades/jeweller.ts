import type { Trade } from './trade';

export const jeweller: Trade = {
  id: 'jeweller',
  name: 'Jeweller or watchmaker',
  sells: ['rings', 'repairs', 'pieces made to order'],
  segments: [
    { name: 'couples', words: ['wedding', 'engagement', 'bride', 'ring'] },
    { name: 'people with a gift to find', words: ['gift', 'birthday', 'present'] },
    { name: 'people with an old piece', words: ['repair', 'inherited', 'grandmother', 'resize'] },
  ],
  outcomes: [
    { outcome: 'leads', watch: 'appointments asked for' },
    { outcome: 'reputation', watch: 'customers sent by customers' },
  ],
  questions: [
    'How do I find out her ring size without asking?',
    'Can you make something new of my grandmother’s ring?',
    'How long does an engraving take?',
    'Can a worn clasp be repaired?',
    'How do I clean silver at home?',
  ],
  occasions: ['valentines-day', 'mothers-day', 'christmas-day'],
  starters: {
    question:
      'Honest question from the bench: would you rather wear one good piece every day, or keep it for the good days?',
    'customer-story': '{Who|A customer} came in with a small box and a story: ',
    'customer-photo': 'Made here, worn by one of you, and shown with a yes: ',
    'behind-the-scenes': 'On the bench at {business|the workshop} today, before it shines: ',
    tip: 'Three minutes that keep silver and gold bright for years: ',
    thanks: 'Thank you to the couple who let {us} see their faces when the box opened: ',
    offer:
      'For you who follow {us}: bring one piece until Saturday, and {we} clean it and check its setting while you wait. ',
  },
  steps: {
    ask: '{Occasion comes}. What would the person you love really wear: a ring, something for every day, or an old piece made new? Tell {us} below. Made to order takes {us} about three weeks, so this is the moment to ask.',
    tease: 'One of the pieces for {occasion}, still in wax. Can you see what it will be? ',
    offer:
      'Until {until} the engraving is {our} gift to you who follow {us}: a name, a date, or four words for {occasion}. Which words would you choose?',
    live: '{Occasion}. {Business|The shop} is open until six for the last boxes, and the best thing {we} heard this morning: ',
    thank: 'Thank you for letting {us} be part of your {occasion}. One box {we} will not forget: ',
    recap:
      'Two weeks of small boxes, and this is where they went. The pictures are yours, and so is the question: what was said when it opened?',
  },
  comeback:
    'The page was quiet, the bench was not. One of the pieces that kept {us} busy came in broken and leaves like new. Which piece of yours lies in a drawer because of a clasp?',
  perWeek: 2,
  minutesPerDay: 12,
  offersPerMonth: 1,
  slots: [
    { weekday: 3, time: '12:00' },
    { weekday: 7, time: '18:00' },
  ],
};
