import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/model/civil-date';
import type { SightingReport } from '@/lib/model/sighting';
import { healthSchema, listChanged, noteSighting, type Health } from '@/lib/settings/health';

const monday = '2026-06-22';
const hour = 3_600_000;
const recognised: SightingReport = { network: 'x', seen: 'recognised', detail: 'x-test-ids' };
const missed: SightingReport = { network: 'x', seen: 'missed', detail: 'editor' };

/** Reports one after another, each with the day (from Monday on) and the hour it came. */
function after(...reports: readonly (readonly [SightingReport, day?: number, hours?: number])[]): Health {
  return reports.reduce<Health>(
    (health, [report, day = 0, hours = 0]) =>
      noteSighting(health, report, { now: day * 24 * hour + hours * hour, today: addDays(monday, day) }),
    {},
  );
}

describe('a network counts as changed', () => {
  it.each([
    ['never seen', after(), 0, []],
    ['two misses in a day', after([missed], [missed]), 0, []],
    ['three misses in a day', after([missed], [missed], [missed]), 0, ['x']],
    ['three misses on three days', after([missed, 0], [missed, 1], [missed, 2]), 2, []],
    ['three misses, then a box', after([missed], [missed], [missed], [recognised]), 0, []],
    ['a box, then three misses', after([recognised], [missed], [missed], [missed]), 0, ['x']],
    ['misses around a box', after([missed], [missed], [recognised], [missed]), 0, []],
    ['three misses, one more the day after', after([missed], [missed], [missed], [missed, 1]), 1, ['x']],
    ['three misses six days ago', after([missed], [missed], [missed]), 6, ['x']],
    ['three misses a week ago', after([missed], [missed], [missed]), 7, []],
  ] as const)('%s', (_name, health, day, changed) => {
    expect(listChanged(healthSchema.parse(health), addDays(monday, day))).toEqual(changed);
  });

  it('for itself only', () => {
    const other = { ...missed, network: 'linkedin' as const };
    expect(listChanged(after([missed], [other], [other], [other]), monday)).toEqual(['linkedin']);
  });
});

describe('what is kept', () => {
  it('says when a box was last recognised, and by which shape', () => {
    expect(after([recognised, 0, 5])).toEqual({
      x: { recognisedAt: 5 * hour, missedOn: null, misses: 0, detail: 'x-test-ids' },
    });
    expect(after([recognised], [missed, 0, 1]).x).toMatchObject({ recognisedAt: 0, detail: 'editor' });
  });

  it.each([
    ['the same shape within the hour', [recognised, 0, 0.5], false],
    ['the same shape after two hours', [recognised, 0, 2], true],
    ['another shape', [{ ...recognised, detail: 'other' }, 0, 0.1], true],
  ] as const)('%s', (_name, [report, day, hours], isNews) => {
    const before = after([recognised, 0, 0.01]);
    const clock = { now: day * 24 * hour + hours * hour, today: monday };
    expect(noteSighting(before, report, clock) !== before).toBe(isNews);
  });
});
