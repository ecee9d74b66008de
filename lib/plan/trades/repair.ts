import type { Trade } from './trade';

export const repair: Trade = {
  id: 'repair',
  name: 'Repair (phones, bikes, cars, shoes)',
  sells: ['repairs', 'a check', 'spare parts'],
  segments: [
    { name: 'people in a hurry', words: ['today', 'broken', 'urgent'] },
    { name: 'commuters', words: ['commute', 'work', 'daily'] },
    { name: 'people who keep things', words: ['old', 'years', 'keep'] },
  ],
  outcomes: [
    { outcome: 'leads', watch: 'repairs asked for' },
    { outcome: 'service', watch: 'questions answered before a visit' },
  ],
  questions: [
    'Is it still worth repairing?',
    'How long will you need it?',
    'What will it cost, about?',
    'Can I wait while you do it?',
    'How do I keep it from breaking again?',
  ],
  occasions: ['spring', 'summer', 'repair-day', 'before-winter', 'christmas-day'],
  starters: {
    question:
      'What lies broken in your drawer because you think it is not worth it? Ask {us} below, {we} answer every one.',
    'customer-story': '{Who|Somebody} had been told to throw it away: ',
    'customer-photo': 'Back where it belongs, in its owner’s own picture: ',
    'behind-the-scenes': 'On the bench at {business|the workshop} this morning, opened up: ',
    tip: 'Two minutes a month, and you need {us} half as often: ',
    thanks: 'Thank you to the customer who brought it in before it broke: ',
    offer: 'For you who follow {us}, until Saturday: bring it in, and the check costs nothing. {We} look at ',
  },
  steps: {
    ask: '{Occasion comes}. What of yours has to work by then: the one for every day, the one for the trip, or the one that squeaks? Tell {us}, so that {we} order the parts.',
    tease:
      'Before {occasion}, {we} are taking apart something that most people throw away. Guess what it is: ',
    offer:
      'Before everybody comes: you who follow {us} get a check for {occasion} until {until}, while you wait. Write when it suits you; free are ',
    live: '{Occasion}. {Business|The workshop} is open, and on the bench right now: ',
    thank: 'Thank you to everybody who gave something a second life for {occasion}. The oldest was ',
    recap: 'Repaired, and back in use, in your own pictures. What has yours done since?',
  },
  comeback:
    'Quiet here, not on the bench. What came in as scrap this month went out working. What do you have that somebody told you to throw away?',
  perWeek: 2,
  minutesPerDay: 12,
  offersPerMonth: 1,
  slots: [
    { weekday: 1, time: '17:30' },
    { weekday: 4, time: '12:00' },
  ],
};
