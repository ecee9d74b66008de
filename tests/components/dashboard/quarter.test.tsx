// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ThisQuarter } from '@/components/dashboard/quarter/ThisQuarter';
import { addDays } from '@/lib/model/civil-date';
import { clockAt } from '@/lib/model/clock';
import { usualHabits } from '@/lib/model/habits';
import type { Plan } from '@/lib/model/plan';
import type { Post } from '@/lib/model/post';
import { daysOfPosts } from '@/lib/rhythm/channel-days';
import { createQuarterStore } from '@/lib/state/quarter';
import { findFaults } from '@/tests/components/shared/find-faults';
import { buildChannel, buildPlan, buildPost } from '@/tests/lib/rhythm/build-post';

afterEach(cleanup);

/** The day before the last of a quarter that has seen thirteen weeks begin. */
const clock = clockAt(Date.parse('2026-09-29T12:00:00Z'), 'UTC');
const every = (step: number, network: 'x' | 'facebook', likes: number): Post[] =>
  Array.from({ length: Math.floor(90 / step) }, (_, at) =>
    buildPost(addDays('2026-07-01', at * step), {
      network,
      channelId: network,
      text: `A loaf of the day, number ${at}, from the oven`,
      results: { likes, at: 1 },
    }),
  );

function show(posts: readonly Post[], streaks: boolean) {
  const read = { posts, days: daysOfPosts(posts) };
  let plan: Plan = buildPlan([buildChannel('x', 2), buildChannel('facebook', 2)]);
  const store = createQuarterStore({
    readPlan: async () => ({ value: plan, trouble: null }),
    readHabits: async () => ({ value: { ...usualHabits, streaks }, trouble: null }),
    savePlan: async (changed) => {
      plan = changed;
      return { ok: true };
    },
    readPosts: async () => ({ ok: true, value: read }),
    readClock: () => clock,
    localeWeekStart: 1,
  });
  return render(<ThisQuarter store={store} />);
}
const card = async (name: string) => within(await screen.findByRole('region', { name }));
const often = [...every(3, 'x', 30), ...every(3, 'facebook', 12)];
const seldom = [...every(12, 'x', 30), ...every(3, 'facebook', 12)];

describe('this quarter', () => {
  it('says what was planned, what happened and what came of it, by weeks', async () => {
    show(often, true);
    const x = await card('X');
    const told = x.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(told.slice(0, 2)).toEqual([
      expect.stringMatching(/^\d+ posts in \d+ weeks$/),
      expect.stringMatching(/^30 posts, \d+ of them count; \d+ of \d+ weeks met the goal$/),
    ]);
    expect(x.getByText(/per post than your other channels, and 2 a week went easily\.$/)).toBeTruthy();
  });

  it.each([
    ['that went well', often, 'It brings more per post than your other channels.'],
    ['that seldom met its goal', seldom, 'Leave it as it is.'],
  ])('has no trace of weeks in it for who wants none counted: one %s', async (_what, posts, advice) => {
    const { container } = show(posts, false);
    const x = await card('X');
    expect(x.getByText(advice)).toBeTruthy();
    const told = x.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(told.slice(0, 2)).toEqual(told.slice(0, 2).map(() => expect.stringMatching(/^\d+ posts$/)));
    expect(container.textContent).not.toMatch(/weeks|met the goal|went easily|in a row|streak|of them count/);
    expect(await findFaults(container)).toEqual([]);
  });

  it('says of the same quarter that a week asked too much, where weeks are counted', async () => {
    show(seldom, true);
    expect((await card('X')).getByText(/^2 a week was more than the weeks allowed/)).toBeTruthy();
  });

  it('still offers another goal, which is the plan’s, and takes it back', async () => {
    show(often, false);
    const x = await card('X');
    await userEvent.click(x.getByRole('button', { name: '3 posts a week on X, from next week' }));
    expect(await screen.findByText('From next week on: 3 a week.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.queryByText('From next week on: 3 a week.')).toBeNull();
  });
});
