import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventRepeatingFreq,
  ICalEventStatus,
  type ICalCalendar,
} from 'ical-generator';
import type { Clock } from '@/lib/model/clock';
import type { Slot } from '@/lib/model/habits';
import { networkNames } from '@/lib/model/network';
import type { Closure } from '@/lib/model/plan';
import { closedDaysOfSlot, firstDayOfSlot } from './slot-days';
import { writeZone } from './write-zone';

export interface CalendarAsked {
  readonly slots: readonly Slot[];
  /** slots taken out: calendars that know them are told so */
  readonly cancelled: readonly Slot[];
  readonly closures: readonly Closure[];
  readonly clock: Clock;
  /** cancel: takes every slot out of the calendar again */
  readonly what: 'publish' | 'cancel';
}

/**
 * The posting slots as an iCalendar file (RFC 5545), in the owner's zone with its changes of summer time. A slot keeps its
 * UID for life, and a later file has the higher SEQUENCE, so that a calendar updates what it has and never doubles it.
 */
export function writeCalendar({ slots, cancelled, closures, clock, what }: CalendarAsked): string {
  const calendar = ical({
    name: 'Porchlight',
    prodId: '-//Porchlight//Posting hours//EN',
    method: what === 'cancel' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    timezone: { name: clock.zone, generator: (zone) => writeZone(zone, clock.now) },
  });
  const isCancelled = what === 'cancel';
  for (const slot of slots) addSlot(calendar, slot, { closures, clock, isCancelled });
  for (const slot of cancelled) addSlot(calendar, slot, { closures: [], clock, isCancelled: true });
  return calendar.toString();
}

/** The UID a slot has in every calendar, for life. */
export function slotUid({ id }: Pick<Slot, 'id'>): string {
  return `${id}@porchlight.invalid`;
}

function addSlot(
  calendar: ICalCalendar,
  slot: Slot,
  of: { readonly closures: readonly Closure[]; readonly clock: Clock; readonly isCancelled: boolean },
): void {
  const { closures, clock, isCancelled } = of;
  const { zone, today, now } = clock;
  const at = (date: string) =>
    Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: slot.at });
  const start = at(firstDayOfSlot(slot, today));
  const closed = closedDaysOfSlot(slot, closures, today);
  calendar.createEvent({
    id: slotUid(slot),
    // Seconds since 1970 grow with every file; the slot's own count breaks a tie within one second.
    sequence: Math.floor(now / 1000) - firstSecond + slot.sequence,
    stamp: Temporal.Instant.fromEpochMilliseconds(now),
    start,
    end: start.add({ minutes: slot.minutes }),
    timezone: zone,
    summary: saySlot(slot),
    description: 'A time kept free for your customers. Porchlight has an idea ready.',
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    repeating: {
      freq: ICalEventRepeatingFreq.WEEKLY,
      // Of an empty list the library would write a line that no calendar reads.
      ...(closed.length > 0 && { exclude: closed.map(at) }),
    },
    alarms: isCancelled ? [] : [{ type: ICalAlarmType.display, trigger: 0, description: saySlot(slot) }],
  });
}

/** 2026-01-01, so that the numbers stay small for calendars that keep them in 32 bits. */
const firstSecond = 1_767_225_600;

function saySlot({ network, minutes }: Slot): string {
  return `Post on ${networkNames[network]} (${minutes} minutes)`;
}
