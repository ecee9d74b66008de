import { describe, expect, it } from 'vitest';
import { overflowAt, weightedLength } from '@/lib/coach/text/weighted-length';

// The public conformance suite of twitter-text (configuration v3), its cases retyped or built, and our own beside them.
const kana = 'あいうえおかきくけこ';
const label = (count: number) => 'x'.repeat(count);

describe('weightedLength', () => {
  it.each<[string, string, number]>([
    ['a link in a text', 'Hi http://test.co', 26],
    ['a link alone', 'http://test.co', 23],
    ['ten links', 'https://www.twitter.com/aloha '.repeat(10), 240],
    ['letters', label(285), 285],
    ['CJK, two each', kana.repeat(16), 320],
    ['three letters and CJK', `the${kana.repeat(16)}`, 323],
    ['emoji, two each', '😷'.repeat(160), 320],
    ['families, two each', '👨‍👩‍👧‍👦'.repeat(140), 280],
    ['letter, cat, face and family', 'H🐱☺👨‍👩‍👧‍👦', 7],
    ['skin tone and profession', '🙋🏽👨‍🎤', 4],
    ['a keycap', '1⃣', 2],
    ['a flag of a region', 'Unicode 10.0 emoji: 🤪; 🧕; 🧕🏾; 🏴󠁧󠁢󠁥󠁮󠁧󠁿', 34],
    ['a composed letter written in two', `${label(10)}A\u0301`, 11],
    ['a host label of 64', `${label(64)}.com`, 68],
    [
      'a host label of 64 behind a protocol',
      `https://${label(64)}.com/foo https://validurl.com`,
      8 + 64 + 8 + 1 + 23,
    ],
    ['a kana host over 63 in Punycode', `http://${kana.repeat(5)}あいう.com`, 7 + 53 * 2 + 4],
    ['a kana host under 63 in Punycode', `http://${kana.repeat(4)}あい.com`, 23],
    ['characters that X refuses', 'ABC\u202a\uffffABC\ufffe', 12],
    ['a link between direction marks', '\u2066\u202ahttp://foobar.پاکستان/\u202c\u2069', 31],
    ['a bare domain', 'crumb.co.uk', 23],
    ['a bare domain with a path', 'see crumb.shop/rye?x=1.', 4 + 23 + 1],
    ['a mail address is no link', 'anna@crumb.shop', 15],
    ['a hashtag is no link', '#crumb.shop', 11],
    ['a file name is no link', 'menu.txt', 8],
    ['a link in brackets', '(http://a.co/b)', 25],
    ['a link with brackets of its own', 'http://a.co/b_(c)', 23],
    ['copyright is a letter', '©', 1],
    ['typographic quotes', '‘’“”–', 5],
    ['nothing', '', 0],
    ['a lone surrogate', '\ud83d', 2],
  ])('counts %s', (_, text, expected) => expect(weightedLength(text)).toBe(expected));
});

describe('overflowAt', () => {
  it.each<[string, string, number, number | null]>([
    ['a text that fits', 'abc', 3, null],
    ['the first letter too many', 'abcd', 3, 3],
    ['an emoji that half fits', 'ab👩‍🍳', 3, 2],
    ['a link that does not fit', 'abc http://a.co', 20, 4],
  ])('finds %s', (_, text, limit, expected) => expect(overflowAt(text, limit)).toBe(expected));
});
