import { trend } from '@/lib/coach/rules/customer-focus/trend';
import { testRule } from '../../rule-tester';

const text = 'The rye loaf is on the shelf from seven, and it keeps well until the weekend.';
const sounds = (count: number, you: number, self: number, half = 0) =>
  Array.from({ length: count }, () => ({ sound: { words: 20, sentences: 2, emoji: 0, you, self, half } }));

testRule(trend, {
  speaks: [
    {
      text,
      recent: sounds(6, 0, 3),
      level: 'tip',
      message: 'business',
      title: 'Your last 6 posts here are mostly about you',
    },
    { text, recent: sounds(10, 1, 2), level: 'tip', message: 'business' },
    { text, recent: sounds(8, 0, 1, 4), level: 'tip', message: 'business' },
    { text, recent: [...sounds(10, 0, 3), ...sounds(10, 9, 0)], level: 'tip', message: 'business' },
    { text, recent: sounds(6, 3, 1), level: 'praise', message: 'customers' },
    {
      text,
      recent: sounds(12, 2, 1),
      level: 'praise',
      message: 'customers',
      title: 'Your last 10 posts here speak to your customers',
    },
  ],
  silent: [
    { text, recent: sounds(5, 0, 3), near: 'five posts', notEnough: true },
    { text, recent: sounds(8, 2, 2), near: 'as much about them', notEnough: false },
    { text, recent: sounds(8, 0, 1), near: 'too few such words', notEnough: true },
    {
      text: 'Your loaf is ready at seven, and you get a warm roll when you bring your own bag.',
      recent: sounds(8, 0, 3),
      near: 'this draft already turns it round',
    },
    {
      text,
      recent: sounds(8, 0, 3).map((post) => ({ ...post, network: 'facebook' as const })),
      near: 'posts on another network',
      notEnough: true,
    },
    {
      text,
      recent: Array.from({ length: 8 }, () => ({})),
      near: 'posts of an older version',
      notEnough: true,
    },
    { text, recent: sounds(8, 0, 3), plan: { voice: { speaksToYou: false } }, near: 'switched off' },
    { text: 'Rye from seven.', recent: sounds(8, 0, 3), near: 'under twelve words', notEnough: true },
    { text, recent: [], notEnough: true },
  ],
});
