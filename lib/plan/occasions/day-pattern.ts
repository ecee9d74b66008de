import { addDays, weekdayOf, type CivilDate, type Weekday } from '@/lib/model/civil-date';
import calendar from './calendar.json';

/** The years for which every day is known, both included. */
export const calendarYears = { from: calendar.from, to: calendar.to } as const;

/**
 * The date a pattern means in a year; null where there is none, or the year is outside the calendar. Patterns: "0214" the
 * same day every year · "e-2" days from Western Easter · "5/7/2" second Sunday of May, "5/1/-1" its last Monday ·
 * "11/4/4+1" the day after · one "MMDD" after the other, a year each, "0000" for none.
 */
export function readPattern(pattern: string, year: number): CivilDate | null {
  if (year < calendarYears.from || year > calendarYears.to) return null;
  if (/^\d{4}$/.test(pattern)) return dateOf(pattern, year);
  const fromEaster = /^e(-?\d+)$/.exec(pattern);
  if (fromEaster) return addDays(inYear(calendar.easter, year)!, Number(fromEaster[1]));
  const nth = /^(\d+)\/(\d)\/(-?\d)(?:\+(\d+))?$/.exec(pattern);
  if (!nth) return inYear(pattern, year);
  const [month, weekday, place, more] = nth.slice(1).map(Number) as [number, Weekday, number, number];
  return addDays(nthWeekday({ year, month, weekday, place }), more || 0);
}

interface Nth {
  readonly year: number;
  readonly month: number;
  readonly weekday: Weekday;
  /** 1 to 5, or -1 for the last */
  readonly place: number;
}

function nthWeekday({ year, month, weekday, place }: Nth): CivilDate {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  if (place > 0) {
    const ahead = (weekday - first.dayOfWeek + 7) % 7;
    return addDays(first.toString(), ahead + 7 * (place - 1));
  }
  const last = first.with({ day: first.daysInMonth }).toString();
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
}

function inYear(dates: string, year: number): CivilDate | null {
  const at = 4 * (year - calendarYears.from);
  return dateOf(dates.slice(at, at + 4), year);
}

function dateOf(day: string, year: number): CivilDate | null {
  return /^(?!0000)\d{4}$/.test(day) ? `${year}-${day.slice(0, 2)}-${day.slice(2)}` : null;
}
