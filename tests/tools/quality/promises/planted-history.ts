import { readFileSync } from 'node:fs';
import { addDays, weekdayOf, type CivilDate } from '@/lib/model/civil-date';
import type { PostPromise } from '@/lib/model/post';

/** One post of the planted history, with what it promises: nothing, or one thing for a day. */
export interface PlantedPost {
  readonly text: string;
  readonly civilDate: CivilDate;
  readonly promise: { readonly about: PostPromise['about']; readonly due: CivilDate } | null;
}

const firstDay = '2023-01-02';
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * 300 posts written by hand, mixed and dated three days apart, so that every weekday is posted on: 90 that promise one
 * thing each, 101 that only sound like it, 109 about other things.
 */
export function readPlantedHistory(): PlantedPost[] {
  const quiet = [...readLines('near-misses.txt'), ...readLines('plain.txt')];
  const rows = [
    ...readLines('planted.txt').map(parsePlanted),
    ...quiet.map((text) => ({ text, promise: null })),
  ];
  return rows.map(({ text, promise }, index) => {
    // 7 and 300 have no common factor: every place is taken once.
    const civilDate = addDays(firstDay, ((index * 7) % rows.length) * 3);
    const dated = promise && { about: promise.about, due: dueOn(promise.when, civilDate) };
    return { text, civilDate, promise: dated };
  });
}

interface Planted {
  readonly text: string;
  readonly promise: { readonly about: PostPromise['about']; readonly when: string };
}

function parsePlanted(line: string): Planted {
  const [head = '', text] = line.split(' :: ');
  const [about, when] = head.split(' ');
  if (!text || !when) throw new Error(`Not "about when :: text": ${line}`);
  return { text, promise: { about: about as PostPromise['about'], when } };
}

/** See the first lines of planted.txt. */
function dueOn(when: string, posted: CivilDate): CivilDate {
  const sunday = addDays(posted, 7 - weekdayOf(posted));
  const month = Temporal.PlainYearMonth.from(posted.slice(0, 7)).add({ months: 1 });
  const named: Readonly<Record<string, CivilDate>> = {
    today: posted,
    tomorrow: addDays(posted, 1),
    weekend: sunday,
    week: addDays(sunday, 7),
    month: month.toPlainDate({ day: month.daysInMonth }).toString(),
  };
  if (when.startsWith('+')) return addDays(posted, Number(when.slice(1)));
  const weekday = weekdays.indexOf(when) + 1;
  return named[when] ?? addDays(posted, (weekday - weekdayOf(posted) + 7) % 7 || 7);
}

function readLines(name: string): string[] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
