import { markWords } from '@/lib/coach/text/marks';
import { readWords } from '@/lib/coach/text/words';
import { followUp } from '@/lib/coach/rules/conversation/follow-up';
import type { PostPromise } from '@/lib/model/post';
import { testRule } from '../../rule-tester';

// The drafts are written on Monday 16 November 2026.
const marks = (text: string) => markWords(readWords(text));
const promised = (promise: Partial<PostPromise>, daysAgo = 5) => ({
  daysAgo,
  marks: marks('Giveaway of a cake, rye starter, market stall'),
  promises: [{ about: 'winner' as const, quote: 'winner on Sunday', due: '2026-11-15', ...promise }],
});
const part = promised({ about: 'sequel', quote: 'part 2 of the rye starter', due: '2026-11-15' });
const market = promised({ about: 'meeting', quote: 'see you at the market on Saturday', due: '2026-11-14' });

testRule(followUp, {
  speaks: [
    {
      text: '',
      recent: [promised({})],
      level: 'tip',
      message: 'since',
      title: 'Your followers wait for what you named for Sunday 15 November',
    },
    { text: 'The rye is on the shelf.', recent: [part], level: 'tip', message: 'since' },
    {
      text: '',
      recent: [promised({ due: '2026-11-16' })],
      level: 'tip',
      message: 'today',
      title: 'Today is the day you named',
    },
    {
      text: '',
      recent: [market],
      level: 'tip',
      message: 'after',
      title: 'It took place on Saturday 14 November: time to look back',
    },
    { text: '', recent: [promised({ due: '2026-11-02' }, 20)], level: 'tip', message: 'since' },
    {
      text: 'Congratulations to Anna, the winner of the cake.',
      recent: [promised({})],
      level: 'praise',
      message: 'keeps',
      title: 'You come back to what you said on Wednesday 11 November',
    },
    {
      text: 'Part two of the rye starter: feed it every morning.',
      recent: [part],
      level: 'praise',
      message: 'keeps',
    },
    {
      text: 'Thank you to everybody who came to the market stall on Saturday.',
      recent: [market],
      level: 'praise',
      message: 'keeps',
    },
  ],
  silent: [
    { text: '', recent: [promised({ due: '2026-11-17' })], near: 'due tomorrow' },
    {
      text: '',
      recent: [promised({ about: 'meeting', due: '2026-11-16' })],
      near: 'a meeting that is today',
    },
    { text: '', recent: [promised({ due: '2026-11-01' }, 20)], near: 'fifteen days late' },
    {
      text: '',
      recent: [{ daysAgo: 1, marks: marks('The winner is Anna') }, promised({})],
      near: 'kept yesterday',
    },
    {
      text: '',
      recent: [{ daysAgo: 1, marks: marks('Thanks for visiting the market, see you at the next') }, market],
      near: 'thanked for yesterday',
    },
    {
      text: '',
      recent: [{ daysAgo: 1, marks: marks('The second part of the rye starter is here') }, part],
      near: 'the second part came yesterday',
    },
    {
      text: 'What do you put on your toast on Sundays? Tell us below.',
      recent: [market],
      near: 'a draft about something else, after a meeting',
    },
    { text: '', recent: [{ daysAgo: 3 }], near: 'a post without promises' },
    { text: '', recent: [], near: 'no posts', notEnough: true },
    { text: '', surface: 'reply', recent: [promised({})], near: 'a reply' },
  ],
});
