import { describe, expect, it } from 'vitest';
import { isCivilDate } from '@/lib/model/civil-date';
import type { DatedSelector } from '@/lib/networks/adapter';
import { facebookSelectors } from '@/lib/networks/facebook/selectors';
import { linkedinSelectors } from '@/lib/networks/linkedin/selectors';
import { xSelectors } from '@/lib/networks/x/selectors';

const networks: Readonly<Record<string, Readonly<Record<string, DatedSelector>>>> = {
  x: xSelectors,
  linkedin: linkedinSelectors,
  facebook: facebookSelectors,
};
const all = Object.entries(networks).flatMap(([network, selectors]) =>
  Object.entries(selectors).map(([name, selector]) => ({ id: `${network} ${name}`, ...selector })),
);

/** Three fields of the Business Suite had English labels on pages of every language that was seen. */
const byLabel = ['facebook hours', 'facebook minutes', 'facebook meridiem'];
/** Ember names its parts by classes of its own scheme and gives most of them nothing else to hold on to. */
const byClass = [
  'linkedin emberEditor',
  'linkedin emberBox',
  'linkedin emberModal',
  'linkedin emberPublish',
  'linkedin comment',
  'linkedin commentBox',
  'linkedin commentSubmit',
  'linkedin message',
  'linkedin preview',
  'linkedin toast',
];

describe('every selector', () => {
  it.each(all)('$id says what it relies on, and when that was last known true', ({ relies, knownTrue }) => {
    expect(relies.length).toBeGreaterThan(15);
    expect(isCivilDate(knownTrue)).toBe(true);
    expect(knownTrue >= '2025-01-01').toBe(true);
  });

  it('leans on a label only where it is the same in every language', () => {
    const labelled = all.filter(({ css }) => /aria-label|placeholder|title=/.test(css));
    expect(labelled.map(({ id }) => id)).toEqual(byLabel);
  });

  it('leans on a class name only where there is no role, test id or structure', () => {
    const classed = all.filter(({ css }) => /(^|[\s,>(])\.[a-z]|\[class/.test(css));
    expect(classed.map(({ id }) => id)).toEqual(byClass);
  });
});
