import { addDays, type CivilDate } from '@/lib/model/civil-date';

/** A month's name below a picture. */
export interface MonthMark {
  /** which column it stands under, from 0 */
  readonly at: number;
  /** "2026-03" */
  readonly month: string;
  /** "2026", where the year is worth saying: at the first, and in January */
  readonly year: string | null;
}

/** Columns that two neighbouring names need between them where a column is a week. */
const apart = 4;

/** Each of the months, one a column. */
export function markMonths(months: readonly string[]): MonthMark[] {
  return withYears(months.map((month, at) => ({ at, month })));
}

/** The months that begin in the weeks from these days on, and the first week's own where there is room for its name. */
export function markWeeks(weeks: readonly CivilDate[]): MonthMark[] {
  const marks = weeks.flatMap((from, at) => {
    const month = addDays(from, 6).slice(0, 7);
    return from.slice(8) === '01' || month !== from.slice(0, 7) ? [{ at, month }] : [];
  });
  const [first] = weeks;
  const hasRoom = first !== undefined && (marks[0]?.at ?? weeks.length) >= apart;
  return withYears(hasRoom ? [{ at: 0, month: first.slice(0, 7) }, ...marks] : marks);
}

function withYears(marks: readonly Omit<MonthMark, 'year'>[]): MonthMark[] {
  return marks.map((mark, index) => {
    const isJanuary = mark.month.endsWith('-01');
    // Beside January's, the first year would have no room.
    const isFirst = index === 0 && marks[1]?.month.endsWith('-01') !== true;
    return { ...mark, year: isJanuary || isFirst ? mark.month.slice(0, 4) : null };
  });
}
