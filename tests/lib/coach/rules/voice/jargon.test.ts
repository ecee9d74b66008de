import { jargon } from '@/lib/coach/rules/voice/jargon';
import { testRule } from '../../rule-tester';

testRule(jargon, {
  speaks: [
    {
      text: 'Our holistic approach to bread makes your breakfast table complete every Sunday of the year.',
      level: 'tip',
      message: 'office',
      title: 'A word from the office: “holistic”',
      words: ['holistic'],
    },
    {
      text: 'We leverage local mills to make sure that your loaf is always on the shelf.',
      level: 'tip',
      message: 'office',
    },
    {
      text: 'Seamless end-to-end delivery of rolls to your office, from the oven to the desk.',
      network: 'linkedin',
      level: 'tip',
      message: 'office',
      words: ['Seamless', 'end-to-end'],
    },
    {
      text: 'Thank you for writing. I want to circle back on the synergy of rye and wheat.',
      surface: 'reply',
      level: 'tip',
      message: 'office',
    },
    {
      text: 'Ofrecemos soluciones integrales de pan para tu mesa, con sinergias entre el molino y el horno.',
      language: 'es',
      level: 'tip',
      message: 'office',
    },
  ],
  silent: [
    { text: 'A holistic approach to bread.', near: 'under twelve words', notEnough: true },
    {
      text: 'We streamline the queue on Sunday: pay at the door, then pick up your bag inside.',
      network: 'linkedin',
      near: 'one word on LinkedIn',
    },
    {
      text: 'Our holistic approach to bread makes your breakfast table complete on every Sunday.',
      plan: { voice: { use: ['Holistic'] } },
      near: 'one of the owner’s words',
    },
    {
      text: 'The cutting board has an edge, and the game is on at eight in the café.',
      near: 'the words apart',
    },
    { text: 'The whole table, from the bread to the last napkin, is ready on the day.', near: 'plain words' },
    {
      text: 'Bread for the long table, baked overnight, on the shelf from seven on Sunday. #ecosystem',
      near: 'a tag',
    },
    {
      text: 'The lever of the old oven is back, and so are the rolls in the morning.',
      near: 'lever, not leverage',
    },
    {
      text: 'Ons brood is holistic en scalable en dat is goed voor de hele buurt hier.',
      language: 'nl',
      near: 'a language not read',
    },
  ],
});
