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

/** Whole days from `from` to `to`; negative when `to` lies earlier. Civil arithmetic, never milliseconds. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;
}

/** The date `days` days later (earlier when negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** ISO weekday of a date, 1 (Monday) to 7 (Sunday). */
export function weekdayOf(date: CivilDate): Weekday {
  return Temporal.PlainDate.from(date).dayOfWeek as Weekday;
}
