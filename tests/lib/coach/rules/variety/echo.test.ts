import { echo } from '@/lib/coach/rules/variety/echo';
import { testRule } from '../../rule-tester';

const text = 'Fresh rye bread from seven, come early for the crust.';
const shared = ['fresh rye bread from seven', 'the crust'];

testRule(echo, {
  speaks: [
    {
      text,
      echoes: [{ similarity: 0.93, shared, post: { daysAgo: 7 } }],
      level: 'caution',
      message: 'copy',
      title: 'Very close to your X post of Monday 9 November',
      seen: 'Both say “Fresh rye bread from seven”.',
      words: ['Fresh rye bread from seven', 'the crust'],
    },
    {
      text,
      echoes: [{ similarity: 0.85, post: { daysAgo: 400, network: 'linkedin' } }],
      level: 'caution',
      message: 'copy',
      title: 'Very close to your LinkedIn post of Sunday 12 October 2025',
    },
    { text, echoes: [{ similarity: 0.6, post: { daysAgo: 45 } }], level: 'tip', message: 'alike' },
    {
      text,
      echoes: [{ similarity: 1, wordForWord: true, post: { daysAgo: 0, network: 'facebook' } }],
      level: 'tip',
      message: 'same',
      title: 'Word for word your Facebook post of today',
    },
    {
      text,
      echoes: [
        { similarity: 0.7, post: { daysAgo: 2 } },
        { similarity: 0.9, post: { daysAgo: 30 } },
      ],
      level: 'caution',
      message: 'copy',
      title: 'Very close to your X post of Saturday 17 October',
    },
  ],
  silent: [
    { text, echoes: [{ similarity: 0.84, post: { daysAgo: 46 } }], near: 'alike, but 46 days ago' },
    { text, echoes: [{ similarity: 0.59, post: { daysAgo: 1 } }], near: 'just under' },
    {
      text,
      echoes: [{ similarity: 0.95, post: { daysAgo: 0, network: 'facebook' } }],
      near: 'another network the same day, with a tweak',
    },
    { text, echoes: null, near: 'not looked up yet', notEnough: true },
    { text, echoes: [], notEnough: false },
    {
      text: 'Open today until five.',
      echoes: [{ similarity: 1, wordForWord: true, post: { daysAgo: 7 } }],
      near: 'too short to be an echo',
      notEnough: true,
    },
    { text, surface: 'reply', echoes: [{ similarity: 1, post: { daysAgo: 7 } }], near: 'a reply' },
    { text, echoes: [{ similarity: 0.3, post: { daysAgo: 1 } }] },
  ],
});
