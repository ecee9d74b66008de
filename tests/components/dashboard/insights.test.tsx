// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { InsightsScreen } from '@/components/dashboard/insights/InsightsScreen';
import type { InsightPost } from '@/lib/insights/summarise-year';
import { addDays } from '@/lib/model/civil-date';
import { createInsightsStore, type InsightsDoors, type PlanNames } from '@/lib/state/insights';
import { findFaults } from '../shared/find-faults';

afterEach(cleanup);
const today = '2026-06-25';

const names = (segments: readonly string[]): PlanNames => ({
  channels: [{ id: 'x', network: 'x', name: 'X' }],
  segments,
});

async function show(posts: readonly InsightPost[], over: Partial<InsightsDoors> = {}) {
  const store = createInsightsStore({
    listYear: async () => ({ ok: true, value: posts }),
    listNames: async () => names([]),
    readToday: () => today,
    ...over,
  });
  await store.getState().load();
  render(
    <main>
      <InsightsScreen store={store} />
    </main>,
  );
}

const posts = (count: number): InsightPost[] =>
  Array.from({ length: count }, (_, index) => ({
    civilDate: addDays(today, -((index * 7) % 360)),
    channelId: 'x',
    kind: index % 3 === 0 ? 'offer' : 'tip',
    results: { likes: index % 9, at: 1 },
    sound: { words: 20, sentences: 2, emoji: 0, you: 3, self: 1, half: 0 },
  }));

describe('the insights', () => {
  it.each([3, 50, 10_000])('of %d posts are told by sentences, and each by a table', async (count) => {
    await show(posts(count));
    const plots = screen.getAllByRole('region');
    expect(plots).toHaveLength(5);
    await userEvent.click(
      within(screen.getByRole('region', { name: 'Posts per week' })).getByText('As a table'),
    );
    expect(screen.getByText(new RegExp(`^${count.toLocaleString()} posts in 52 weeks`))).toBeTruthy();
    expect(await findFaults(document.body)).toEqual([]);
  });

  it('show whom posts were for, and who was left out', async () => {
    const forWhom = posts(6).map((post, index) => ({ ...post, ...(index < 4 && { segment: 'families' }) }));
    await show(forWhom, { listNames: async () => names(['brides', 'families']) });
    const plot = within(screen.getByRole('region', { name: 'Whom they were for' }));
    expect(
      plot.getByText('4 of 6 posts say it. Most often: families, 4. Nothing yet for brides.'),
    ).toBeTruthy();
    await userEvent.click(plot.getByText('As a table'));
    const [, brides, families] = plot.getAllByRole('row').map((row) => row.textContent);
    expect(brides).toMatch(/^brides0+$/);
    expect(families).toMatch(/^families0+4$/);
    expect(await findFaults(document.body)).toEqual([]);
  });

  it('say how to tell whom posts are for, where none does', async () => {
    await show(posts(3), { listNames: async () => names(['brides']) });
    expect(screen.getByText(/^No post says yet whom it was for/)).toBeTruthy();
    cleanup();
    await show(posts(3));
    expect(screen.queryByRole('region', { name: 'Whom they were for' })).toBeNull();
  });

  it('say of few posts that they are too few', async () => {
    await show(posts(3));
    expect(screen.getByText('Too few to tell: no kind has six posts with results.')).toBeTruthy();
  });

  it('say so when there is none, and what happened when they cannot be read', async () => {
    await show([]);
    expect(screen.getByText(/^No post in the last twelve months/)).toBeTruthy();
    cleanup();
    await show([], { listYear: async () => ({ ok: false, sentence: 'The disk is away.' }) });
    expect(screen.getByRole('alert').textContent).toBe('The disk is away.');
  });
});
