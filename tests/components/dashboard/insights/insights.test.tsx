// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { InsightsScreen } from '@/components/dashboard/insights/InsightsScreen';
import type { InsightPost } from '@/lib/insights/summarise-year';
import { addDays } from '@/lib/model/civil-date';
import { createInsightsStore, type InsightsDoors, type Planned } from '@/lib/state/insights';
import type { HeardPost } from '@/lib/insights/focus-by-month';
import { findFaults } from '../../shared/find-faults';

afterEach(cleanup);
const today = '2026-06-25';

const planned = (segments: readonly string[]): Planned => ({
  channels: [{ id: 'x', network: 'x', name: 'X' }],
  segments,
  closures: [],
});
const sound = { words: 20, sentences: 2, emoji: 0, you: 3, self: 1, half: 0 };
const hearAll = async (all: readonly InsightPost[]): Promise<HeardPost[]> =>
  all.map(({ civilDate }) => ({ civilDate, sound }));

async function show(posts: readonly InsightPost[], over: Partial<InsightsDoors> = {}) {
  const store = createInsightsStore({
    listYear: async () => ({ ok: true, value: { posts, hear: () => hearAll(posts) } }),
    readPlanned: async () => planned([]),
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
  }));

describe('the insights', () => {
  it.each([3, 50, 10_000])('of %d posts are told by sentences, and each by a table', async (count) => {
    await show(posts(count));
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(5);
    await userEvent.click(
      within(screen.getByRole('region', { name: 'Posts per week' })).getByText('As a table'),
    );
    expect(screen.getByText(new RegExp(`^${count.toLocaleString()} posts in 52 weeks`))).toBeTruthy();
    expect(await findFaults(document.body)).toEqual([]);
  });

  it('show whom posts were for, and who was left out', async () => {
    const forWhom = posts(6).map((post, index) => ({ ...post, ...(index < 4 && { segment: 'families' }) }));
    await show(forWhom, { readPlanned: async () => planned(['brides', 'families']) });
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
    await show(posts(3), { readPlanned: async () => planned(['brides']) });
    expect(screen.getByText(/^No post says yet whom it was for/)).toBeTruthy();
    cleanup();
    await show(posts(3));
    expect(screen.queryByRole('region', { name: 'Whom they were for' })).toBeNull();
  });

  it('say of few posts that they are too few', async () => {
    await show(posts(3));
    expect(
      screen.getByText('Too few to tell: no kind has six posts with results. Most so far: tip, 2.'),
    ).toBeTruthy();
  });

  const brought = (kind: InsightPost['kind'], amounts: readonly number[]): InsightPost[] =>
    amounts.map((sales) => ({
      civilDate: today,
      channelId: 'x',
      kind,
      results: { sales, likes: 2 * sales, at: 1 },
    }));
  it.each([
    [
      'that cannot be chance',
      [30, 31, 32, 33, 34, 35],
      /^The middle offer brought 32\.5 sales, more than any other kind; no other/,
    ],
    [
      'that may be chance',
      [4, 5, 6, 7, 8, 9],
      /^The middle offer brought 6\.5 sales, the highest\. The lead over tip may be chance/,
    ],
  ])('say of a lead %s what it is', async (_what, amounts, said) => {
    await show([...brought('offer', amounts), ...brought('tip', [1, 2, 3, 4, 5, 6])]);
    const sales = within(screen.getByRole('region', { name: 'What came back: sales' }));
    expect(sales.getByText(said)).toBeTruthy();
    expect(screen.getByRole('region', { name: 'What came back: likes, comments and shares' })).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'What came back: income' })).toBeNull();
  });

  it('name the kinds that are too few beside those that can be told', async () => {
    await show([...brought('offer', [1, 1, 1, 1, 1, 1]), ...brought('poll', [9])]);
    const sales = within(screen.getByRole('region', { name: 'What came back: sales' }));
    expect(sales.getByText(/^The middle offer brought 1 sale\. No other kind has six posts/)).toBeTruthy();
    expect(sales.getByText(/Too few to tell, under six posts with results each: poll\.$/)).toBeTruthy();
  });

  it('show the figures while the posts are still being read word by word', async () => {
    const store = createInsightsStore({
      listYear: async () => ({ ok: true, value: { posts: posts(9), hear: () => new Promise(() => {}) } }),
      readPlanned: async () => planned([]),
      readToday: () => today,
    });
    render(<InsightsScreen store={store} />);
    void store.getState().load();
    expect(await screen.findByText('9 posts in 52 weeks; 43 of them without a post.')).toBeTruthy();
    expect(screen.getByText('Reading your posts word by word…')).toBeTruthy();
  });

  it('say whose silence still lasts', async () => {
    await show([{ civilDate: addDays(today, -20), channelId: 'x', kind: 'tip' }]);
    expect(screen.getByText('The longest: 20 days on X, since Sat, Jun 6 and still.')).toBeTruthy();
  });

  it('say so when there is none, and what happened when they cannot be read', async () => {
    await show([]);
    expect(screen.getByText(/^No post in the last twelve months/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Bring posts in' }).getAttribute('href')).toBe('#bring-in');
    cleanup();
    await show([], { listYear: async () => ({ ok: false, sentence: 'The disk is away.' }) });
    expect(screen.getByRole('alert').textContent).toBe('The disk is away.');
  });
});
