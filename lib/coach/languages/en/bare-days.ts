import type { CivilDate } from '@/lib/model/civil-date';
import type { Clock } from '@/lib/model/clock';
import type { DateMention } from '@/lib/coach/text/date-mention';
import { findMatchesIn } from '@/lib/coach/patterns/listen';
import { weekdayName, weekdayOfName } from './date-words';

/** A weekday with a number and no month. */
export const bareDay = new RegExp(
  `\\b${weekdayName},? (?:the )?(\\d{1,2})(?:st|nd|rd|th)\\b(?! ?(?:of|anniversary|annual|birthday|edition|avenue|street|floor|place|grade|time|year|century|-))`,
  'gi',
);

/** "Saturday 21st" in a text that names no month: it may mean last month's, this month's or next month's day. `text` is the part of `whole` that is read. */
export function readBareDays(whole: string, text: string, clock: Clock): DateMention[] {
  return findMatchesIn({ text: whole, said: text }, bareDay)
    .map(({ start, end }) => ({
      start,
      end,
      weekday: weekdayOfName(text.slice(start, end)),
      candidates: nearDays(Number(/\d+/.exec(text.slice(start, end))![0]), clock.today),
      hasYear: false,
      until: null,
      ahead: false,
    }))
    .filter(({ candidates }) => candidates.length > 0);
}

function nearDays(day: number, today: CivilDate): CivilDate[] {
  const month = Temporal.PlainYearMonth.from(today.slice(0, 7));
  const days = [0, 1, -1].flatMap((months) => {
    const { year, month: number, daysInMonth } = month.add({ months });
    return day >= 1 && day <= daysInMonth
      ? [Temporal.PlainDate.from({ year, month: number, day }).toString()]
      : [];
  });
  return [...days.filter((date) => date >= today), ...days.filter((date) => date < today)];
}
