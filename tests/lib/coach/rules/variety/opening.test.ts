import { varietyOpening } from '@/lib/coach/rules/variety/opening';
import { testRule } from '../../rule-tester';

const text = 'Good morning everybody, the rye is out of the oven and the coffee is hot.';
const began = (...excerpts: string[]) => excerpts.map((excerpt) => ({ excerpt }));

testRule(varietyOpening, {
  speaks: [
    {
      text,
      recent: began('Good morning everybody, warm rolls', 'Rye', 'Good morning everybody! Rain'),
      level: 'tip',
      message: 'same',
      title: 'Another post that begins “Good morning everybody”',
      words: ['Good morning everybody'],
    },
    {
      text: `🎉 ${text}`,
      recent: began('good morning, everybody', 'GOOD MORNING EVERYBODY'),
      level: 'tip',
      message: 'same',
    },
    {
      text: 'We’re open today until five, with rye and wheat and the last of the plum tart.',
      recent: began("We're open today", 'We’re open today again'),
      level: 'tip',
      message: 'same',
    },
    {
      text: 'Buenos días vecinos, el pan de centeno sale a las siete y el café está listo.',
      language: 'es',
      recent: began('Buenos días vecinos', 'Buenos días, vecinos'),
      level: 'tip',
      message: 'same',
    },
    {
      text: 'Goedemorgen allemaal daar, het brood is klaar en de koffie staat op tafel voor jullie.',
      language: 'nl',
      recent: began('Goedemorgen allemaal daar', 'Goedemorgen allemaal daar weer'),
      level: 'tip',
      message: 'same',
    },
  ],
  silent: [
    { text, recent: began('Good morning everybody, warm rolls', 'Rye'), near: 'only once before' },
    { text, recent: began('Good morning every one', 'Good morning all'), near: 'two words alike' },
    { text, recent: began('Good morning everybody'), near: 'one past post', notEnough: true },
    {
      text: 'Good morning everybody',
      recent: began('Good morning everybody', 'Good morning everybody'),
      near: 'under twelve words',
      notEnough: true,
    },
    {
      text,
      recent: began('Good morning everybody', 'Good morning everybody').map((post) => ({
        ...post,
        network: 'facebook' as const,
      })),
      near: 'another network',
      notEnough: true,
    },
    {
      text,
      recent: [
        ...began(...Array.from({ length: 10 }, () => 'Rye')),
        ...began('Good morning everybody', 'Good morning everybody'),
      ],
      near: 'older than the last ten',
    },
    {
      text,
      surface: 'reply',
      recent: began('Good morning everybody', 'Good morning everybody'),
      near: 'a reply',
    },
    {
      text: 'The rye is out of the oven and the coffee is hot, so good morning everybody.',
      recent: began('Good morning everybody', 'Good morning everybody'),
      near: 'ends with it',
    },
  ],
});
