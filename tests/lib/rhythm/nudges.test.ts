import { describe, expect, it } from 'vitest';
import type { ChannelDay } from '@/lib/model/channel-day';
import { addDays, daysBetween } from '@/lib/model/civil-date';
import { clockAt, type Clock } from '@/lib/model/clock';
import { usualHabits, type Habits } from '@/lib/model/habits';
import type { Nudge, NudgeAnswer } from '@/lib/model/nudge';
import type { Plan } from '@/lib/model/plan';
import type { Post } from '@/lib/model/post';
import { daysOfPosts } from '@/lib/rhythm/channel-days';
import { isClosedOn } from '@/lib/rhythm/closed-days';
import { countIgnored, decideNudges } from '@/lib/rhythm/nudges';
import { isQuiet, wallMinutes } from '@/lib/rhythm/quiet-hours';
import { summariseRhythm, type Rhythm } from '@/lib/rhythm/summary';
import { buildChannel, buildPlan, buildPost } from './build-post';

const zone = 'Europe/Madrid';
const on = (wall: string) =>
  clockAt(Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds, zone);
const habits: Habits = { ...usualHabits, notifications: true };
const thursday = on('2026-06-25T10:00');

function decide(over: {
  posts?: Post[];
  ledger?: Nudge[];
  clock?: Clock;
  habits?: Habits;
  plan?: ReturnType<typeof buildPlan>;
}) {
  const { posts = [], ledger = [], clock = thursday } = over;
  const plan = over.plan ?? buildPlan([buildChannel('x')]);
  const days = daysOfPosts(posts);
  const rhythm = summariseRhythm({ days, plan, clock, localeWeekStart: 1 });
  return decideNudges({ ledger, rhythm, days, plan, habits: over.habits ?? habits, clock });
}
const shown = (daysAgo: number, answer: NudgeAnswer | null = null): Nudge => {
  const civilDate = addDays(thursday.today, -daysAgo);
  const at = thursday.now - daysAgo * 86_400_000;
  return {
    id: `notification ${civilDate}`,
    channelId: 'x',
    about: 'silence',
    where: 'notification',
    at,
    civilDate,
    answer,
  };
};
const silent = [buildPost('2026-05-01')];

describe('decideNudges', () => {
  it('speaks of a silence that matters, under the id of its day', () => {
    expect(decide({ posts: silent })).toEqual({
      reason: { about: 'silence', channelId: 'x' },
      notification: { ...shown(0), at: thursday.now },
      asksToGoOn: false,
    });
  });

  it.each([
    ['notifications are off', { habits: usualHabits }],
    ['it is 19:00', { clock: on('2026-06-25T19:00') }],
    ['it is 07:59', { clock: on('2026-06-25T07:59') }],
    ['one was shown today', { ledger: [shown(0)] }],
    ['two were shown in seven days', { ledger: [shown(2, 'write'), shown(6, 'write')] }],
    ['two were ignored, and one of them is younger than a week', { ledger: [shown(2), shown(8)] }],
    [
      'four were ignored, however long ago',
      { ledger: [shown(40), shown(48), shown(50), shown(52)], posts: [] },
    ],
  ])('shows no notification when %s', (_, over) => {
    const posts = 'posts' in over ? [buildPost('2026-04-01')] : silent;
    expect(decide({ ...over, posts }).notification).toBeNull();
  });

  it.each([
    ['two, the older of seven days ago', { ledger: [shown(2, 'write'), shown(7, 'write')] }],
    ['two ignored, the younger of seven days ago', { ledger: [shown(7), shown(9)] }],
    ['four, one of them answered', { ledger: [shown(8), shown(9), shown(10, 'tomorrow'), shown(11)] }],
    [
      'the question answered with "keep them"',
      {
        ledger: [
          { ...shown(1, 'keep'), id: 'question', about: 'question' as const, where: 'popup' as const },
          ...[8, 9, 10, 11].map((days) => shown(days)),
        ],
      },
    ],
  ])('shows one after %s', (_, over) => {
    expect(decide({ ...over, posts: [buildPost('2026-04-01')] }).notification).not.toBeNull();
  });

  it('says nothing anywhere in a closure, on a day with a post, and after "tomorrow"', () => {
    const closed = buildPlan([buildChannel('x')], { closures: [{ from: '2026-06-20', to: '2026-06-30' }] });
    expect(decide({ posts: silent, plan: closed }).reason).toBeNull();
    const two = buildPlan([buildChannel('x'), buildChannel('facebook')]);
    const today = buildPost('2026-06-25', { network: 'facebook', channelId: 'facebook' });
    expect(decide({ posts: [...silent, today], plan: two }).reason).toBeNull();
    expect(decide({ posts: silent, ledger: [shown(0, 'tomorrow')] }).reason).toBeNull();
    expect(decide({ posts: silent, ledger: [shown(1, 'tomorrow')] }).reason).not.toBeNull();
  });

  it.each([
    ['not again in the same week', '2026-06-27', 'week', false],
    ['again in the next, two days after the last', '2026-06-21', 'week', true],
    ['also where that week was quiet before', '2026-06-23', 'silence', true],
  ] as const)('notifies of a week that runs short %s', (_what, civilDate, about, speaks) => {
    const posts = [buildPost('2026-06-26', { id: 'one' })];
    const at = on(`${civilDate}T10:00`).now;
    const before = { ...shown(0, 'keep'), id: `notification ${civilDate}`, at, civilDate, about };
    const { reason, notification } = decide({ posts, ledger: [before], clock: on('2026-06-28T12:00') });
    expect(reason?.about).toBe('week');
    expect(notification !== null).toBe(speaks);
  });

  it('says once that the week runs short, when one a day no longer would do', () => {
    const posts = [buildPost('2026-06-24'), buildPost('2026-06-18'), buildPost('2026-06-15')];
    const at = (day: string) => decide({ posts, clock: on(`2026-06-${day}T10:00`) }).reason;
    expect(at('25')).toBeNull();
    expect(at('27')?.about ?? null).toBeNull();
    expect(at('28')).toEqual({ about: 'week', channelId: 'x' });
    expect(
      decide({ posts, clock: on('2026-06-28T10:00'), habits: { ...habits, streaks: false } }).reason,
    ).toBeNull();
  });

  it.each<[string, Nudge[], number]>([
    ['nobody said anything', [shown(1), shown(3)], 2],
    ['it was answered itself', [shown(1, 'tomorrow'), shown(3)], 0],
    [
      'the sidebar had the answer that day',
      [shown(1), { ...shown(1, 'closed'), id: 's', where: 'sidebar' }],
      0,
    ],
    [
      'the popup had it, to the one before',
      [shown(1), shown(3), { ...shown(3, 'tomorrow'), id: 'p', where: 'popup' }],
      1,
    ],
    [
      'the sidebar had one the day after',
      [shown(3), { ...shown(2, 'tomorrow'), id: 's', where: 'sidebar' }],
      1,
    ],
  ])('counts a notification as ignored where %s', (_what, ledger, ignored) => {
    const plan = buildPlan([buildChannel('x')]);
    expect(countIgnored({ ledger, days: [], plan, clock: thursday })).toBe(ignored);
  });

  it('asks once four were ignored, and a post made since takes that back', () => {
    const ledger = [8, 16, 24, 32].map((days) => shown(days));
    expect(decide({ posts: [buildPost('2026-04-01')], ledger }).asksToGoOn).toBe(true);
    expect(decide({ posts: [buildPost('2026-06-18')], ledger }).asksToGoOn).toBe(false);
  });
});

describe('isQuiet', () => {
  it.each([
    ['19:00', '08:00', '19:00', true],
    ['19:00', '08:00', '18:59', false],
    ['19:00', '08:00', '00:30', true],
    ['19:00', '08:00', '08:00', false],
    ['12:00', '14:00', '13:59', true],
    ['12:00', '14:00', '14:00', false],
    ['09:00', '09:00', '09:00', false],
  ])('from %s to %s, at %s: %s', (from, to, at, quiet) => {
    expect(isQuiet({ from, to }, on(`2026-06-25T${at}`))).toBe(quiet);
  });
});

// A failure prints this seed; set PORCHLIGHT_SEED to play the year again.
const seed = Number(process.env['PORCHLIGHT_SEED'] ?? Date.now() % 2_147_483_647);
const years = process.env['PORCHLIGHT_PROPERTIES'] === 'all' ? 40 : 1;
process.stdout.write(`a year of nudges: seed ${seed}\n`);

/** A small generator with a seed (mulberry32), so that a year can be played again. */
function createDice(from: number): () => number {
  let state = from >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What the days say changes with a post or with midnight, and with nothing else. */
function rhythmAt(posts: readonly Post[], plan: Plan, clock: Clock) {
  const key = `${posts.length} ${clock.today}`;
  if (known?.key === key && known.posts === posts) return known;
  const days = daysOfPosts(posts);
  known = { key, posts, days, rhythm: summariseRhythm({ days, plan, clock, localeWeekStart: 1 }) };
  return known;
}
let known: { key: string; posts: readonly Post[]; days: ChannelDay[]; rhythm: Rhythm } | null = null;

/** One year, hour by hour: the machine sleeps, workers stop, alarms are lost, the owner flies, posts and ignores. */
function playYear(dice: () => number) {
  const plan = buildPlan([buildChannel('x'), buildChannel('facebook')], {
    closures: [
      { from: '2026-08-03', to: '2026-08-23' },
      { from: '2026-12-24', to: '2027-01-02' },
    ],
  });
  const zones = [zone, zone, zone, 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York'];
  const diligence = dice() * 0.012;
  const answers = dice();
  const posts: Post[] = [buildPost('2026-01-02')];
  const ledger: Nudge[] = [];
  const moments: { line: Nudge; clock: Clock; ignored: number; postedToday: boolean }[] = [];
  let here = zone;
  const begin = Temporal.Instant.from('2026-01-03T00:00:00Z').epochMilliseconds;
  for (let hour = 0; hour < 365 * 24; hour += 1) {
    if (dice() < 0.004) here = zones[Math.floor(dice() * zones.length)]!;
    const clock = clockAt(begin + hour * 3_600_000 + Math.floor(dice() * 3_000_000), here);
    const isClosed = isClosedOn(plan.closures, clock.today);
    if (!isClosed && dice() < diligence)
      posts.push(
        buildPost(clock.today, {
          id: `p${hour}`,
          instant: clock.now,
          channelId: dice() < 0.5 ? 'x' : 'facebook',
        }),
      );
    // Asleep, or the alarm got lost; and at other times it is asked several times over.
    const asked = dice() < 0.5 ? 0 : 1 + Math.floor(dice() * 2);
    for (let time = 0; time < asked; time += 1) {
      const { days, rhythm } = rhythmAt(posts, plan, clock);
      // Every post of this owner asks something, and nobody comes back to it.
      const owed = posts.slice(-1).filter(({ instant }) => clock.now - instant < 48 * 3_600_000);
      const { notification } = decideNudges({ ledger, rhythm, days, plan, habits, clock, owed });
      if (!notification || ledger.some(({ id }) => id === notification.id)) continue;
      const ignored = countIgnored({ ledger, days, plan, clock });
      const postedToday = posts.some(({ civilDate }) => civilDate === clock.today);
      moments.push({ line: notification, clock, ignored, postedToday });
      const answer = dice() < answers ? (dice() < 0.5 ? ('write' as const) : ('tomorrow' as const)) : null;
      ledger.push({ ...notification, answer });
    }
  }
  return { moments, plan };
}

describe('a year with sleep, restarts, lost alarms, flights and ignored nudges', () => {
  it.each(Array.from({ length: years }, (_, index) => index))('keeps the budget (year %i)', (index) => {
    const { moments, plan } = playYear(createDice(seed + index));
    expect(moments.length).toBeGreaterThan(0);
    moments.forEach(({ line, clock, ignored, postedToday }, at) => {
      const minutes = wallMinutes(clock);
      expect(minutes >= 8 * 60 && minutes < 19 * 60).toBe(true);
      expect(isClosedOn(plan.closures, clock.today) || postedToday).toBe(false);
      expect(ignored).toBeLessThan(4);
      const others = moments.slice(0, at).map((moment) => moment.line.civilDate);
      expect(others).not.toContain(line.civilDate);
      const within = others.filter((date) => Math.abs(daysBetween(date, line.civilDate)) < 7);
      expect(within.length).toBeLessThan(ignored >= 2 ? 1 : 2);
      const near = moments.slice(0, at).filter((one) => within.includes(one.line.civilDate));
      expect(
        [line, ...near.map((one) => one.line)].filter(({ about }) => about === 'reply').length,
      ).toBeLessThan(2);
      const since = clock.now - (moments[at - 1]?.clock.now ?? 0);
      expect(since).toBeGreaterThanOrEqual(16 * 3_600_000);
    });
  });
});
