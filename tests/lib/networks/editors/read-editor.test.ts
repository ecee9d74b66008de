// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRanges } from '@/lib/networks/editors/editor-text';
import { readEditor } from '@/lib/networks/editors/read-editor';
import { draftEditor } from '../x/fixtures';

function mount(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.querySelector<HTMLElement>('[contenteditable="true"], textarea')!;
}

describe('the text of a Draft.js editor', () => {
  it.each([
    ['one line', ['Fresh bread'], 'Fresh bread'],
    ['an empty editor', [''], ''],
    ['blank lines', ['One', '', '', 'Two'], 'One\n\n\nTwo'],
    ['a blank first and last line', ['', 'One', ''], '\nOne\n'],
    ['spaces that count', ['  a  b  '], '  a  b  '],
    ['right-to-left text', ['خبز طازج'], 'خبز طازج'],
    ['zero-width characters, as they are', ['a\u200bb\u200d'], 'a\u200bb\u200d'],
  ])('is exact for %s', (_name, lines, expected) => {
    expect(readEditor(mount(draftEditor('tweetTextarea_0', lines))).text).toBe(expected);
  });

  it('takes hashtags, mentions, links and emoji as shown, whatever spans they stand in', () => {
    const line =
      'Hi </span><span style="color:blue"><span data-text="true">@anna</span></span><span style="background-image:url(x)"><span><span data-text="true">🥐</span></span></span><span data-text="true"> end';
    expect(readEditor(mount(draftEditor('tweetTextarea_0', [line]))).text).toBe('Hi @anna🥐 end');
  });

  it('takes an emoji image by its alt text', () => {
    const editor = mount(draftEditor('tweetTextarea_0', ['a<img alt="🥖">b']));
    const read = readEditor(editor);
    expect(read.text).toBe('a🥖b');
    expect(findRanges(read, { start: 1, end: 3 })).toHaveLength(1);
  });

  it('reads a textarea by its value', () => {
    expect(readEditor(mount('<textarea>a\n\nb</textarea>')).text).toBe('a\n\nb');
  });
});

describe('the ranges of a span', () => {
  const line = fc.string({
    unit: fc.constantFrom('a', 'ä', '🥐', ' ', 'خ', '\u200d', 'e\u0301'),
    maxLength: 12,
  });

  it('hold exactly the text of the span, one range a line', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (lines, a, b) => {
        const read = readEditor(mount(draftEditor('tweetTextarea_0', lines)));
        expect(read.text).toBe(lines.join('\n'));
        const start = a % (read.text.length + 1);
        const end = Math.min(read.text.length, start + (b % 20));
        const ranges = findRanges(read, { start, end });
        const slice = read.text.slice(start, end);
        expect(ranges.map(String)).toEqual(slice.split('\n').filter((piece) => piece !== ''));
      }),
      { numRuns: 300 },
    );
  });

  it('are none outside the text, and none once the nodes are gone', () => {
    const read = readEditor(mount(draftEditor('tweetTextarea_0', ['short'])));
    expect(findRanges(read, { start: 90, end: 99 })).toEqual([]);
    document.body.innerHTML = '';
    expect(findRanges(read, { start: 0, end: 3 })).toEqual([]);
  });
});
