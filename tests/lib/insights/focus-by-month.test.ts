import { describe, expect, it } from 'vitest';
import { focusByMonth, thinByMonth, type HeardPost } from '@/lib/insights/focus-by-month';
import { createRandom } from '@/tests/bench/bakery-words';

const heard = (civilDate: string, you: number, self: number, half = 0): HeardPost => ({
  civilDate,
  sound: { words: 40, sentences: 4, emoji: 0, you, self, half },
});
const times = (count: number, make: (at: number) => HeardPost) =>
  Array.from({ length: count }, (_, at) => make(at));

describe('customer focus by month', () => {
  it('is told where there are twelve such words, "I" counting half', () => {
    const posts = [heard('2026-06-01', 9, 2, 2), heard('2026-05-01', 9, 2), { civilDate: '2026-04-01' }];
    expect(focusByMonth(posts, ['2026-04', '2026-05', '2026-06'])).toEqual([
      null,
      null,
      { share: 10 / 14, interval: null, posts: 1 },
    ]);
  });

  it('has an interval from six posts with such words on', () => {
    const silent = heard('2026-06-09', 0, 0);
    const [five] = focusByMonth([...times(5, () => heard('2026-06-01', 3, 1)), silent], ['2026-06']);
    expect(five).toMatchObject({ interval: null, posts: 5 });
    const [six] = focusByMonth([...times(6, () => heard('2026-06-01', 3, 1)), silent], ['2026-06']);
    expect(six?.posts).toBe(6);
    const [low, high] = six!.interval!;
    expect(low).toBeLessThan(six!.share);
    expect(high).toBeGreaterThan(six!.share);
  });

  it('is less sure where posts differ, and never leaves 0 to 1', () => {
    const widthOf = (posts: readonly HeardPost[]) => {
      const [low, high] = focusByMonth(posts, ['2026-06'])[0]!.interval!;
      expect([low >= 0, high <= 1]).toEqual([true, true]);
      return high - low;
    };
    const alike = widthOf(times(8, () => heard('2026-06-01', 2, 2)));
    const mixed = widthOf(times(8, (at) => heard('2026-06-01', at % 2 ? 4 : 0, at % 2 ? 0 : 4)));
    expect(alike).toBeLessThan(mixed / 4);
  });

  it('holds the true share in nine of ten months and more, though the words of a post go together', () => {
    const random = createRandom(7);
    const isHeld = () => {
      const posts = times(12, () => {
        const words = 1 + Math.floor(6 * random());
        const leaning = random() < 0.5 ? 0.9 : 0.3;
        const you = times(words, () => heard('2026-06-01', 0, 0)).filter(() => random() < leaning).length;
        return heard('2026-06-01', you, words - you);
      });
      const [low, high] = focusByMonth(posts, ['2026-06'])[0]!.interval!;
      return low <= 0.6 && 0.6 <= high;
    };
    const months = Array.from({ length: 400 }, isHeld);
    expect(months.filter(Boolean).length).toBeGreaterThan(360);
  });
});

describe('posts of busy months', () => {
  it('are thinned evenly, those of quiet ones kept whole', () => {
    const posts = [
      ...times(3, (at) => heard(`2026-05-0${at + 1}`, 1, 1)),
      ...times(9, (at) => heard(`2026-06-0${at + 1}`, 1, 1)),
    ];
    expect(thinByMonth(posts, 3).map(({ civilDate }) => civilDate)).toEqual([
      '2026-05-01',
      '2026-05-02',
      '2026-05-03',
      '2026-06-01',
      '2026-06-04',
      '2026-06-07',
    ]);
  });
});
