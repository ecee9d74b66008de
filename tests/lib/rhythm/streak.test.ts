import { describe, expect, it } from 'vitest';
import { dayNumberOf } from '@/lib/model/civil-date';
import { measureStreak } from '@/lib/rhythm/streak';
import type { WeekOutcome } from '@/lib/rhythm/weeks';

const letters: Record<string, WeekOutcome> = { m: 'met', '-': 'missed', p: 'paused', o: 'open' };
const weeks = (drawn: string) =>
  [...drawn].map((letter, index) => ({
    first: dayNumberOf('2026-01-05') + index * 7,
    outcome: letters[letter] ?? 'open',
  }));

describe('measureStreak', () => {
  it.each([
    { drawn: 'o', length: 0, freezes: 0, state: 'none', why: 'nothing yet' },
    { drawn: '---', length: 0, freezes: 0, state: 'none', why: 'nothing was ever lost' },
    { drawn: 'mm', length: 2, freezes: 0, state: 'running', why: 'two in a row' },
    { drawn: 'mmo', length: 2, freezes: 0, state: 'running', why: 'a running week breaks nothing' },
    { drawn: 'mmppm', length: 3, freezes: 0, state: 'running', why: 'a closure pauses' },
    { drawn: 'mm-', length: 2, freezes: 0, state: 'running', why: 'one missed week alone never resets' },
    { drawn: 'mm-m-m', length: 4, freezes: 1, state: 'running', why: 'nor one every now and then' },
    { drawn: 'mm--', length: 0, freezes: 0, state: 'comeback', why: 'two in a row do' },
    { drawn: 'mm-p-', length: 0, freezes: 0, state: 'comeback', why: 'a closure between makes neither good' },
    { drawn: 'mm--m', length: 1, freezes: 0, state: 'running', why: 'and then it begins anew' },
    { drawn: 'mmmm', length: 4, freezes: 1, state: 'running', why: 'four met weeks earn a freeze' },
    { drawn: 'mmmm--', length: 4, freezes: 0, state: 'running', why: 'which keeps the streak' },
    { drawn: 'mmmm---', length: 0, freezes: 0, state: 'comeback', why: 'once' },
    { drawn: 'mmmmmmmmmmmmmmmm', length: 16, freezes: 2, state: 'running', why: 'two at most' },
    { drawn: 'mmmmmmmm---', length: 8, freezes: 0, state: 'running', why: 'both are spent' },
    { drawn: 'mmmmmmmm----', length: 0, freezes: 0, state: 'comeback', why: 'and then none is left' },
  ])('$drawn: $why', ({ drawn, length, freezes, state }) => {
    expect(measureStreak(weeks(drawn))).toMatchObject({ length, freezes, state });
  });

  it('names the weeks a freeze was spent on, so that it can be announced', () => {
    expect(measureStreak(weeks('mmmm--m')).frozen).toEqual(['2026-02-09']);
    expect(measureStreak(weeks('mmmm---m')).frozen).toEqual([]);
  });

  it('says "in a row" only where no missed week lies between', () => {
    expect(measureStreak(weeks('mmpm')).unbroken).toBe(true);
    expect(measureStreak(weeks('mm-m')).unbroken).toBe(false);
    expect(measureStreak(weeks('m-m--m')).unbroken).toBe(true);
  });
});
