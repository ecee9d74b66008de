import type { AdvicePhrases } from '@/lib/coach/languages/advice-phrases';

/** What the rules suggest to write in English. */
export const suggest: AdvicePhrases['suggest'] = {
  youCanNow: 'You can now',
  youGet: 'You get',
  soYouCan: 'so you can',
  news: /\b(?:announc\w+|launch\w*|introduc\w+|new|open\w*|start\w*|offer\w*|now)\b/i,
  untilSaturday: 'until Saturday',
  showThisPost: 'Show this post at the counter.',
  forFollowers: 'For our followers first:',
  bringAFriend: 'Bring a friend and it counts for both of you.',
  ask: 'What would you like to see next?',
  askOfOffer: 'Which one would you choose, and why?',
  askOfEvent: 'Who would you bring along?',
  whichAndWhy: 'Which would you order, and why?',
  starters: {
    question: 'What would you like to see from us next?',
    'customer-story': 'Last week a customer told us ',
    'customer-photo': 'Look what one of you made: ',
    'behind-the-scenes': 'At six this morning, ',
    tip: 'One small tip for your week: ',
    thanks: 'Thank you to everybody who ',
    offer: 'For our followers, until Saturday: ',
  },
};
