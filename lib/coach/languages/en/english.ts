import type { Phrasebook } from '@/lib/coach/languages/phrasebook';
import { readDates } from './dates';
import { kinds } from './kinds';
import { offers } from './offers';
import { openings } from './openings';
import { pronouns } from './pronouns';
import { questions } from './questions';

/** What the coach knows of English. */
export const english: Phrasebook = {
  language: 'en',
  pronouns,
  openings,
  offers,
  questions,
  benefit:
    /\b(?:so (?:that )?you|you (?:can|get|will|save)|you'll|saves? you|helps? you|for you|lets you|your)\b/giu,
  kinds,
  readDates,
};
