import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianWithInterval } from '@/lib/insights/median-interval';

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('a median with its interval', () => {
  // The tables of distribution-free intervals for the median (95 %): n = 6 → 1st and 6th, 9 → 2nd and 8th, and so on.
  it.each([
    [1, 1, null],
    [5, 3, null],
    [6, 3.5, [1, 6]],
    [8, 4.5, [1, 8]],
    [9, 5, [2, 8]],
    [12, 6.5, [3, 10]],
    [20, 10.5, [6, 15]],
    [100, 50.5, [40, 61]],
  ] as const)('of the numbers up to %d is %d, %j', (count, median, interval) => {
    expect(medianWithInterval(upTo(count))).toEqual({ count, median, interval });
  });

  it('is none of nothing', () => expect(medianWithInterval([])).toBeNull());

  it('holds the median, whatever the order and however many', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000), { minLength: 6, maxLength: 3_000 }), (amounts) => {
        const found = medianWithInterval(amounts)!;
        expect(found.interval![0]).toBeLessThanOrEqual(found.median);
        expect(found.interval![1]).toBeGreaterThanOrEqual(found.median);
        expect(medianWithInterval(amounts.toReversed())).toEqual(found);
      }),
      { numRuns: 50 },
    );
  });
});
