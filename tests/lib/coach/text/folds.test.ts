import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFolds } from '@/lib/coach/text/folds';
import { networks } from '@/lib/model/network';

const words = (count: number) => 'bread '.repeat(count).trim(); // 6 characters each, the last 5

describe('a post is cut', () => {
  it.each([
    ['nowhere on LinkedIn, up to 140 characters', words(23), 'linkedin', []],
    ['on LinkedIn on a phone only, up to 210', words(30), 'linkedin', [[137, 'phone']]],
    ['on LinkedIn at two places, beyond', words(60), 'linkedin', [[137, 'phone'], [209, 'wide']]], // prettier-ignore
    ['on Facebook at about 125 and 477', words(100), 'facebook', [[125, 'phone'], [473, 'wide']]], // prettier-ignore
    ['on X at 280, on every screen alike', words(60), 'x', [[275, 'phone wide']]],
    ['nowhere on X, up to 280', words(46), 'x', []],
    ['after three lines on LinkedIn', 'a\nb\nc\nd', 'linkedin', [[5, 'phone wide']]],
    ['after five lines on Facebook', 'a\n\nb\n\nc\nd', 'facebook', [[7, 'phone wide']]],
    ['not for blank lines at its end', 'a\nb\nc\n\n', 'linkedin', []],
  ] as const)('%s', (_name, text, network, wanted) => {
    expect(findFolds(text, network).map(({ at, screens }) => [at, screens.join(' ')])).toEqual(wanted);
  });

  it('inside a word that has no end, between whole characters', () => {
    const [fold] = findFolds('🥐'.repeat(200), 'facebook');
    expect(fold?.at).toBe(124);
  });

  it('in order, inside the text, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 900, unit: 'grapheme' }),
        fc.constantFrom(...networks),
        (text, on) => {
          const places = findFolds(text, on).map(({ at }) => at);
          expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
          for (const at of places) expect(at).toBeLessThan(text.length);
        },
      ),
    );
  });
});
