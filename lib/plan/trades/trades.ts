import type { Trade } from './trade';

export const trades: Trade = {
  id: 'trades',
  name: 'Trades (plumbing, painting, building, garden)',
  sells: ['repairs at home', 'new rooms', 'a price before the work'],
  segments: [
    { name: 'home owners', words: ['house', 'home', 'roof'] },
    { name: 'landlords', words: ['flat', 'tenant', 'landlord'] },
    { name: 'people with an emergency', words: ['leak', 'broken', 'tonight'] },
  ],
  outcomes: [
    { outcome: 'leads', watch: 'calls for a price' },
    { outcome: 'reputation', watch: 'jobs from a neighbour’s word' },
  ],
  questions: [
    'What does it cost, about?',
    'When could you come?',
    'Do I have to move the furniture?',
    'Can I do a part of it myself?',
    'What do I do until you are here?',
  ],
  occasions: ['spring', 'summer', 'before-winter', 'year-end'],
  starters: {
    question:
      'Which job at home have you been walking past since last year? Write it down here, {we} tell you what it takes.',
    'customer-story': '{Who|A family} called on a Friday evening: ',
    'customer-photo': 'Six months after {we} left, in the owner’s own picture: ',
    'behind-the-scenes': 'Behind the wall, before anybody paints over it: ',
    tip: 'Do this once before winter, it takes ten minutes and saves you a call to {us}: ',
    thanks: 'Thank you to the customer with coffee at seven, every day for two weeks: ',
    offer: 'For you who follow {us}: until Saturday {we} come and look, and the price is yours to keep. For ',
  },
  steps: {
    ask: '{Occasion comes}. What has to be done at your place by then: something that drips, something that draughts, or something you can no longer look at? Tell {us}, so that {we} plan the weeks.',
    tease:
      'Before {occasion} {we} finish a job that has been hidden behind a sheet for weeks. One corner for you: ',
    offer:
      'Days left before {occasion}, for you who follow {us}, until {until}: a look and a fixed price before work starts. Free are ',
    live: '{Occasion}, and {we are} on the road. Today’s first stop: ',
    thank: 'Thank you to the ones who called in time for {occasion}. The call {we} liked best: ',
    recap: 'Before and after, in your own pictures. What would you have done differently?',
  },
  comeback:
    'Quiet here, because {our} hands were full. One job, before and after. What are you putting off at your place?',
  perWeek: 2,
  minutesPerDay: 12,
  offersPerMonth: 1,
  slots: [
    { weekday: 1, time: '18:30' },
    { weekday: 6, time: '10:00' },
  ],
};
