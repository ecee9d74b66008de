import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDateAt } from '@/lib/model/civil-date';
import { clockAt } from '@/lib/model/clock';
import type { Closure, Goal } from '@/lib/model/plan';
import type { Post } from '@/lib/model/post';
import { daysOfPosts } from '@/lib/rhythm/channel-days';
import { measureStreak } from '@/lib/rhythm/streak';
import { summariseRhythm } from '@/lib/rhythm/summary';
import type { WeekStart } from '@/lib/rhythm/week-start';
import { listWeeks } from '@/lib/rhythm/weeks';
import { buildChannel, buildPlan, buildPost } from './build-post';

// A failure prints this seed and the path to the shrunk case; set PORCHLIGHT_SEED to play it again.
const seed = Number(process.env['PORCHLIGHT_SEED'] ?? Date.now() % 2_147_483_647);
process.stdout.write(`rhythm properties: seed ${seed}\n`);
const holds = <T>(given: fc.Arbitrary<T>, check: (value: T) => void) =>
  fc.assert(fc.property(given, check), { seed, numRuns: 400 });

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

const weeksOf = (of: Situation) => listWeeks({ ...of, days: daysOfPosts(of.posts), today });
const streakOf = (of: Situation) => measureStreak(weeksOf(of)).length;
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
      const { freezes } = measureStreak(weeksOf(of));
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

describe('wherever the owner travels', () => {
  const zones = fc.constantFrom(
    'Europe/Madrid',
    'America/New_York',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'Asia/Kolkata',
  );
  // Midnights and both 2026 changes of summer time in Madrid and New York lie in this range.
  const instants = fc.integer({ min: Date.UTC(2026, 1, 25), max: Date.UTC(2026, 10, 5) });

  it('no past post moves to another week', () => {
    const travelled = fc.record({
      made: fc.array(fc.record({ instant: instants, zone: zones }), { minLength: 1, maxLength: 30 }),
      now: fc.integer({ min: Date.UTC(2026, 10, 10), max: Date.UTC(2026, 10, 12) }),
      zone: zones,
    });
    holds(travelled, ({ made, now, zone }) => {
      const past: Post[] = made.map(({ instant, zone: there }, index) =>
        buildPost(civilDateAt(instant, there), { id: String(index), instant, zone: there }),
      );
      const clock = clockAt(now, zone);
      const weeksAt = (posted: readonly Post[]) =>
        listWeeks({
          days: daysOfPosts(posted),
          goals: [{ from: '2026-01-01', perWeek: 1 }],
          closures: [],
          weekStart: 1,
          today: clock.today,
        });
      // The same civil dates, as if everything had been posted at noon here: what zone or hour it was plays no part.
      const flattened = past.map((post) => buildPost(post.civilDate, { id: post.id, zone }));
      expect(weeksAt(past)).toEqual(weeksAt(flattened));
      for (const post of past) {
        const week = weeksAt(past).find((one) => one.from <= post.civilDate && post.civilDate <= one.to);
        expect(week?.counted).toBeGreaterThan(0);
      }
    });
  });
});
