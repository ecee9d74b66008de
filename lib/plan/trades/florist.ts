import type { Trade } from './trade';

export const florist: Trade = {
  id: 'florist',
  name: 'Florist or garden centre',
  sells: ['bouquets', 'plants', 'wedding flowers'],
  segments: [
    { name: 'people with somebody to thank', words: ['mother', 'thank', 'birthday', 'gift'] },
    { name: 'brides', words: ['wedding', 'bride'] },
    { name: 'people with a balcony', words: ['balcony', 'garden', 'plants', 'pots'] },
  ],
  outcomes: [
    { outcome: 'leads', watch: 'bouquets ordered ahead' },
    { outcome: 'service', watch: 'questions answered' },
  ],
  questions: [
    'How do I keep cut flowers fresh for a week?',
    'What grows on a balcony without sun?',
    'How late can I order for delivery the same day?',
    'Which flowers are safe for cats?',
    'Why does my orchid not bloom again?',
  ],
  occasions: ['valentines-day', 'womens-day', 'easter', 'mothers-day', 'all-saints-day', 'christmas-day'],
  starters: {
    question: 'Three colours for Saturday’s bucket, and you choose: which goes home with you first?',
    'customer-story': '{Who|Somebody} asked for {sold|flowers} this week and told {us} for whom: ',
    'customer-photo': 'From {our} bucket to your table, in your picture: ',
    'behind-the-scenes':
      'The market at four in the morning. What caught {our} eye for {business|the shop} today: ',
    tip: 'Your flowers last three days longer if you do this tonight: ',
    thanks: 'Thank you to the man who buys one stem every Friday: ',
    offer: 'For you who follow {us}, until Saturday: the bunch of the day, and one stem more. Today it is ',
  },
  steps: {
    ask: '{Occasion comes}. If she could choose herself, what would it be: one big bunch, something that keeps growing, or her favourite stem, just three of them? Tell {us} below, before {we} order from the growers.',
    tease: 'The first crates for {occasion} come this week. {We} open one corner for you: ',
    offer:
      'You who follow {us} first: order for {occasion} by {until}, choose your hour, and the card is written by hand with your words. What shall it say? ',
    live: '{Occasion}, seven o’clock, and {business|the shop} is full of colour. {We are} here until the last stem: ',
    thank:
      'Thank you. {Occasion} went through {our} hands in hundreds of stems, and one card made {us} stop: ',
    recap:
      'A week later, on your tables. Send {us} how yours looks today, and {we} tell you how it lasts until Sunday.',
  },
  comeback:
    'Quiet here, never in the shop: in the door again since this morning: {sold|the first bunches}. The whole street smells of it. What is missing on your table?',
  perWeek: 3,
  minutesPerDay: 12,
  offersPerMonth: 2,
  slots: [
    { weekday: 2, time: '08:00' },
    { weekday: 4, time: '17:00' },
    { weekday: 6, time: '08:30' },
  ],
};
