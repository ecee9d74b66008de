import { addDays, weekdayOf, type CivilDate, type Weekday } from '@/lib/model/civil-date';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

export function sayWeekday(weekday: Weekday): string {
  return weekdays[weekday - 1]!;
}

/** "16 November", with the year when it is not the one of `today`. */
export function sayDay(date: CivilDate, today: CivilDate): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const said = `${day} ${months[month - 1]}`;
  return date.slice(0, 4) === today.slice(0, 4) ? said : `${said} ${year}`;
}

/** "Monday 16 November", with the year when it is not the one of `today`. */
export function sayDate(date: CivilDate, today: CivilDate): string {
  return `${sayWeekday(weekdayOf(date))} ${sayDay(date, today)}`;
}

/** The date nearest to `date` that falls on `weekday`, within three days either way. */
export function nearestWeekday(date: CivilDate, weekday: Weekday): CivilDate {
  const shift = ((weekday - weekdayOf(date) + 10) % 7) - 3;
  return addDays(date, shift);
}
