import { describe, expect, it } from 'vitest';
import { clockAt } from '@/lib/model/clock';
import { sayVisitorSight, seeAsVisitor } from '@/lib/rhythm/visitor';

const clock = clockAt(Date.parse('2026-11-22T12:00:00Z'), 'UTC');
const hoursAgo = (hours: number) => clock.now - hours * 3_600_000;

describe('what a visitor sees', () => {
  it.each([
    ['x', 1, hoursAgo(24), '2026-11-10', 'last post yesterday, last answer 12 days ago.'],
    ['x', 2, hoursAgo(48), null, 'last post 2 days ago.'],
    [
      'x',
      9,
      hoursAgo(9 * 24),
      '2026-11-22',
      'last post 9 days ago, last answer today. X offers people who do not follow you',
    ],
    // A traveller's clock: an answer dated "tomorrow" is today's.
    ['facebook', 0, hoursAgo(1), '2026-11-23', 'last post today, last answer today.'],
  ] as const)('on %s, %s days after the last post', (network, days, lastInstant, lastAnswerOn, says) => {
    const sight = seeAsVisitor({ network, days }, { lastInstant, lastAnswerOn, clock });
    expect(sayVisitorSight(sight, network)).toContain(says);
  });

  it.each([
    ['x', 48.01, true],
    ['x', 48, false],
    ['facebook', 200, false],
    ['linkedin', 200, false],
  ] as const)('draws the line of 48 hours on X alone: %s after %s hours', (network, hours, leftForYou) => {
    const of = { lastInstant: hoursAgo(hours), lastAnswerOn: null, clock };
    const sight = seeAsVisitor({ network, days: 2 }, of);
    expect(sight.leftForYou).toBe(leftForYou);
    expect(sayVisitorSight(sight, network).includes('do not follow you')).toBe(leftForYou);
  });

  it('is an empty page where nothing was ever posted', () => {
    const sight = seeAsVisitor(
      { network: 'x', days: null },
      { lastInstant: null, lastAnswerOn: null, clock },
    );
    expect(sayVisitorSight(sight, 'x')).toBe('A visitor to X sees an empty page.');
    expect(sight.leftForYou).toBe(false);
  });
});
