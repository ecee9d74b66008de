import type { Trade } from './trade';

export const hairdresser: Trade = {
  id: 'hairdresser',
  name: 'Hairdresser or beauty salon',
  sells: ['a cut', 'colour', 'a quiet hour'],
  segments: [
    { name: 'regulars', words: ['regular', 'every month'] },
    { name: 'brides', words: ['wedding', 'bride'] },
    { name: 'people who want a change', words: ['change', 'new look', 'first time'] },
  ],
  outcomes: [
    { outcome: 'leads', watch: 'appointments from posts' },
    { outcome: 'reputation', watch: 'new clients sent by a friend' },
  ],
  questions: [
    'How often do I have to come for this colour?',
    'What do I do with curls in winter?',
    'Can I see a picture of how it will look?',
    'How long does it take?',
    'What can I do at home between two appointments?',
  ],
  occasions: ['valentines-day', 'mothers-day', 'summer', 'halloween', 'christmas-day', 'new-years-eve'],
  starters: {
    question:
      'Be honest: how long do you wait with “I should really book”? One week, four, or until somebody says something?',
    'customer-story': '{Who|A client} sat down and said “just do it”: ',
    'customer-photo': 'Before, after, and the smile between. Shown with a yes from ',
    'behind-the-scenes': 'What happens at {business|the salon} before the first chair is taken: ',
    tip: 'Between two appointments, one thing for your hair that costs nothing: ',
    thanks: 'Thank you to the client who has had the same Thursday for years: ',
    offer: 'For you who follow {us}: two chairs are free on Tuesday morning. Who takes one first gets ',
  },
  steps: {
    ask: '{Occasion comes}. What would you like to walk out with: just freshened up, up for the evening, or something nobody expects? Tell {us}, and {we} keep the hours for it.',
    tease: '{We} tried something for {occasion} on one of {us} first. You see only this much: ',
    offer:
      'The last hours before {occasion} go to you who follow {us}, until {until}. Write the day you like, and {we} answer today. Free are ',
    live: '{Occasion}, and every chair is taken. The best thing said at the mirror so far: ',
    thank: 'Thank you for coming to {us} before {occasion}. One look in the mirror {we} will keep: ',
    recap: 'This is how you went out. Which one would you try, and who is brave enough?',
  },
  comeback:
    'It was quiet here because {our} hands were in your hair. Here is one change from this week, shown with a yes. What would you never dare, and why?',
  perWeek: 2,
  minutesPerDay: 12,
  offersPerMonth: 2,
  slots: [
    { weekday: 2, time: '12:00' },
    { weekday: 4, time: '19:00' },
  ],
};
