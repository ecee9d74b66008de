import type { Clock } from '@/lib/model/clock';
import type { Slot } from '@/lib/model/habits';
import { networkNames } from '@/lib/model/network';
import { firstDayOfSlot } from './slot-days';
import { compact } from './write-zone';

/**
 * Google Calendar's own page with a slot filled in. A plain link that the owner opens: Porchlight itself asks nothing of
 * anybody, and the owner sees there what is saved.
 */
export function googleLink(slot: Slot, { zone, today }: Clock): string {
  const start = Temporal.PlainDate.from(firstDayOfSlot(slot, today)).toPlainDateTime(slot.at);
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
