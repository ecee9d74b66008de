import type { Trade } from './trade';

export const restaurant: Trade = {
  id: 'restaurant',
  name: 'Restaurant or bar',
  sells: ['lunch', 'dinner', 'a table for the evening'],
  segments: [
    { name: 'couples', words: ['for two', 'date night', 'anniversary'] },
    { name: 'families', words: ['kids', 'children', 'Sunday lunch'] },
    { name: 'lunch guests', words: ['lunch', 'office'] },
  ],
  outcomes: [
    { outcome: 'leads', watch: 'tables booked' },
    { outcome: 'reputation', watch: 'guests who come back' },
  ],
  questions: [
    'Do I need to book?',
    'What do you have without meat?',
    'Can I bring a dog?',
    'Is there a menu for children?',
    'Where do I park?',
  ],
  occasions: [
    'valentines-day',
    'easter',
    'mothers-day',
    'fathers-day',
    'halloween',
    'christmas-day',
    'new-years-eve',
  ],
  starters: {
    question: 'Two plates for next week, only one goes on the menu. Which would you order, and why: ',
    'customer-story': '{Who|A guest} told {us} at the table this week: ',
    'customer-photo': 'You took this at your table, and it is better than {our} own pictures: ',
    'behind-the-scenes':
      'Half past ten in the kitchen of {business|the house}, and what you eat tonight is still ',
    tip: 'The next time you cook at home, one thing from {our} kitchen: ',
    thanks: 'Thank you to the table that stayed until {we} put the chairs up: ',
    offer: 'For you who follow {us}, from Tuesday to Thursday: say “porch light” when you book, and ',
  },
  steps: {
    ask: '{Occasion comes}. What makes that evening good for you: a long menu, one plate and early home, or a table where children may be loud? Tell {us}, and {we} plan it your way.',
    tease: 'The menu for {occasion} is on the kitchen wall, and one line of it {we} may tell you already: ',
    offer:
      'Tables for {occasion}: you who follow {us} choose first, until {until}. After that the book is open to everybody. On the menu: ',
    live: '{Occasion} at {business|the house}: the tables are laid, and the kitchen just sent the first ',
    thank: 'Thank you for spending {occasion} with {us}. What {we} will remember: ',
    recap: 'Your {occasion}, in your own pictures. Which plate should stay on the menu?',
  },
  comeback:
    'It was quiet on this page, and full at the tables. On the board this week: {sold|something new}. What did you miss most?',
  perWeek: 3,
  minutesPerDay: 12,
  offersPerMonth: 2,
  slots: [
    { weekday: 1, time: '10:30' },
    { weekday: 4, time: '11:00' },
    { weekday: 5, time: '16:00' },
  ],
};
