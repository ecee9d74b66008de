import type { Phrasebook } from '@/lib/coach/languages/phrasebook';
import { advice } from './advice';
import { datePatterns, readDates } from './dates';
import { kinds } from './kinds';
import { offers } from './offers';
import { openings } from './openings';
import { pronouns } from './pronouns';
import { questions } from './questions';
import { trained } from './trained';

/** What the coach knows of English. */
export const english: Phrasebook = {
  language: 'en',
  pronouns,
  openings,
  offers,
  questions,
  advice,
  kinds,
  trained,
  readDates,
  datePatterns,
};
