import { networkNames, networks } from '@/lib/model/network';
import { defineRule, notEnough, pass, speak, wordsNeeded } from '@/lib/coach/define-rule';
import { postsOn } from '@/lib/coach/posts-on';
import { remember } from '@/lib/coach/remember';
import type { PastPost } from '@/lib/model/post';
import { sayDate } from '@/lib/coach/text/say-date';
import { readWords } from '@/lib/coach/text/words';

/** The same first three words as two of the last ten posts (catalogue A4). */
const [words, times, window] = [3, 2, 10];

/** Does the draft begin as the last posts did? Free of language. */
export const varietyOpening = defineRule({
  id: 'variety/opening',
  levels: ['tip'],
  scope: 'history',
  surfaces: ['post'],
  networks,
  needs: { minWords: wordsNeeded, minPosts: times },
  languages: 'any',
  evidence: 'variety',
  messages: {
    same: {
      title: 'Another post that begins “{start}”',
      seen: 'So did {count} of your last posts on {network}, the latest on {date}.',
      step: 'Begin with the thing itself, or with a question.',
    },
  },
  good: [
    {
      text: 'Warm rolls from seven this Sunday, with butter from the farm down the road.',
      recent: [{ excerpt: 'Good morning everybody, warm rolls' }, { excerpt: 'Good morning everybody, rye' }],
    },
  ],
  bad: [
    {
      text: 'Good morning everybody, the rye is out of the oven and the coffee is hot.',
      recent: [{ excerpt: 'Good morning everybody, warm rolls' }, { excerpt: 'Good morning everybody, rye' }],
    },
  ],
  review({ features, recent, network, text, clock }) {
    const own = features.words.slice(0, words);
    const start = own.map(({ word }) => word).join(' ');
    const before = postsOn(network, recent).slice(0, window);
    if (before.length < times) return notEnough(`It needs ${times} past posts on ${networkNames[network]}.`);
    const same = before.filter((post) => firstWords(post) === start);
    if (same.length < times) return pass;
    const span = { start: own[0]!.start, end: own.at(-1)!.end };
    const values = {
      start: text.slice(span.start, Math.min(span.end, span.start + 50)).replace(/\s+/g, ' '),
      count: same.length,
      network: networkNames[network],
      date: sayDate(same[0]!.civilDate, clock.today),
    };
    return speak({ level: 'tip', message: 'same', values, spans: [span], exhibits: same.slice(0, 3) });
  },
});

const firstWords = remember(({ excerpt }: PastPost) =>
  readWords(excerpt)
    .slice(0, words)
    .map(({ word }) => word)
    .join(' '),
);
