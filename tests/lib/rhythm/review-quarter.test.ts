import { describe, expect, it } from 'vitest';
import type { Post } from '@/lib/model/post';
import { addDays } from '@/lib/model/civil-date';
import { daysOfPosts } from '@/lib/rhythm/channel-days';
import { quarterOf } from '@/lib/rhythm/quarter';
import { reviewQuarter } from '@/lib/rhythm/review-quarter';
import { buildChannel, buildPlan, buildPost } from './build-post';

const quarter = { from: '2026-07-01', to: '2026-09-30' };
/** A post on every n-th day of the quarter. */
const every = (step: number, over: Partial<Post> = {}): Post[] =>
  Array.from({ length: Math.ceil(92 / step) }, (_, at) =>
    buildPost(addDays(quarter.from, at * step), {
      text: `A loaf of the day, number ${at}, from the oven`,
      ...over,
    }),
  );
const on = (network: Post['network'], over: Partial<Post> = {}): Partial<Post> => ({
  network,
  channelId: network,
  ...over,
});
const withResults = (likes: number, leads = 0) => ({ results: { likes, leads, at: 1 } });
const plan = buildPlan([buildChannel('x', 2), buildChannel('facebook', 2), buildChannel('linkedin', 2)]);

function review(posts: Post[], today = '2026-10-05', over = plan, countsWeeks = true) {
  return reviewQuarter({
    quarter,
    posts,
    days: daysOfPosts(posts),
    plan: over,
    weekStart: 1,
    today,
    countsWeeks,
  });
}
const adviceOn = (posts: Post[], network: string) =>
  review(posts).channels.find(({ channel }) => channel.id === network)!;

describe('a quarter', () => {
  it.each([
    ['2026-07-01', 0, '2026-07-01', '2026-09-30'],
    ['2026-09-30', 0, '2026-07-01', '2026-09-30'],
    ['2026-10-01', 0, '2026-10-01', '2026-12-31'],
    ['2026-11-25', 1, '2026-07-01', '2026-09-30'],
    ['2026-02-28', 1, '2025-10-01', '2025-12-31'],
    ['2024-02-29', 0, '2024-01-01', '2024-03-31'],
    ['2026-01-01', 5, '2024-10-01', '2024-12-31'],
  ])('of %s, %d back, goes from %s to %s', (date, back, from, to) => {
    expect(quarterOf(date, back)).toEqual({ from, to });
  });

  it('says what was planned and what happened, week by week', () => {
    const { planned, counted, weeks, weeksMet } = adviceOn(every(3, on('x')), 'x');
    expect({ weeks, weeksMet, planned }).toEqual({ weeks: 13, weeksMet: 12, planned: 26 });
    expect(counted).toBeGreaterThanOrEqual(28);
  });

  it('leaves closed weeks out of the plan', () => {
    const closed = { ...plan, closures: [{ from: '2026-08-03', to: '2026-08-16' }] };
    const open = every(3, on('x')).filter(
      ({ civilDate }) => civilDate < '2026-08-03' || civilDate > '2026-08-16',
    );
    const [x] = review(open, '2026-10-05', closed).channels;
    expect(x).toMatchObject({ weeks: 11, planned: 22, weeksMet: 10 });
  });

  it('is the same looked at later, and holds only what was out by then', () => {
    const posts = every(3, on('x'));
    expect(review(posts, '2026-10-05').channels[0]!.counted).toBe(
      review(posts, '2026-12-20').channels[0]!.counted,
    );
    expect(review(posts, '2026-08-01').channels[0]!.posts).toBeLessThan(12);
  });

  it('adds up what was told, and no more', () => {
    const posts = [
      ...every(7, on('x', withResults(10, 1))),
      buildPost('2026-07-02', on('x', { id: 'untold' })),
      buildPost('2026-10-02', on('x', { id: 'after', ...withResults(1_000) })),
    ];
    expect(adviceOn(posts, 'x')).toMatchObject({ posts: 15, told: 14, reactions: 140, leads: 14, sales: 0 });
  });

  it('orders the kinds by what a post brought, from three posts on', () => {
    const posts = [
      ...every(20, on('x', { kind: 'tip', ...withResults(4) })).map((post) => ({
        ...post,
        id: `t${post.id}`,
      })),
      ...every(25, on('x', { kind: 'customer-story', ...withResults(1, 2) })).map((post) => ({
        ...post,
        id: `s${post.id}`,
      })),
      buildPost('2026-07-03', on('x', { id: 'once', kind: 'offer', ...withResults(900) })),
    ];
    expect(review(posts).kinds.map(({ kind }) => kind)).toEqual(['customer-story', 'tip']);
  });
});

describe('its advice', () => {
  it.each([
    ['feed where it brings most and the goal went easily', on('x', withResults(30)), 3, 'feed', 3],
    ['ease where the weeks seldom met the goal', on('x', withResults(30)), 12, 'ease', 1],
    ['keep where nobody told results', on('x'), 3, 'keep', 2],
  ] as const)('is to %s', (_, over, step, advice, nextGoal) => {
    const posts = [...every(step, over), ...every(3, on('facebook', withResults(12)))];
    expect(adviceOn(posts, 'x')).toMatchObject({ advice, nextGoal });
  });

  it('is to ease where a channel brings far less than the best', () => {
    const posts = [...every(3, on('x', withResults(2))), ...every(3, on('facebook', withResults(12, 1)))];
    expect(adviceOn(posts, 'x').advice).toBe('ease');
    expect(adviceOn(posts, 'facebook').advice).toBe('feed');
  });

  it.each([
    ['seldom met weeks are no reason', every(12, on('x', withResults(30))), 'keep', 2],
    ['what came back still is', every(3, on('x', withResults(30))), 'feed', 3],
  ] as const)('rests on results alone for who wants no weeks counted: %s', (_what, own, advice, nextGoal) => {
    const posts = [...own, ...every(3, on('facebook', withResults(12)))];
    const [x] = review(posts, '2026-10-05', plan, false).channels;
    expect(x).toMatchObject({ advice, nextGoal, weeksMet: null });
  });

  it('is to drop where nothing went out, and never to ask for less than one or more than seven', () => {
    expect(adviceOn(every(3, on('x')), 'linkedin').advice).toBe('drop');
    const one = buildPlan([buildChannel('x', 1)]);
    expect(review(every(30, on('x')), '2026-10-05', one).channels[0]).toMatchObject({
      advice: 'keep',
      nextGoal: 1,
    });
  });
});
