import { describe, expect, it } from 'vitest';
import { summariseYear, yearStart, type InsightPost } from '@/lib/insights/summarise-year';

const today = '2026-06-25';
const post = (civilDate: string, over: Partial<InsightPost> = {}): InsightPost => ({
  civilDate,
  channelId: 'x',
  kind: 'tip',
  ...over,
});

describe('the figures of a year', () => {
  it('are empty without posts', () => {
    const year = summariseYear([], today);
    expect(year).toMatchObject({
      posts: 0,
      mix: [],
      silences: [],
      cameBack: [{ measure: 'reactions', kinds: [] }],
    });
    expect(year.weeks).toHaveLength(52);
    expect([year.months[0], year.months.at(-1)]).toEqual(['2025-07', '2026-06']);
  });

  it('count posts by the week they lie in, and leave out what is older or still to come', () => {
    const year = summariseYear(
      [post('2026-06-22'), post('2026-06-21'), post('2026-06-25'), post('2026-06-26'), post('2025-06-29')],
      today,
    );
    expect(yearStart(today)).toBe('2025-06-30');
    expect(year.posts).toBe(3);
    expect(year.weeks.slice(-2)).toEqual([
      { from: '2026-06-15', count: 1 },
      { from: '2026-06-22', count: 2 },
    ]);
  });

  it('count kinds by month, the commonest first', () => {
    const year = summariseYear(
      [post('2026-05-02', { kind: 'offer' }), post('2026-06-02'), post('2026-06-03')],
      today,
    );
    expect(year.mix.map(({ kind, total, counts }) => [kind, total, counts.slice(-2)])).toEqual([
      ['tip', 2, [0, 2]],
      ['offer', 1, [1, 0]],
    ]);
  });

  it('count segments by month: the plan’s first, also those without a post, then former ones; never posts for nobody', () => {
    const year = summariseYear(
      [
        post('2026-05-02', { segment: 'grooms' }),
        post('2026-06-02', { segment: 'families' }),
        post('2026-06-03', { segment: 'families' }),
        post('2026-06-04'),
      ],
      today,
      { segments: ['families', 'brides'], closures: [] },
    );
    expect(year.segments.map(({ segment, total, counts }) => [segment, total, counts.slice(-2)])).toEqual([
      ['families', 2, [0, 2]],
      ['brides', 0, [0, 0]],
      ['grooms', 1, [1, 0]],
    ]);
    expect(summariseYear([post('2026-06-04')], today).segments).toEqual([]);
  });

  it('find silences of nine days or more on each channel, up to today', () => {
    const year = summariseYear(
      [
        post('2026-06-01'),
        post('2026-06-10'),
        post('2026-06-25'),
        post('2026-06-16', { channelId: 'page' }),
        post('2026-06-15', { channelId: 'page' }),
      ],
      today,
    );
    expect(year.silences).toEqual([
      { channelId: 'x', from: '2026-06-11', to: '2026-06-24', days: 14 },
      { channelId: 'page', from: '2026-06-17', to: '2026-06-25', days: 9 },
    ]);
  });

  it('do not count planned breaks as silence', () => {
    const posts = [post('2026-05-01'), post('2026-05-22'), post('2026-06-10'), post('2026-06-25')];
    const closures = [
      { from: '2026-04-20', to: '2026-05-13' },
      { from: '2026-05-12', to: '2026-05-14' },
      { from: '2026-05-24', to: '2026-05-26' },
    ];
    const { silences } = summariseYear(posts, today, { segments: [], closures });
    expect(silences.map(({ from, days }) => [from, days])).toEqual([
      ['2026-05-23', 15],
      ['2026-06-11', 14],
    ]);
  });

  it('compare kinds, those that can be told from first', () => {
    const liked = (kind: 'tip' | 'offer', likes: number) =>
      post('2026-06-01', { kind, results: { likes, at: 1 } });
    const year = summariseYear(
      [...[1, 2, 3, 4, 5, 6].map((likes) => liked('tip', likes)), liked('offer', 90)],
      today,
    );
    expect(year.cameBack).toEqual([
      {
        measure: 'reactions',
        kinds: [
          { kind: 'tip', count: 6, median: 3.5, interval: [1, 6] },
          { kind: 'offer', count: 1, median: 90, interval: null },
        ],
      },
    ]);
  });

  it('compare the owner’s own results apart, where any post has them; what nobody told is not 0', () => {
    const { cameBack } = summariseYear(
      [
        post('2026-06-01', { results: { sales: 2, at: 1 } }),
        post('2026-06-02', { results: { sales: 0, income: 12.5, at: 1 } }),
        post('2026-06-03', { results: { likes: 1, shares: 2, at: 1 } }),
        post('2026-06-04', { results: { at: 1 } }),
      ],
      today,
    );
    expect(cameBack.map(({ measure, kinds }) => [measure, kinds[0]?.count, kinds[0]?.median])).toEqual([
      ['reactions', 1, 3],
      ['sales', 2, 1],
      ['income', 1, 12.5],
    ]);
  });
});
