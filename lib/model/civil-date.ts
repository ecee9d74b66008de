import * as z from 'zod/mini';

/** A date on somebody's wall calendar, `YYYY-MM-DD`, with no time and no zone. */
export const civilDateSchema = z
  .string()
  .check(z.refine((text) => isCivilDate(text), 'not a calendar date of the form YYYY-MM-DD'));
export type CivilDate = string;

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * True for a real calendar date written `YYYY-MM-DD` (no 30 February). Plain arithmetic, because the sidebar checks
 * what it receives and stands in pages whose browser may have no Temporal.
 */
export function isCivilDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const midnight = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
}

/**
 * The date on the wall where `zone` holds, at an instant.
 * @param instant milliseconds since 1970 (UTC)
 * @param zone IANA time zone, e.g. `Europe/Madrid`
 * @throws RangeError for an unknown zone or an instant outside ±8.64e15
 */
export function civilDateAt(instant: number, zone: string): CivilDate {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The date of a day number; the inverse of `dayNumberOf`. */
export function dateOfDay(dayNumber: number): CivilDate {
  // Years that are not written with four digits are left to Temporal.
  if (dayNumber < firstPlainDay || dayNumber > lastPlainDay)
    return Temporal.PlainDate.from(epoch).add({ days: dayNumber }).toString();
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Whole days from `from` to `to`; negative when `to` lies earlier. Civil arithmetic, never milliseconds. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** The date `days` days later (earlier when negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return dateOfDay(dayNumberOf(date) + days);
}

/** ISO weekday of a date, 1 (Monday) to 7 (Sunday). */
export function weekdayOf(date: CivilDate): Weekday {
  return weekdayOfDay(dayNumberOf(date));
}

/** ISO weekday of a day number; day 0 was a Thursday. */
export function weekdayOfDay(dayNumber: number): Weekday {
  return (((((dayNumber + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The date of a day in the calendar, or null where there is none (30 February). Years 0 to 9999. */
export function civilDateOf(year: number, month: number, day: number): CivilDate | null {
  const isThere =
    year >= 0 && year <= 9_999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return isThere ? `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` : null;
}

const epoch = '1970-01-01';
/** 0000-01-01 and 9999-12-31 */
const [firstPlainDay, lastPlainDay] = [-719_528, 2_932_896];
const plainDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Days since 1 January 1970 in the Gregorian calendar. Counted by hand (Howard Hinnant, "chrono-compatible low-level date
 * algorithms"), because a review compares the dates of all posts it looks back on at every key, and
 * weeks are counted over years; held to Temporal by a test. No instant and no zone is in it.
 * @throws RangeError for what is no date
 */
export function dayNumberOf(date: CivilDate): number {
  const [, written, month, day] = plainDate.exec(date)?.map(Number) ?? [];
  // Whatever is not plainly a date is left to Temporal, to read or to refuse.
  if (!month || !day || month > 12 || day > daysIn(written!, month)) {
    return Temporal.PlainDate.from(epoch).until(date, { largestUnit: 'day' }).days;
  }
  const year = month <= 2 ? written! - 1 : written!;
  const era = Math.floor(year / 400);
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const yearOfEra = year - era * 400;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
