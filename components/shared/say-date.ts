import type { CivilDate } from '@/lib/model/civil-date';

/** "Thu 25 Jun" in the reader's language; with the year where it is not the year of `today`. */
export function sayDate(date: CivilDate, today: CivilDate, locale?: string): string {
  const isOtherYear = date.slice(0, 4) !== today.slice(0, 4);
  return say(
    date,
    {
      weekday: isOtherYear ? undefined : 'short',
      day: 'numeric',
      month: 'short',
      year: isOtherYear ? 'numeric' : undefined,
    },
    locale,
  );
}

/** "Sunday": the weekday of a date in the reader's language. */
export function sayWeekday(date: CivilDate, locale?: string): string {
  return say(date, { weekday: 'long' }, locale);
}

/** "14:02": the time of an instant (milliseconds since 1970) where `zone` holds. */
export function sayTime(instant: number, zone: string, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(
    instant,
  );
}

function say(date: CivilDate, how: Intl.DateTimeFormatOptions, locale?: string): string {
  // Midnight UTC read in UTC: the civil date stays itself in every zone.
  const midnight = Date.parse(`${date}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, { ...how, timeZone: 'UTC' }).format(midnight);
}
