import { addDays, daysBetween, weekdayOf, type CivilDate } from '@/lib/model/civil-date';

/** One cell of the calendar. */
export interface YearDay {
  readonly date: CivilDate;
  readonly count: number;
  /** false before the period's first day and after its last */
  readonly isInside: boolean;
  /** it lies in a row of nine or more days without a post, before which there was one */
  readonly isGap: boolean;
}

/** Days without a post from which on a channel may look closed (catalogue, Rhythm). */
const gapDays = 9;

/** The weeks of a period, Monday first, with the gaps between posts marked; days after `today` are no gap. */
export function layOutYear(
  days: ReadonlyMap<CivilDate, number>,
  { from, to }: { readonly from: CivilDate; readonly to: CivilDate },
  today: CivilDate,
): YearDay[][] {
  const gaps = findGaps(days, { from, to: to < today ? to : today });
  const weeks: YearDay[][] = [];
  for (let monday = addDays(from, 1 - weekdayOf(from)); monday <= to; monday = addDays(monday, 7)) {
    const week = Array.from({ length: 7 }, (_, index) => {
      const date = addDays(monday, index);
      const isInside = date >= from && date <= to;
      return { date, count: days.get(date) ?? 0, isInside, isGap: gaps.has(date) };
    });
    weeks.push(week);
  }
  return weeks;
}

/** The longest row of days marked as a gap; null where there is none. */
export function longestGap(
  days: readonly YearDay[],
): { readonly from: CivilDate; readonly to: CivilDate; readonly days: number } | null {
  let longest: { from: CivilDate; to: CivilDate; days: number } | null = null;
  let from: CivilDate | null = null;
  for (const { date, isGap } of days) {
    from = isGap ? (from ?? date) : null;
    const length = from === null ? 0 : daysBetween(from, date) + 1;
    if (from !== null && length > (longest?.days ?? 0)) longest = { from, to: date, days: length };
  }
  return longest;
}

/** All days of gaps: between two posts, or from the last post to the period's end. Before the first post is no gap. */
function findGaps(
  days: ReadonlyMap<CivilDate, number>,
  { from, to }: { readonly from: CivilDate; readonly to: CivilDate },
): Set<CivilDate> {
  const gaps = new Set<CivilDate>();
  const posted = [...days.keys()].filter((date) => date >= from && date <= to).toSorted();
  posted.forEach((date, index) => {
    const next = posted[index + 1] ?? addDays(to, 1);
    const silent = daysBetween(date, next) - 1;
    if (silent < gapDays) return;
    for (let day = 1; day <= silent; day += 1) gaps.add(addDays(date, day));
  });
  return gaps;
}
