import { describe, expect, it } from 'vitest';
import { markMonths, markWeeks } from '@/components/dashboard/insights/month-marks';
import { roundTicks } from '@/components/dashboard/insights/round-ticks';
import { addDays } from '@/lib/model/civil-date';

describe('round numbers beside a picture', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [2, [0, 1, 2]],
    [4, [0, 1, 2, 3, 4]],
    [5, [0, 2, 4, 6]],
    [20, [0, 5, 10, 15, 20]],
    [172, [0, 50, 100, 150, 200]],
    [1_330, [0, 500, 1_000, 1_500]],
  ])('up to %d are %j', (most, ticks) => {
    expect(roundTicks(most)).toEqual(ticks);
  });

  it('are two to five, and reach what they measure, at any size', () => {
    for (let most = 1; most < 1e7; most = Math.ceil(most * 1.1)) {
      const ticks = roundTicks(most);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
    }
  });
});

describe('months below a picture', () => {
  const weeksFrom = (from: string) => Array.from({ length: 52 }, (_, week) => addDays(from, 7 * week));
  const said = (marks: ReturnType<typeof markWeeks>) =>
    marks.map(({ at, month, year }) => [at, month, year].join(' '));

  it.each([
    // The first week's own month where there is room for it, and years at the first and in January.
    ['2025-06-30', ['0 2025-07 2025', '4 2025-08 ', '9 2025-09 ']],
    ['2025-12-01', ['0 2025-12 ', '4 2026-01 2026', '8 2026-02 ']],
    ['2026-06-15', ['2 2026-07 2026', '6 2026-08 ', '11 2026-09 ']],
    ['2026-06-01', ['0 2026-06 2026', '4 2026-07 ', '8 2026-08 ']],
    ['2026-06-08', ['3 2026-07 2026', '7 2026-08 ', '12 2026-09 ']],
  ])('of the weeks from %s begin with %j', (from, marks) => {
    expect(said(markWeeks(weeksFrom(from))).slice(0, 3)).toEqual(marks);
  });

  it('have the year in January, and at the first unless January is next', () => {
    const months = ['2025-11', '2025-12', '2026-01'];
    expect(markMonths(months).map(({ year }) => year)).toEqual(['2025', null, '2026']);
    expect(markMonths(months.slice(1)).map(({ year }) => year)).toEqual([null, '2026']);
  });
});
