import { addDays, weekdayOf, type CivilDate, type Weekday } from '@/lib/model/civil-date';
import type { NamedDay } from '@/lib/coach/languages/advice-phrases';

/** How a language names days; each pattern is global, and `weekday` has the name as its first group. */
export interface DayNames {
  readonly today: RegExp;
  readonly tomorrow: RegExp;
  readonly weekday: RegExp;
  readonly weekdayOfName: (name: string) => Weekday;
  /** stands right before a weekday of the week after: "next " */
  readonly next: RegExp;
  readonly weekend: RegExp;
  readonly nextWeek: RegExp;
  readonly nextMonth: RegExp;
  /** "in 3 days", "in two weeks"; the number is the first group, the unit the second */
  readonly inDays: RegExp;
  readonly numbers: Readonly<Record<string, number>>;
  readonly isWeeks: RegExp;
  /** stands right before a last day: "until ", "by " */
  readonly lastDay: RegExp;
  /** stands right before a day that is over: "last " */
  readonly past: RegExp;
}

/**
 * The days a text names without a date, seen from `today`. A span of days ("next week", "the weekend") is named by its
 * last one, since a promise for it is not late before; "Friday" is the next one after today.
 */
export function findNamedDays(text: string, today: CivilDate, names: DayNames): NamedDay[] {
  const sunday = addDays(today, 7 - weekdayOf(today));
  const found: NamedDay[] = [];
  const add = (pattern: RegExp, dateOf: (match: RegExpExecArray) => CivilDate | null): void => {
    for (const match of text.matchAll(pattern)) {
      const before = text.slice(Math.max(0, match.index - 16), match.index);
      const date = names.past.test(before) ? null : dateOf(match);
      const end = match.index + match[0].length;
      if (date) found.push({ start: match.index, end, date, isLastDay: names.lastDay.test(before) });
    }
  };
  add(names.today, () => today);
  add(names.tomorrow, () => addDays(today, 1));
  add(names.weekend, () => sunday);
  add(names.nextWeek, () => addDays(sunday, 7));
  add(names.nextMonth, () => lastOfNextMonth(today));
  add(names.inDays, (match) => {
    const count = names.numbers[match[1]!.toLowerCase()] ?? Number(match[1]);
    return Number.isInteger(count) ? addDays(today, count * (names.isWeeks.test(match[2]!) ? 7 : 1)) : null;
  });
  add(names.weekday, (match) => {
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    const ahead = (names.weekdayOfName(match[1]!) - weekdayOf(today) + 7) % 7 || 7;
    const isNextWeek = names.next.test(before) && addDays(today, ahead) <= sunday;
    return addDays(today, ahead + (isNextWeek ? 7 : 0));
  });
  return found.toSorted((a, b) => a.start - b.start);
}

function lastOfNextMonth(today: CivilDate): CivilDate {
  const month = Temporal.PlainYearMonth.from(today.slice(0, 7)).add({ months: 1 });
  return month.toPlainDate({ day: month.daysInMonth }).toString();
}
