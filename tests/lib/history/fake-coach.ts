import type { EchoCoach } from '@/lib/history/echo-index';
import { fakeIndexing, wordsOf } from './fakes';

/** Similar as far as the words are the same (Jaccard). */
export const fakeCoach: EchoCoach = {
  ...fakeIndexing,
  similarityOf: (one, other) => {
    const [a, b] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
    const both = [...a].filter((word) => b.has(word)).length;
    return both / (a.size + b.size - both || 1);
  },
  sharedWords: (one, other) =>
    wordsOf(one)
      .filter((word) => wordsOf(other).includes(word))
      .slice(0, 5),
  isWordForWord: (one, other) => one === other,
  summarisePost: ({ id, network, channelId, instant, civilDate, kind, otherKinds, text }) => ({
    id,
    network,
    channelId,
    instant,
    civilDate,
    kind,
    otherKinds,
    isOffer: false,
    invites: false,
    excerpt: text.slice(0, 120),
    hashtags: [],
  }),
};
