import type { Trade } from './trade';

export const professional: Trade = {
  id: 'professional',
  name: 'Professional service (law, tax, design, advice)',
  sells: ['a first talk', 'advice', 'work done on time'],
  segments: [
    { name: 'people who start a business', words: ['start', 'founder', 'new business'] },
    { name: 'small employers', words: ['employer', 'team', 'staff'] },
    { name: 'clients', words: ['client'] },
  ],
  outcomes: [
    { outcome: 'leads', watch: 'first talks asked for' },
    { outcome: 'reputation', watch: 'clients sent by clients' },
  ],
  questions: [
    'What does a first talk cost?',
    'What do I have to bring?',
    'How long will it take?',
    'Can I do this myself?',
    'What happens if I am late with it?',
  ],
  occasions: ['new-years-day', 'spring', 'autumn-start', 'year-end'],
  starters: {
    question: 'What would you ask somebody like {us} if the first ten minutes cost nothing? Ask it here.',
    'customer-story': '{Who|A client} came with a letter and went with a plan: ',
    'customer-photo': 'A client sent {us} this picture, with a yes, one year after {our} first talk: ',
    'behind-the-scenes': 'What really happens at {business|the office} after you send {us} your papers: ',
    tip: 'Before you sign or send it, check these three lines: ',
    thanks: 'Thank you to the client who asked the question everybody else was afraid of: ',
    offer: 'For you who follow {us}: three first talks of twenty minutes this week, free. You bring ',
  },
  steps: {
    ask: '{Occasion comes}. What is the one thing you have been putting off until then: papers, a price, or a talk you do not want to have? Tell {us} below, or in a message.',
    tease: '{We} are writing one page for {occasion}, and its first line is ',
    offer:
      'Before {occasion}, you who follow {us} get one look over your papers, twenty minutes, no bill, until {until}. Bring ',
    live: '{Occasion}. If you do one thing today, it is this: ',
    thank: 'Thank you to everybody who asked before {occasion}. The question {we} heard most: ',
    recap: '{Occasion} is over, and this is what {we} learnt from your questions: ',
  },
  comeback:
    'It was quiet here because {we} were busy with deadlines that were not {our} own. The question {we} heard most in that time, and a short answer: ',
  perWeek: 2,
  minutesPerDay: 12,
  offersPerMonth: 1,
  slots: [
    { weekday: 2, time: '08:00' },
    { weekday: 4, time: '12:00' },
  ],
};
