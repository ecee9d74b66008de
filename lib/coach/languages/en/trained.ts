import type { TrainedWords, Weights } from '@/lib/coach/languages/trained-words';
import { clause } from './clause';
import { firstWords } from './first-words';
import meanings from './meanings.json';
import { pairs, turns } from './turns';
import weights from './weights.json';
import { imperatives, wordClasses } from './word-classes';

/** English as the trained reading knows it; the weights come from `npm run train`, the meanings from `npm run meanings`. */
export const trained: TrainedWords = {
  turns,
  pairs,
  firstWords,
  clause,
  wordClasses,
  imperatives,
  meanings,
  weights: weights satisfies Weights,
};
