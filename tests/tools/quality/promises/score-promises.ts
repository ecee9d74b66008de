import type { CivilDate } from '@/lib/model/civil-date';
import { findPhrasebook } from '@/lib/coach/languages/find-phrasebook';
import { readPromises } from '@/lib/coach/text/promises';
import { readText } from '@/lib/coach/text/read-text';
import { readPlantedHistory } from './planted-history';

/** What was read in a planted history; a promise for another day than the planted one is missed and false. */
export interface PromiseScore {
  readonly posts: number;
  readonly planted: number;
  readonly found: number;
  /** promises read at all */
  readonly read: number;
  /** planted ones that were not read */
  readonly missed: readonly string[];
  /** read ones that nobody made */
  readonly made: readonly string[];
}

/** Reads the planted history. */
export function scorePromises(): PromiseScore {
  const posts = readPlantedHistory();
  const [missed, made]: [string[], string[]] = [[], []];
  let read = 0;
  for (const { text, civilDate, promise } of posts) {
    const dues = readDues(text, civilDate);
    read += dues.length;
    if (promise && !dues.includes(promise.due)) missed.push(`${promise.due}, said ${civilDate}: ${text}`);
    const wrong = dues.filter((due) => due !== promise?.due);
    made.push(...wrong.map((due) => `${due}, said ${civilDate}: ${text}`));
  }
  const planted = posts.filter(({ promise }) => promise !== null).length;
  return { posts: posts.length, planted, found: planted - missed.length, read, missed, made };
}

function readDues(text: string, civilDate: CivilDate): CivilDate[] {
  const reading = readText(text, 'en');
  return readPromises(reading, findPhrasebook('en')!.advice, civilDate).map(({ due }) => due);
}
