import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDateAt } from '@/lib/model/civil-date';
import { clockAt } from '@/lib/model/clock';
import type { Closure, Goal } from '@/lib/model/plan';
import { daysOfPosts } from '@/lib/rhythm/channel-days';
import { measureStreak } from '@/lib/rhythm/streak';
import { summariseRhythm } from '@/lib/rhythm/summary';
import type { WeekStart } from '@/lib/rhythm/week-start';
import { judgeWeeks, listWeeks } from '@/lib/rhythm/weeks';
import { buildChannel, buildPlan, buildPost } from './build-post';

// A failure prints this seed and the path to the shrunk case; set PORCHLIGHT_SEED to play it again.
const seed = Number(process.env['PORCHLIGHT_SEED'] ?? Date.now() % 2_147_483_647);
// `PORCHLIGHT_PROPERTIES=all` tries ten thousand.
const numRuns = process.env['PORCHLIGHT_PROPERTIES'] === 'all' ? 10_000 : 300;
process.stdout.write(`rhythm properties: seed ${seed}, ${numRuns} cases each\n`);
const holds = <T>(given: fc.Arbitrary<T>, check: (value: T) => void) =>
  fc.assert(fc.property(given, check), { seed, numRuns });

const firstDay = '2026-01-05';
const span = 150;
const today = addDays(firstDay, span);
const dates = fc.integer({ min: 0, max: span }).map((days) => addDays(firstDay, days));
const posts = fc
  .array(fc.record({ date: dates, hasWords: fc.boolean() }), { maxLength: 60 })
  .map((drawn) =>
    drawn.map(({ date, hasWords }, index) =>
      buildPost(date, { id: String(index), text: hasWords ? 'four words of text' : 'hm' }),
    ),
  );
const closures: fc.Arbitrary<Closure[]> = fc.array(
  fc.tuple(dates, fc.integer({ min: 0, max: 20 })).map(([from, days]) => ({ from, to: addDays(from, days) })),
  { maxLength: 3 },
);
const goals: fc.Arbitrary<Goal[]> = fc.array(
  fc.record({ from: dates, perWeek: fc.integer({ min: 1, max: 3 }) }),
  { minLength: 1, maxLength: 3 },
);
const weekStart = fc.constantFrom<WeekStart>(1, 6, 7);
const situation = fc.record({ posts, closures, goals, weekStart });
type Situation = typeof situation extends fc.Arbitrary<infer S> ? S : never;

const askedOf = (of: Situation) => ({ ...of, days: daysOfPosts(of.posts), today });
const weeksOf = (of: Situation) => listWeeks(askedOf(of));
const endOf = (of: Situation) => measureStreak(judgeWeeks(askedOf(of)));
const streakOf = (of: Situation) => endOf(of).length;
const rhythmOf = (of: Situation) =>
  summariseRhythm({
    days: daysOfPosts(of.posts),
    plan: buildPlan([{ ...buildChannel('x'), goals: of.goals }], {
      closures: of.closures,
      weekStart: of.weekStart,
    }),
    clock: clockAt(Temporal.Instant.from(`${today}T12:00:00Z`).epochMilliseconds, 'UTC'),
    localeWeekStart: 1,
  });

describe('for any history', () => {
  it('the order in which posts arrive never matters', () => {
    const shuffled = situation.chain((of) =>
      fc.record({
        of: fc.constant(of),
        other: fc.shuffledSubarray(of.posts, { minLength: of.posts.length }),
      }),
    );
    holds(shuffled, ({ of, other }) => {
      expect(rhythmOf({ ...of, posts: other })).toEqual(rhythmOf(of));
    });
  });

  it('a post more never shortens a streak, and a post less never lengthens one', () => {
    holds(fc.tuple(situation, dates), ([of, date]) => {
      const more = { ...of, posts: [...of.posts, buildPost(date, { id: 'one more' })] };
      expect(streakOf(more)).toBeGreaterThanOrEqual(streakOf(of));
    });
    holds(fc.tuple(situation, fc.nat()), ([of, which]) => {
      const less = { ...of, posts: of.posts.filter((_, index) => index !== which % of.posts.length) };
      expect(streakOf(less)).toBeLessThanOrEqual(streakOf(of));
    });
  });

  it('a goal changed today leaves every week up to this one as it was', () => {
    holds(fc.tuple(situation, fc.integer({ min: 1, max: 7 })), ([of, perWeek]) => {
      const before = weeksOf(of);
      const changed = weeksOf({
        ...of,
        goals: [...of.goals, { from: addDays(before.at(-1)?.to ?? today, 1), perWeek }],
      });
      expect(changed).toEqual(before);
    });
  });

  it('a closure never breaks or shortens a streak', () => {
    holds(fc.tuple(situation, dates, fc.integer({ min: 0, max: 40 })), ([of, from, days]) => {
      const closed = { ...of, closures: [...of.closures, { from, to: addDays(from, days) }] };
      expect(streakOf(closed)).toBeGreaterThanOrEqual(streakOf(of));
    });
  });

  it('freezes are never negative and never more than two', () => {
    holds(situation, (of) => {
      const { freezes } = endOf(of);
      expect(freezes >= 0 && freezes <= 2).toBe(true);
    });
  });

  it('every post lies in exactly one week of seven days, and weeks follow each other without a hole', () => {
    holds(situation, (of) => {
      const weeks = weeksOf(of);
      const held = weeks.reduce((sum, week) => sum + week.counted + week.tooShort + week.nearCopies, 0);
      expect(held).toBe(of.posts.length);
      expect(weeks.map((week) => week.to)).toEqual(weeks.map((week) => addDays(week.from, 6)));
      const following = weeks.slice(0, -1).map((week) => addDays(week.to, 1));
      expect(weeks.slice(1).map((week) => week.from)).toEqual(following);
    });
  });
});

describe('wherever the owner travels, and whatever the clocks do', () => {
  const zones = Intl.supportedValuesOf('timeZone');
  const zone = fc.constantFrom(...zones);
  const [begin, end] = [Date.UTC(2024, 0, 1), Date.UTC(2029, 0, 1)];
  /** Any moment of 2024 to 2028, and as often one within two days of a change of summer time in that zone. */
  const moment = fc
    .record({
      zone,
      near: fc.boolean(),
      at: fc.integer({ min: begin, max: end - 1 }),
      off: fc.integer({ min: -172_800_000, max: 172_800_000 }),
    })
    .map(({ zone: there, near, at, off }) => {
      const change = near
        ? Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(there).getTimeZoneTransition('next')
        : null;
      const instant = change && change.epochMilliseconds < end ? change.epochMilliseconds + off : at;
      return { zone: there, instant, civilDate: civilDateAt(instant, there) };
    });
  const travelled = fc.record({
    made: fc.array(moment, { minLength: 1, maxLength: 12 }),
    now: moment,
    other: moment,
    weekStart,
  });
  const rhythmIn = (
    made: readonly { civilDate: string }[],
    at: { instant: number; zone: string },
    start: WeekStart,
  ) =>
    summariseRhythm({
      days: daysOfPosts(made.map(({ civilDate }, index) => buildPost(civilDate, { id: String(index) }))),
      plan: buildPlan([{ ...buildChannel('x'), goals: [{ from: '2024-01-01', perWeek: 1 }] }], {
        weekStart: start,
      }),
      clock: clockAt(at.instant, at.zone),
      localeWeekStart: 1,
    });

  it('the date stored with a post decides alone: two clocks of one date show one rhythm', () => {
    holds(travelled, ({ made, now, other, weekStart: start }) => {
      // Any zone in which it is the same date at some hour: seen from there nothing has moved.
      const noon = Temporal.PlainDate.from(now.civilDate).toZonedDateTime({
        timeZone: other.zone,
        plainTime: '12:00',
      });
      // A day that a zone left out (Samoa's 30 December 2011) has no noon; none lies in these years.
      const seen = { instant: noon.epochMilliseconds, zone: other.zone };
      expect(rhythmIn(made, seen, start)).toEqual(rhythmIn(made, now, start));
    });
  });

  it('no past post moves to another week, and none is lost', () => {
    holds(travelled, ({ made, weekStart: start }) => {
      const past = made.map(({ civilDate }) => civilDate).toSorted();
      const weeks = listWeeks({
        days: daysOfPosts(past.map((date, index) => buildPost(date, { id: String(index) }))),
        goals: [{ from: '2024-01-01', perWeek: 1 }],
        closures: [],
        weekStart: start,
        today: '2029-01-10',
      });
      for (const week of weeks) {
        const within = past.filter((date) => week.from <= date && date <= week.to).length;
        expect([week.counted, Temporal.PlainDate.from(week.from).dayOfWeek]).toEqual([within, start]);
      }
      expect(weeks.reduce((sum, { counted }) => sum + counted, 0)).toBe(past.length);
    });
  });

  it('a clock set back, or the date line crossed, never makes a silence negative nor loses the last post', () => {
    holds(travelled, ({ made, now, weekStart: start }) => {
      const last = made
        .map(({ civilDate }) => civilDate)
        .toSorted()
        .at(-1)!;
      const { silences, main } = rhythmIn(made, now, start);
      const days = Temporal.PlainDate.from(last).until(now.civilDate, { largestUnit: 'day' }).days;
      expect(silences[0]?.days).toBe(Math.max(0, days));
      expect(main!.thisWeek.from <= now.civilDate && now.civilDate <= main!.thisWeek.to).toBe(true);
    });
  });
});
