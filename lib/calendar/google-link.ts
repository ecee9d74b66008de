import type { Clock } from '@/lib/model/clock';
import type { Slot } from '@/lib/model/habits';
import { networkNames } from '@/lib/model/network';
import type { Closure } from '@/lib/model/plan';
import { closedDaysOfSlot, firstOpenDayOfSlot } from './slot-days';
import { compact } from './write-zone';

/**
 * Google Calendar's own page with a slot filled in. A plain link that the owner opens: Porchlight itself asks nothing of
 * anybody, and the owner sees there what is saved. It begins on the first day that lies in no closure; later closed days
 * stay in it, because nobody documents that such a link may leave days out (`recur` is known to take an RRULE, 28
 * November 2026).
 */
export function googleLink(slot: Slot, closures: readonly Closure[], { zone, today }: Clock): string {
  const first = firstOpenDayOfSlot(slot, closures, today);
  const start = Temporal.PlainDate.from(first).toPlainDateTime(slot.at);
  const asked = {
    action: 'TEMPLATE',
    text: `Post on ${networkNames[slot.network]}`,
    dates: `${compact(start)}/${compact(start.add({ minutes: slot.minutes }))}`,
    ctz: zone,
    recur: 'RRULE:FREQ=WEEKLY',
  };
  const query = Object.entries(asked).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `https://calendar.google.com/calendar/render?${query.join('&')}`;
}

/** Whether a slot's link keeps days of a planned closure, which the file leaves out. */
export function linkKeepsClosedDays(
  slot: Slot,
  closures: readonly Closure[],
  { today }: Pick<Clock, 'today'>,
): boolean {
  const first = firstOpenDayOfSlot(slot, closures, today);
  return closedDaysOfSlot(slot, closures, first).length > 0;
}
