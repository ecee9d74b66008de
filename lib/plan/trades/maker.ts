import type { Trade } from './trade';

export const maker: Trade = {
  id: 'maker',
  name: 'Maker or artist',
  sells: ['pieces made by hand', 'commissions', 'courses'],
  segments: [
    { name: 'people with a gift to find', words: ['gift', 'birthday', 'present'] },
    { name: 'people who want their own piece', words: ['commission', 'made for you', 'order'] },
    { name: 'people who want to learn', words: ['course', 'workshop', 'learn'] },
  ],
  outcomes: [
    { outcome: 'awareness', watch: 'people who ask about a piece' },
    { outcome: 'leads', watch: 'commissions' },
  ],
  questions: [
    'How long does one take you?',
    'Can you make it in another colour?',
    'Is it safe in the dishwasher?',
    'Do you ship it?',
    'Can I watch you work?',
  ],
  occasions: ['valentines-day', 'mothers-day', 'small-business-saturday', 'christmas-day'],
  starters: {
    question: 'Two glazes, two woods, two of anything: which one should {our} next piece get, and why?',
    'customer-story': '{Who|A customer} wrote to {us} about a piece made last year: ',
    'customer-photo': 'Made here, at home with one of you: ',
    'behind-the-scenes': 'On the table at {business|the studio} right now, and far from finished: ',
    tip: 'If one of {our} pieces lives with you, this keeps it alive for years: ',
    thanks: 'Thank you to the one who bought the piece with the flaw, because of the flaw: ',
    offer: 'For you who follow {us}, before the market, until Saturday: ',
  },
  steps: {
    ask: '{Occasion comes}. For whom would you like something made by hand, and what do they do all day? Tell {us} below; a piece takes {us} two weeks, so now is the time.',
    tease: 'Something for {occasion} came out of the workshop today. It fits in one hand, and ',
    offer:
      'You who follow {us} choose first: until {until} the pieces for {occasion} are yours alone, then they go to the shop. Say the number: ',
    live: '{Occasion}. The last piece has just found somebody: ',
    thank: 'Thank you for {occasion}. Your messages say more than {we} could: ',
    recap: 'Where the pieces live now, in your own pictures. Which one would you make again?',
  },
  comeback:
    'Quiet here, because both hands were full. New on the table: {sold|more than fits in one picture}. Which one would you take home?',
  perWeek: 2,
  minutesPerDay: 12,
  offersPerMonth: 1,
  slots: [
    { weekday: 3, time: '19:00' },
    { weekday: 7, time: '11:00' },
  ],
};
