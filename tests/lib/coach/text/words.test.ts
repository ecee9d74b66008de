import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '@/lib/coach/text/plain-text';
import { readSentences } from '@/lib/coach/text/sentences';
import { cutAt, tidySpans } from '@/lib/coach/text/spans';
import { readWords } from '@/lib/coach/text/words';

describe('readWords', () => {
  it.each<[string, string, string[]]>([
    ['apostrophes', "We’re open, it's ‘rye’", ["we're", 'open', "it's", 'rye']],
    ['numbers without their signs', '20% off £3.50', ['20', 'off', '3', '50']],
    ['hyphens inside only', 'gluten-free - and -', ['gluten-free', 'and']],
    ['invisible characters inside', 'w\u200be ba\u00adke', ['we', 'bake']],
    ['accents', 'café naïve cafe\u0301', ['café', 'naïve', 'cafe\u0301']],
    ['Arabic', 'مرحبا بكم', ['مرحبا', 'بكم']],
    ['Chinese by the character', '新面包', ['新', '面', '包']],
    ['emoji are no words', '🍞 rye 🍞🍞', ['rye']],
    ['nothing', ' \n ', []],
  ])('reads %s', (_, text, expected) => expect(readWords(text).map(({ word }) => word)).toEqual(expected));

  it('gives offsets of the text as it stands', () => {
    const text = '🍞 We’re here';
    expect(readWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['We’re', 'here']);
  });
});

describe('readSentences', () => {
  it.each<[string, string, string[]]>([
    ['full stops and questions', 'Rye. Wheat? Both!', ['Rye.', 'Wheat?', 'Both!']],
    ['line breaks', 'Rye\n\nWheat', ['Rye', 'Wheat']],
    ['no end at a price or a domain', 'It is £3.50 at crumb.shop now', ['It is £3.50 at crumb.shop now']],
    ['no end at "a.m. "', 'Open at 7 a.m. on Sundays', ['Open at 7 a.m. on Sundays']],
    ['no end at "Dr."', 'Dr. rye is here', ['Dr. rye is here']],
    ['dots in a row', 'And then... rye', ['And then...', 'rye']],
  ])('splits at %s', (_, text, expected) => {
    expect(readSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('spans', () => {
  it('are merged where they overlap', () => {
    expect(
      tidySpans('abcdef', [
        { start: 3, end: 5 },
        { start: 0, end: 4 },
      ]),
    ).toEqual([{ start: 0, end: 5 }]);
  });
  it('never cut an emoji', () => expect(cutAt('a🍞', 2)).toBe('a'));
  it('plain text keeps every offset', () => {
    const text = 'We’re “here” — at\u00a0http://a.co 🍞';
    expect(plainText(text, [{ start: 18, end: 29 }])).toBe(`We're "here" - at ${' '.repeat(11)} 🍞`);
  });
});

/** What a word is, said as one pattern; the reader goes by hand because a pattern is slow here. */
const aWord =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}]|(?<=[\p{L}\p{N}\p{M}\u200b-\u200d\u2060\u00ad'’-])['’\u200b-\u200d\u2060\u00ad-](?=[\p{L}\p{N}\u200b-\u200d\u2060\u00ad]))+/gu;
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));

it(`reads by hand what one pattern reads, in all of Unicode (seed ${seed})`, () => {
  const hard = fc.constantFrom(
    'a',
    'Z',
    '1',
    "'",
    '’',
    '-',
    '\u200b',
    '\u00ad',
    '漢',
    '々',
    '⽗',
    'ไ',
    '้',
    'あ',
    'ー',
    '\u0301',
    '𝐚',
    '𠮷',
    '🍞',
    '\ud83d',
    '\udc00',
    ' ',
    'é',
    'İ',
    '²',
    '_',
    '.',
  );
  const text = fc
    .array(
      fc.oneof(
        { weight: 9, arbitrary: hard },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 1 }) },
      ),
      {
        maxLength: 9,
      },
    )
    .map((parts) => parts.join(''));
  const byPattern = (said: string) =>
    Array.from(said.matchAll(aWord), (match) => ({
      word: match[0]
        .replace(/[\u200b-\u200d\u2060\u00ad]/g, '')
        .replace(/’/g, "'")
        .toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    })).filter(({ word }) => word !== '');
  const tried = fc.check(
    fc.property(text, (said) => JSON.stringify(readWords(said)) === JSON.stringify(byPattern(said))),
    { seed, numRuns: 3_000 },
  );
  expect(tried.failed ? fc.defaultReportMessage(tried) : '').toBe('');
});
