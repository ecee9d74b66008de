import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { googleLink, linkKeepsClosedDays } from '@/lib/calendar/google-link';
import { slotUid, writeCalendar } from '@/lib/calendar/write-calendar';
import { clockAt } from '@/lib/model/clock';
import type { Slot } from '@/lib/model/habits';
import type { Closure } from '@/lib/model/plan';

const slot: Slot = { id: 'a', weekday: 2, at: '09:30', minutes: 12, network: 'x', sequence: 0 };
const clockIn = (zone: string, date: string) =>
  clockAt(
    Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).epochMilliseconds,
    zone,
  );

/** Read by a second implementation, with the zone of the file itself and no other. */
function readFile(text: string) {
  const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zone = new ICAL.Timezone(root.getFirstSubcomponent('vtimezone')!);
  ICAL.TimezoneService.register(zone, zone.tzid);
  const events = root.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
  return { root, events, method: root.getFirstPropertyValue('method') };
}

function listInstants(event: ICAL.Event, count: number): string[] {
  const days = event.iterator();
  const found: string[] = [];
  while (found.length < count) {
    const next = days.next();
    if (!next) break;
    found.push(next.toJSDate().toISOString());
  }
  return found;
}

describe('the calendar file, read by ical.js', () => {
  it.each([
    ['Europe/Madrid', '2026-10-05', 2],
    ['America/New_York', '2026-02-16', 2],
    ['Australia/Lord_Howe', '2026-03-23', 6],
    ['Asia/Kolkata', '2026-06-25', 7],
    ['America/Sao_Paulo', '2026-06-25', 1],
    ['Africa/Casablanca', '2027-01-25', 1],
    ['UTC', '2026-06-25', 3],
  ] as const)('shows the same slots in %s, over a change of summer time too', (zone, from, weekday) => {
    const clock = clockIn(zone, from);
    const text = writeCalendar({
      slots: [{ ...slot, weekday }],
      cancelled: [],
      closures: [],
      clock,
      what: 'publish',
    });
    const { events, method } = readFile(text);
    const ahead = (weekday - Temporal.PlainDate.from(from).dayOfWeek + 7) % 7;
    const first = Temporal.PlainDate.from(from).add({ days: ahead });
    const wanted = Array.from({ length: 60 }, (_, week) =>
      new Date(
        first.add({ weeks: week }).toZonedDateTime({ timeZone: zone, plainTime: slot.at }).epochMilliseconds,
      ).toISOString(),
    );
    expect(method).toBe('PUBLISH');
    expect(events.map((event) => event.uid)).toEqual([slotUid(slot)]);
    expect(listInstants(events[0]!, 60)).toEqual(wanted);
    expect(events[0]!.duration.toSeconds()).toBe(12 * 60);
  });

  it('leaves out the days of a closure', () => {
    const clock = clockIn('Europe/Madrid', '2026-10-05');
    const closures = [{ from: '2026-10-10', to: '2026-10-21' }];
    const { events } = readFile(
      writeCalendar({ slots: [slot], cancelled: [], closures, clock, what: 'publish' }),
    );
    expect(listInstants(events[0]!, 3).map((instant) => instant.slice(0, 10))).toEqual([
      '2026-10-06',
      '2026-10-27',
      '2026-11-03',
    ]);
  });

  it('updates and cancels by the same UID and a higher sequence', () => {
    const asked = { slots: [slot], cancelled: [], closures: [] };
    const first = readFile(
      writeCalendar({ ...asked, clock: clockIn('Europe/Madrid', '2026-10-05'), what: 'publish' }),
    );
    const gone = readFile(
      writeCalendar({
        ...asked,
        slots: [],
        cancelled: [{ ...slot, sequence: 1 }],
        clock: clockIn('Europe/Madrid', '2026-10-06'),
        what: 'publish',
      }),
    );
    const all = readFile(
      writeCalendar({ ...asked, clock: clockIn('Europe/Madrid', '2026-10-07'), what: 'cancel' }),
    );
    const of = ({ events }: typeof first) => events[0]!;
    expect(of(gone).uid).toBe(of(first).uid);
    expect(of(gone).sequence).toBeGreaterThan(of(first).sequence);
    expect(of(all).sequence).toBeGreaterThan(of(gone).sequence);
    expect(of(gone).component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(all.method).toBe('CANCEL');
  });

  it('folds every line at 75 octets and ends it as the standard wants', () => {
    const clock = clockIn('America/Argentina/ComodRivadavia', '2026-10-05');
    const text = writeCalendar({ slots: [slot], cancelled: [], closures: [], clock, what: 'publish' });
    const lines = text.split('\r\n');
    expect(lines.filter((line) => line.includes('\n') || new TextEncoder().encode(line).length > 75)).toEqual(
      [],
    );
  });
});

describe('the link to Google Calendar', () => {
  it('fills in the slot, its zone and its weekly return', () => {
    const link = new URL(googleLink(slot, [], clockIn('Europe/Madrid', '2026-10-05')));
    expect(link.host).toBe('calendar.google.com');
    expect(Object.fromEntries(link.searchParams)).toEqual({
      action: 'TEMPLATE',
      text: 'Post on X',
      dates: '20261006T093000/20261006T094200',
      ctz: 'Europe/Madrid',
      recur: 'RRULE:FREQ=WEEKLY',
    });
  });

  // Tuesdays of that autumn: 6, 13, 20 and 27 October.
  it.each<[string, Closure[], string, boolean]>([
    ['no closure', [], '20261006', false],
    ['a closure that is over', [{ from: '2026-09-01', to: '2026-10-04' }], '20261006', false],
    ['one that runs until the day before', [{ from: '2026-10-01', to: '2026-10-05' }], '20261006', false],
    ['one that runs until that very day', [{ from: '2026-10-01', to: '2026-10-06' }], '20261013', false],
    ['one that runs for two weeks', [{ from: '2026-10-01', to: '2026-10-14' }], '20261020', false],
    ['one between two Tuesdays', [{ from: '2026-10-14', to: '2026-10-19' }], '20261006', false],
    ['one that comes later', [{ from: '2026-10-12', to: '2026-10-14' }], '20261006', true],
    [
      'one that runs, and one that comes later',
      [
        { from: '2026-10-20', to: '2026-10-20' },
        { from: '2026-10-01', to: '2026-10-06' },
      ],
      '20261013',
      true,
    ],
    [
      'two that meet',
      [
        { from: '2026-10-01', to: '2026-10-09' },
        { from: '2026-10-10', to: '2026-10-20' },
      ],
      '20261027',
      false,
    ],
  ])(
    'begins on the first open day, and tells whether it keeps closed ones: %s',
    (_what, closures, first, keeps) => {
      const clock = clockIn('Europe/Madrid', '2026-10-05');
      const { searchParams } = new URL(googleLink(slot, closures, clock));
      expect(searchParams.get('dates')).toBe(`${first}T093000/${first}T094200`);
      expect(searchParams.get('recur')).toBe('RRULE:FREQ=WEEKLY');
      expect(linkKeepsClosedDays(slot, closures, clock)).toBe(keeps);
    },
  );
});
