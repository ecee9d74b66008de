import type { Trade } from './trade';

export const bakery: Trade = {
  id: 'bakery',
  name: 'Bakery or café',
  sells: ['bread', 'cakes', 'breakfast'],
  segments: [
    { name: 'regulars', words: ['regular', 'every morning'] },
    { name: 'families', words: ['kids', 'children', 'birthday'] },
    { name: 'offices nearby', words: ['office', 'meeting', 'lunch'] },
  ],
  outcomes: [
    { outcome: 'awareness', watch: 'people who say they saw a post' },
    { outcome: 'leads', watch: 'cakes ordered ahead' },
  ],
  questions: [
    'How do I keep the bread fresh?',
    'Can I freeze it?',
    'Which loaf has no wheat in it?',
    'How early do I have to order a birthday cake?',
    'What is left after four o’clock?',
  ],
  occasions: [
    'valentines-day',
    'easter',
    'mothers-day',
    'fathers-day',
    'bread-day',
    'halloween',
    'christmas-day',
  ],
  starters: {
    question:
      'Tomorrow at seven the first one out of the oven is yours. Which would you take, {choice|the rye or something sweet}, and what goes on it?',
    'customer-story': '{Who|Somebody at the counter} said something this week that made {our} day: ',
    'customer-photo': 'This is what became of {our} {sold|bread} on one of your tables: ',
    'behind-the-scenes': 'Five in the morning at {business|the bakery}. While you were asleep, ',
    tip: 'If your bread is hard by the second day, try this: ',
    thanks: 'Thank you to the people who were at the door before it opened this week: ',
    offer: 'For you who follow {us}: until Saturday, with your bread you get ',
  },
  steps: {
    ask: '{Occasion comes}. What should stand on your table: a cake for everybody, something small to give, or breakfast in a bag? Tell {us} below, and {we} bake what you name most.',
    tease:
      'There is something for {occasion} in the oven that you have not had from {us} before. It smells of ',
    offer:
      'Before it goes on the shelf: you who follow {us} can order for {occasion} until {until}. Write “mine” or call, and {we} put one aside with your name. This year there is ',
    live: 'Good morning, and a good {occasion} to you. On the shelf until it is gone: ',
    thank: 'Thank you for {occasion}. You left {us} with empty shelves and one good story: ',
    recap:
      '{Occasion} on your tables, in your own pictures. What should come back next year, and what should {we} do better?',
  },
  days: {
    'bread-day': {
      ask: '{Occasion comes}. Which bread stood on the table when you were a child, and do you miss it? Tell {us} below; {we} bake the one you name most.',
      offer:
        'For {occasion} you who follow {us} come first: write your name by {until}, and a loaf of the bread you chose waits for you. It is ',
    },
  },
  comeback:
    'It was quiet here for a while, never in the bakery. The first tray came out at six this morning ({sold|bread}, still warm). What would you like {us} to bake on Saturday?',
  perWeek: 3,
  minutesPerDay: 12,
  offersPerMonth: 2,
  slots: [
    { weekday: 2, time: '07:00' },
    { weekday: 4, time: '16:00' },
    { weekday: 6, time: '07:30' },
  ],
};
