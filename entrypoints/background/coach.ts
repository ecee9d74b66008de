import { classifyKind } from '@/lib/coach/kinds/classify-kind';
import { summarisePost } from '@/lib/coach/summarise-post';
import { echoBands, isWordForWord, measureSimilarity } from '@/lib/coach/text/echo';
import { sharedWords } from '@/lib/coach/text/shared-words';
import { createSummaries } from './summaries';
import type { EchoCoach } from '@/lib/history/echo-index';
import type { PostMaking } from '@/lib/history/make-post';
import { readInstant } from './read-instant';

/** What the coach and the networks lend the history, which knows neither. */
export type Lent = EchoCoach & Pick<PostMaking, 'classifyKind' | 'readInstant'>;

/** Raise it when `echoBands` gives other bands than before: every post is then indexed anew. */
const echoVersion = 2;

/** The functions as they are lent. */
export const lent: Lent = {
  bandsOf: echoBands,
  version: echoVersion,
  similarityOf: measureSimilarity,
  sharedWords,
  isWordForWord,
  summarisePost: createSummaries(summarisePost),
  classifyKind,
  readInstant,
};
