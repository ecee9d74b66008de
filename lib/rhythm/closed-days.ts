import { addDays, daysBetween, type CivilDate } from '@/lib/model/civil-date';
import type { Closure } from '@/lib/model/plan';

/** True on a day of a planned closure, its first and last day included. */
export function isClosedOn(closures: readonly Closure[], date: CivilDate): boolean {
  return closures.some((closure) => closure.from <= date && date <= closure.to);
}

/** How many of the days after `from`, up to and with `to`, were closed; overlapping closures count once. */
export function closedDaysBetween(closures: readonly Closure[], from: CivilDate, to: CivilDate): number {
  let closedDays = 0;
  let next = addDays(from, 1);
  for (const closure of closures.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const first = closure.from > next ? closure.from : next;
    const last = closure.to < to ? closure.to : to;
    if (first > last) continue;
    closedDays += daysBetween(first, last) + 1;
    next = addDays(last, 1);
  }
  return closedDays;
}
