import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holm, measureLuck, type Trial } from '@/lib/coach/own-results/rank-test';

const trials = (marked: number[], others: number[], stratum = 'x'): Trial[] => [
  ...marked.map((amount) => ({ stratum, amount, isMarked: true })),
  ...others.map((amount) => ({ stratum, amount, isMarked: false })),
];

describe('the luck of marked posts', () => {
  it('is small where all of them did better, near one where all did worse, and middling where nothing differs', () => {
    const [low, high] = [
      [1, 2, 3, 4, 5],
      [11, 12, 13, 14, 15],
    ];
    // Exactly 1 / C(10, 5) = 1 / 252; the permutations come near it.
    expect(measureLuck(trials(high, low))).toBeLessThan(0.01);
    expect(measureLuck(trials(low, high))).toBeGreaterThan(0.99);
    expect(measureLuck(trials([3, 3, 3], [3, 3, 3]))).toBe(1);
  });

  it('compares within a channel only: a channel with more likes for everything proves nothing', () => {
    const loud = trials([101, 99, 100, 102], [100], 'facebook');
    const quiet = trials([1], [0, 1, 2, 1], 'x');
    expect(measureLuck([...loud, ...quiet])).toBeGreaterThan(0.2);
    const mixed = [...loud, ...quiet].map((trial) => ({ ...trial, stratum: 'all' }));
    expect(measureLuck(mixed)).toBeLessThan(0.1);
  });

  it('is the same for the same trials', () => {
    const some = trials([1, 5, 2, 8], [3, 4, 9, 1]);
    expect(measureLuck(some)).toBe(measureLuck(some));
  });

  it('does not change when all amounts are stretched in one direction', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(amounts, amounts, (marked, others) => {
        const stretch = (all: number[]) => all.map((amount) => amount ** 2 * 3 + 1);
        expect(measureLuck(trials(stretch(marked), stretch(others)))).toBe(
          measureLuck(trials(marked, others)),
        );
      }),
      { numRuns: 20 },
    );
  });
});

describe('several comparisons', () => {
  it.each([
    [[0.01, 0.04, 0.03], 0.05, [true, false, false]],
    [[0.01, 0.02, 0.03], 0.05, [true, true, true]],
    [[0.02, 0.02], 0.05, [true, true]],
    [[0.03, 0.03], 0.05, [false, false]],
    [[], 0.05, []],
  ])('of %j at %d are taken as %j', (luck, level, taken) => expect(holm(luck, level)).toEqual(taken));
});
