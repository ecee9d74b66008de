import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { farthest, readStep, writeSteps } from '@/lib/coach/kinds/meaning-code';
import { meaningTraits } from '@/lib/coach/kinds/meaning-traits';
import { readWords } from '@/lib/coach/text/words';

/** Three words in two directions: bread and cake lie together, tyres across. */
const meanings = {
  size: 2,
  scale: 8,
  words: 'bread cake tyres',
  codes: writeSteps([8, 0, 8, 2, 0, -8]),
};

function read(plain: string, firstEnd = plain.length): Record<string, number> {
  const said = { plain, words: readWords(plain) };
  return Object.fromEntries(meaningTraits(said, { meanings }, { start: 0, end: firstEnd }));
}

describe('meaning traits', () => {
  it('say nothing of a text none of whose words is known', () => {
    expect(read('Zwiebelkuchen heute')).toEqual({
      'meaning 0': 0,
      'meaning 1': 0,
      'first meaning 0': 0,
      'first meaning 1': 0,
    });
  });

  it('are none for a language without a table', () => {
    expect(
      meaningTraits({ plain: 'bread', words: readWords('bread') }, { meanings: null }, { start: 0, end: 5 }),
    ).toEqual([]);
  });

  it('lie where the words lie, on either side of the middle', () => {
    const [food, cars] = [read('Bread, cake'), read('TYRES')];
    expect(food['meaning 0']).toBeGreaterThan(0);
    expect(food['meaning 1']).toBeGreaterThan(0);
    expect(cars['meaning 0']).toBe(0);
    expect(cars['meaning 1']).toBeLessThan(0);
  });

  it('tell the first sentence from the rest', () => {
    const text = 'Tyres. Cake cake cake';
    const traits = read(text, 'Tyres.'.length);
    expect(traits['first meaning 0']).toBe(0);
    expect(traits['meaning 0']).toBeGreaterThan(0);
  });

  it('hear the words run together in a tag', () => {
    expect(read('#BreadTyres')['meaning 1']).toBe(read('bread tyres')['meaning 1']);
  });

  it('never lie farther out than the farthest word, however often it is said', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('bread', 'cake', 'tyres', 'other'), { maxLength: 60 }),
        (words) => {
          const amounts = Object.values(read(words.join(' ')));
          expect(Math.max(...amounts.map(Math.abs))).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe('the code of a coordinate', () => {
  it('gives back every step there is, in characters that JSON leaves as they are', () => {
    const steps = Array.from({ length: 2 * farthest + 1 }, (_, index) => index - farthest);
    const codes = writeSteps(steps);
    expect(steps.map((_, at) => readStep(codes, at))).toEqual(steps);
    expect(JSON.stringify(codes)).toBe(`"${codes}"`);
  });

  it('moves what lies too far out to the edge and rounds the rest', () => {
    const codes = writeSteps([1_000, -1_000, 0.4, -0.6]);
    expect([0, 1, 2, 3].map((at) => readStep(codes, at))).toEqual([farthest, -farthest, 0, -1]);
  });
});
