import { addDays, dayNumberOf, weekdayOf, type CivilDate } from '@/lib/model/civil-date';
import type { Slot } from '@/lib/model/habits';
import type { Closure } from '@/lib/model/plan';

/** The first day of a weekly slot, today or later. */
export function firstDayOfSlot({ weekday }: Pick<Slot, 'weekday'>, today: CivilDate): CivilDate {
  return addDays(today, (weekday - weekdayOf(today) + 7) % 7);
}

/** The first day of a weekly slot, today or later, that lies in no planned closure. */
export function firstOpenDayOfSlot(slot: Slot, closures: readonly Closure[], today: CivilDate): CivilDate {
  const closed = new Set(closedDaysOfSlot(slot, closures, today));
  let day = firstDayOfSlot(slot, today);
  while (closed.has(day)) day = addDays(day, 7);
  return day;
}

/** The slot's days that lie in a planned closure, from `today` on: a calendar leaves them out. */
export function closedDaysOfSlot(slot: Slot, closures: readonly Closure[], today: CivilDate): CivilDate[] {
  const first = firstDayOfSlot(slot, today);
  return closures.flatMap(({ from, to }) => {
    const begin = firstDayOfSlot(slot, from > first ? from : first);
    const count = Math.floor((dayNumberOf(to) - dayNumberOf(begin)) / 7) + 1;
    return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(begin, 7 * index));
  });
}
