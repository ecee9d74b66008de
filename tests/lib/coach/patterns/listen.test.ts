import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enlist, findMatchesIn, findLikely, findMatches, globalTwin } from '@/lib/coach/patterns/listen';
import { matchAll } from '@/lib/coach/patterns/pattern-list';
import { english } from '@/lib/coach/languages/en/english';
import { spanish } from '@/lib/coach/languages/es/spanish';
import '@/lib/coach/languages/find-phrasebook';
import { allRules } from '@/lib/coach/rules/all-rules';
import { makeDraft } from '@/tests/bench/bakery-words';

/** Texts tried: a few in every run, as many as wanted with `PORCHLIGHT_ROUNDS=20000`. */
const rounds = Math.min(Number(process.env['PORCHLIGHT_ROUNDS'] ?? 400), 20_000);
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));

function patternsOf(value: unknown): RegExp[] {
  if (value instanceof RegExp) return value.global ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(patternsOf) : [];
}

const listed = [english, spanish].flatMap((book) => [
  ...patternsOf(book),
  globalTwin(book.questions.invitation),
]);
const examples = allRules.flatMap(({ good, bad }) => [...good, ...bad].map(({ text }) => text)).join(' ');
const words = [...new Set(examples.split(/\s+/)), ...makeDraft(6_000).split(/\s+/)];
/** Pieces of the patterns themselves: most are cut off, which is what a walk must get right. */
const pieces = listed.flatMap(({ source }) =>
  source
    .replace(/\\[bwWsdpP](?:\{[^}]*\})?|\(\?[:=!<]+|[()^$?*+\\]|\{[^}]*\}/g, '|')
    .split(/[|[\]]+/)
    .filter((piece) => piece.length > 1),
);
const odd = [
  'ſave',
  '\u212aevin',
  'İ',
  '👩‍🍳',
  '\ud83d',
  '\udc00',
  '\u00a0',
  '\u2028',
  '_',
  '#',
  '?',
  '"',
  '£5',
  '20 %',
  'é',
  '\u200b',
];
const text = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...words) },
      { weight: 5, arbitrary: fc.constantFrom(...pieces) },
      { weight: 2, arbitrary: fc.constantFrom(...odd) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      { weight: 1, arbitrary: fc.nat(3_000).map(String) },
    ),
    { maxLength: 18 },
  )
  .chain((parts) => fc.constantFrom(' ', ' ', '', '. ', '\n', ', ').map((glue) => parts.join(glue)))
  .chain((said) => fc.constantFrom(said, said.toUpperCase(), said.toLowerCase()));

function differences(said: string): string[] {
  return listed
    .filter(
      (pattern) =>
        JSON.stringify(findMatches(said, pattern)) !== JSON.stringify(matchAll(pattern, said, Infinity)),
    )
    .map(({ source }) => source);
}

describe(`one walk for all patterns of a language (seed ${seed})`, () => {
  it('finds what each pattern finds by itself, in the examples of all rules', () => {
    expect(listed.length).toBeGreaterThan(150);
    for (const { good, bad } of allRules)
      for (const example of [...good, ...bad])
        expect([example.text, differences(example.text)]).toEqual([example.text, []]);
  });

  it(
    'finds what each pattern finds by itself, in texts made of its own pieces',
    { timeout: 60_000 + rounds * 60 },
    () => {
      const tried = fc.check(
        fc.property(text, (said) => differences(said).length === 0),
        { seed, numRuns: rounds },
      );
      const first = tried.counterexample?.[0];
      expect(first === undefined ? [] : [first, differences(first)]).toEqual([]);
    },
  );
});

describe('a list of its own', () => {
  const cases: readonly (readonly [string, RegExp, readonly string[]])[] = [
    [
      'words at their beginning',
      /\bfree loaf\b/giu,
      ['A Free Loaf', 'carefree loaf', 'free loafing', 'free loaf, free loaf'],
    ],
    ['a sign without a word', /#\d|£\s?\d/gu, ['no #1', '£ 5 and £5', '# 1']],
    ['a lead of a few words', /\b(?:\w+ ){0,2}baked\b/gu, ['she has just baked', 'baked', 'rebaked']],
    [
      'a lead of bounded length',
      /[^.\n]{2,9} or [^.\n]{2,9}\?/gu,
      ['rye or wheat?', 'rye. or wheat?', 'a longer rye or a longer wheat?'],
    ],
    ['an optional beginning', /(?:the )?winner is/giu, ['The winner is', 'winner is', 'the  winner is']],
    ['the beginning of the text', /^\W*wow\b/giu, ['Wow', '... wow', 'so wow']],
    ['a case that only looks the same', /\bsave\b/giu, ['ſave', 'SAVE', 'saved']],
    ['look-arounds', /(?<!\w)rye(?= bread)/gu, ['rye bread', 'prye bread', 'rye loaf']],
    ['pairs of units', /👩|[🥖🥐]{2}/gu, ['a 👩‍🍳', '🥖🥐🥖', '\ud83e🥖']],
    ['a kind of group the reader does not know', /(?<what>rye|oats)/gu, ['rye and oats', 'wheat']],
  ];
  const patterns = cases.map(([, pattern]) => pattern);
  enlist(patterns);

  it.each(cases)('knows %s', (_, pattern, texts) => {
    for (const said of texts)
      expect([said, findMatches(said, pattern)]).toEqual([said, matchAll(pattern, said, Infinity)]);
    expect(texts.some((said) => findMatches(said, pattern).length > 0)).toBe(true);
  });

  it('stops at as many as are wanted', () => {
    expect(findMatches('rye rye rye', /rye/gu, 2)).toHaveLength(2);
    expect(findMatches('free loaf free loaf free loaf', patterns[0]!, 2)).toHaveLength(2);
  });

  it('looks into the small letters of a text it walked as written', () => {
    expect(findMatchesIn({ text: 'FREE LOAF', said: 'free loaf' }, patterns[0]!)).toEqual([
      { start: 0, end: 9 },
    ]);
  });

  it('names the patterns that may match, and no others', () => {
    const likely = findLikely('a free lunch', patterns).map(({ pattern }) => pattern);
    expect(likely).not.toContain(patterns[1]);
    expect(findLikely('a free loaf', patterns).map(({ pattern }) => pattern)).toContain(patterns[0]);
  });
});
