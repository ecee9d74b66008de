import type { Trade } from './trade';

export const community: Trade = {
  id: 'community',
  name: 'Church, charity or association',
  sells: ['help', 'open evenings', 'a place to belong'],
  segments: [
    { name: 'volunteers', words: ['volunteer', 'help', 'hands'] },
    { name: 'donors', words: ['give', 'gift', 'donate', 'donation'] },
    { name: 'neighbours', words: ['neighbour', 'neighbor', 'street', 'welcome'] },
  ],
  outcomes: [
    { outcome: 'awareness', watch: 'new faces' },
    { outcome: 'leads', watch: 'gifts and hours given' },
  ],
  questions: [
    'What happens with my gift?',
    'Can I come if I do not believe?',
    'I have one hour a week: what can I do?',
    'What do you need most right now?',
    'Who can ask you for help?',
  ],
  occasions: ['easter', 'giving-tuesday', 'christmas-day'],
  starters: {
    question: 'If you had one hour to give this week, to whom would you give it? {We} ask because ',
    'customer-story': '{Who|Somebody} said {we} may tell you this: ',
    'customer-photo': 'Taken by one of you, shown with a yes: ',
    'behind-the-scenes': 'What has to happen at {business|our house} before the door opens: ',
    tip: 'If you know somebody who needs help and does not ask, try this: ',
    thanks: 'Thank you to the one who stayed to wash up: ',
    offer: 'You who follow {us} hear it first: this Saturday you are invited to ',
  },
  steps: {
    ask: '{Occasion comes}. Whom do you know who should not be alone on that day? Tell {us}, here or in a message only {we} read, and {we} keep a place.',
    tease: 'For {occasion} the door is open longer than usual. One thing you will find behind it: ',
    offer:
      'You who follow {us} hear it first: {occasion} comes with a table, a seat and a lift for whoever needs one. Say by {until} what you need, or what you can bring. Still missing: ',
    live: '{Occasion} at {business|our house}. The door is open, and the first through it was ',
    thank: 'Thank you for {occasion}: for coming, for carrying chairs, for staying. What {we} keep: ',
    recap:
      '{Occasion} in your own pictures, shown with a yes. What should {we} do again, and what do differently?',
  },
  days: {
    'giving-tuesday': {
      ask: '{Occasion comes}. Before {we} plan it, {we} want to hear from you: what should your gift, of money or of an hour, do here first? Tell {us} below; the most named comes first.',
      tease:
        'For {occasion} {we} have one plan, with a name and a price. You hear all of it next week; today only this much: ',
      offer:
        '{Occasion comes}. You who follow {us} can be the first: tell {us} by {until} that you give an hour or a gift, and {we} show you what it became. With ten {we} can ',
      live: '{Occasion} is today. Every gift and every hour goes to one thing, and this is how far you have brought it by now: ',
      thank: 'Thank you. On {occasion} you gave more than a number, and this is the one {we} keep: ',
      recap:
        'One week after {occasion}: what you gave is at work, and here it is in pictures. What would you like to see next?',
    },
  },
  sayings: {
    offer: {
      title: 'Invite your followers to be the first on {occasion}',
      why: 'the first ten make it easy for everybody after them',
    },
  },
  comeback:
    'This page was quiet; the door was not. While you did not hear from {us}, this happened because of you: ',
  perWeek: 2,
  minutesPerDay: 12,
  offersPerMonth: 1,
  slots: [
    { weekday: 3, time: '18:00' },
    { weekday: 7, time: '13:00' },
  ],
};
