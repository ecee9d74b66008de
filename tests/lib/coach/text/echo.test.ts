import { describe, expect, it } from 'vitest';
import { echoBands, isWordForWord, measureSimilarity } from '@/lib/coach/text/echo';
import { foldForEcho } from '@/lib/coach/text/echo-words';
import { findRuns, sharedWords } from '@/lib/coach/text/shared-words';
import { readWords } from '@/lib/coach/text/words';

const post =
  'Fresh rye bread on Friday 20 November from 7am, £3.50 a loaf, while it lasts: https://crumb.shop/rye 🍞 #rye';
const again =
  'FRESH rye bread on Friday 27 November from 8am, £4 a loaf, while it lasts! crumb.shop/bread #rye';
const words =
  'rye bread loaf oven flour salt water baker crust roll seed bun cake tart pie jam milk tea cup mill night dawn door street shelf basket counter knife butter honey slice toast plate bowl sugar cream apple plum pear nut egg'.split(
    ' ',
  );

/** Deterministic numbers in [0, 1): the test must not pass by luck. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A text of `count` words and a copy in which about `share` of the words are others. */
function pair(next: () => number, count: number, share: number): [string, string] {
  const pick = () => `${words[Math.floor(next() * words.length)]}${words[Math.floor(next() * words.length)]}`;
  const text = Array.from({ length: count }, pick);
  const copy = text.map((word) => (next() < share ? pick() : word));
  return [text.join(' '), copy.join(' ')];
}

function shareBand(a: string, b: string): boolean {
  const bands = new Set(echoBands(a));
  return echoBands(b).some((band) => bands.has(band));
}

describe('foldForEcho', () => {
  it('folds dates, prices, numbers, links, emoji, case and punctuation', () => {
    expect(foldForEcho(post)).toBe('fresh rye bread on from a loaf while it lasts rye');
    expect(foldForEcho(again)).toBe(foldForEcho(post));
  });
  it.each([
    ['you may march on', 'you may march on'],
    ['5 May, march 3', ''],
    ['We baked 300 rolls', 'we baked rolls'],
    ['🍞🍞 !!! https://a.co', ''],
  ])('%s', (text, folded) => expect(foldForEcho(text)).toBe(folded));
});

describe('measureSimilarity', () => {
  it.each<[string, string, string, (similarity: number) => boolean]>([
    ['the same but for date and price', post, again, (s) => s === 1],
    [
      'one word changed in twelve',
      'the rye loaf is on the shelf from early morning until late',
      'the rye loaf is on the counter from early morning until late',
      (s) => s >= 0.85,
    ],
    [
      'half of it new',
      'the rye loaf is on the shelf from early morning until late',
      'the rye loaf is on the table, and the cake waits for you',
      (s) => s > 0.35 && s < 0.7,
    ],
    [
      'nothing in common',
      'the rye loaf is on the shelf',
      'come dance with me tonight darling',
      (s) => s < 0.1,
    ],
    ['short and not the same', 'Happy Monday everyone', 'Happy Friday everyone', (s) => s === 0],
    ['short and the same', 'Happy Monday everyone', 'Happy  Monday everyone ', (s) => s === 1],
    ['only emoji, the same', '🍞🍞', '🍞🍞', (s) => s === 1],
    ['only emoji, others', '🍞🍞', '🥐', (s) => s === 0],
    ['nothing', '', '', (s) => s === 0],
    ['one word over and over', 'rye '.repeat(20), 'rye '.repeat(5), (s) => s < 0.6],
  ])('%s', (_, a, b, holds) => {
    const similarity = measureSimilarity(a, b);
    expect([similarity, holds(similarity)]).toEqual([similarity, true]);
  });
});

describe('isWordForWord', () => {
  it.each([
    ['Fresh rye', 'Fresh\n rye', true],
    ['Fresh rye', 'fresh rye', false],
    ['Fresh rye 1', 'Fresh rye 2', false],
    ['cafe\u0301', 'café', true],
    ['', '', false],
  ])('%j and %j: %s', (a, b, same) => expect(isWordForWord(a, b)).toBe(same));
});

describe('echoBands', () => {
  it('is the same for texts that fold alike, and empty for no words', () => {
    expect(echoBands(again)).toEqual(echoBands(post));
    expect(echoBands('🍞')).toEqual([]);
  });

  it('finds 99 of 100 near-copies (0.85 and up), most at 0.6, and few strangers', () => {
    const next = numbers(7);
    const tally = { near: [0, 0], alike: [0, 0], strange: [0, 0] };
    for (let index = 0; index < 4_000; index += 1) {
      const [a, b] = pair(next, 8 + Math.floor(next() * 40), [0.03, 0.08, 0.3, 1][index % 4]!);
      const similarity = measureSimilarity(a, b);
      const slot =
        similarity >= 0.85
          ? 'near'
          : similarity >= 0.55 && similarity <= 0.65
            ? 'alike'
            : similarity < 0.15
              ? 'strange'
              : null;
      if (!slot) continue;
      tally[slot][1]! += 1;
      if (shareBand(a, b)) tally[slot][0]! += 1;
    }
    const rate = ([found, all]: number[]) => found! / all!;
    expect(Math.min(tally.near[1]!, tally.alike[1]!, tally.strange[1]!)).toBeGreaterThan(100);
    expect(rate(tally.near)).toBeGreaterThanOrEqual(0.99);
    expect(rate(tally.alike)).toBeGreaterThan(0.7);
    expect(rate(tally.strange)).toBeLessThan(0.05);
  });
});

describe('sharedWords', () => {
  it('gives the runs both have, longest first', () => {
    expect(sharedWords('the rye loaf is back, come early', 'come early: the rye loaf has sold out')).toEqual([
      'the rye loaf',
      'come early',
    ]);
  });
  it('gives at most five, and none twice inside another', () => {
    expect(sharedWords('a b c d e f g', 'g f e d c b a')).toHaveLength(5);
    expect(sharedWords('x y', 'x y')).toEqual(['x y']);
  });
  it('are found again in the draft, folded words between them or not', () => {
    const text = 'Rye: fresh rye bread on Friday 27 November from 8am';
    const spans = findRuns(readWords(text), ['fresh rye bread on from', 'rye']);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'fresh rye bread on Friday 27 November from',
    ]);
  });
});
