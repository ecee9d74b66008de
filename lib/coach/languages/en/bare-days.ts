import type { CivilDate } from '@/lib/model/civil-date';
import type { Clock } from '@/lib/model/clock';
import type { DateMention } from '@/lib/coach/text/date-mention';
import { weekdayName, weekdayOfName } from './date-words';

const bareDay = new RegExp(
  `\\b${weekdayName},? (?:the )?(\\d{1,2})(?:st|nd|rd|th)\\b(?! ?(?:of|anniversary|annual|birthday|edition|avenue|street|floor|place|grade|time|year|century|-))`,
  'gi',
);

/** "Saturday 21st" in a text that names no month: it may mean last month's, this month's or next month's day. */
export function readBareDays(text: string, clock: Clock): DateMention[] {
  return Array.from(text.matchAll(bareDay), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    weekday: weekdayOfName(match[1]!),
    candidates: nearDays(Number(match[2]), clock.today),
    hasYear: false,
    until: null,
    ahead: false,
  })).filter(({ candidates }) => candidates.length > 0);
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
