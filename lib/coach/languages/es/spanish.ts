import type { Phrasebook } from '@/lib/coach/languages/phrasebook';
import { advice } from './advice';
import { datePatterns, readDates } from './dates';
import { kinds } from './kinds';
import { offers } from './offers';
import { openings } from './openings';
import { pronouns } from './pronouns';
import { questions } from './questions';

/** What the coach knows of Spanish, both of Spain and of America (tú, usted, vosotros, ustedes). */
export const spanish: Phrasebook = {
  language: 'es',
  pronouns,
  openings,
  offers,
  questions,
  advice,
  kinds,
  trained: null,
  readDates,
  datePatterns,
};
