import type { Trade } from './trade';

export const gym: Trade = {
  id: 'gym',
  name: 'Gym, studio or sports club',
  sells: ['classes', 'training', 'a first try'],
  segments: [
    { name: 'beginners', words: ['beginner', 'first time', 'never trained', 'start'] },
    { name: 'members', words: ['member', 'regulars'] },
    { name: 'people who stopped', words: ['come back', 'again', 'after a break'] },
  ],
  outcomes: [
    { outcome: 'leads', watch: 'first tries booked' },
    { outcome: 'service', watch: 'members who come twice a week' },
  ],
  questions: [
    'Do I have to be fit to start?',
    'What do I bring to a first class?',
    'When is it not so full?',
    'Can I come back after an injury?',
    'How soon do I feel a difference?',
  ],
  occasions: ['new-years-day', 'spring', 'summer', 'autumn-start'],
  starters: {
    question:
      'What keeps you from coming on a Tuesday: time, tired, or not knowing anybody? One word is enough.',
    'customer-story': '{Who|One of you} did something this week that took months: ',
    'customer-photo': 'Your picture, your sweat, shown with a yes: ',
    'behind-the-scenes': 'Six in the morning at {business|the gym}, before anybody counts anything: ',
    tip: 'Four minutes at your kitchen table that make the next training easier: ',
    thanks: 'Thank you to the one who showed the new people where everything is: ',
    offer:
      'For you who follow {us}: bring somebody who has never been here, until Saturday, and both of you ',
  },
  steps: {
    ask: '{Occasion comes}. What would you like to be able to do by then, or from then on: climb the stairs without a stop, run five kilometres, or simply sleep better? Tell {us}, and {we} build a class on it.',
    tease:
      'There will be something new at {business|the gym} for {occasion}. It takes twenty minutes, and you need ',
    offer:
      'For {occasion} you who follow {us} get the first places, until {until}: a first try for you and a friend, no form to fill in. Which day suits you?',
    live: '{Occasion}, and this many of you are here already: ',
    thank: 'Thank you to everybody who came for {occasion}, above all to the ones who came alone: ',
    recap: 'A week on, in your own pictures. Who is still coming, and what helped you most?',
  },
  comeback:
    'Missed a month? So did this page, and {we} will not make a speech about it. Come back with {us}: one short class this week, at your own pace, nobody counts. Which day suits you best, Tuesday or Thursday?',
  perWeek: 3,
  minutesPerDay: 12,
  offersPerMonth: 2,
  slots: [
    { weekday: 1, time: '06:30' },
    { weekday: 3, time: '18:00' },
    { weekday: 7, time: '17:00' },
  ],
};
