// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRanges } from '@/lib/networks/editors/editor-text';
import { readEditor } from '@/lib/networks/editors/read-editor';
import { quillEditor, tiptapEditor } from '../linkedin/fixtures';

function mount(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.querySelector<HTMLElement>('[contenteditable="true"]')!;
}

const lines: readonly [name: string, lines: string[], text: string][] = [
  ['one line', ['Fresh bread'], 'Fresh bread'],
  ['an empty box', [''], ''],
  ['blank lines', ['One', '', '', 'Two'], 'One\n\n\nTwo'],
  ['a blank first and last line', ['', 'One', ''], '\nOne\n'],
  ['spaces that count, and one that does not break', ['  a \u00a0b  '], '  a \u00a0b  '],
  ['right-to-left text', ['خبز طازج'], 'خبز طازج'],
  ['zero-width characters, as they are', ['a\u200bb\u200d'], 'a\u200bb\u200d'],
];

describe.each([
  ['Quill', quillEditor],
  ['TipTap', tiptapEditor],
] as const)('the text of %s', (_engine, draw) => {
  it.each(lines)('is exact for %s', (_name, drawn, expected) => {
    expect(readEditor(mount(draw(drawn))).text).toBe(expected);
  });

  it('comes with ranges that hold exactly their slices', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'ä', '🥐', ' ', 'خ', '\u200d'), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (drawn, a, b) => {
        const read = readEditor(mount(draw(drawn)));
        expect(read.text).toBe(drawn.join('\n'));
        const start = a % (read.text.length + 1);
        const end = Math.min(read.text.length, start + (b % 20));
        const slice = read.text.slice(start, end);
        expect(findRanges(read, { start, end }).map(String)).toEqual(
          slice.split('\n').filter((piece) => piece !== ''),
        );
      }),
    );
  });
});

describe('Quill', () => {
  it('shows mentions by their names, hashtags in bold, and a caret that is no text', () => {
    const line =
      'Thanks <a class="ql-mention" href="#" data-original-text="Anna">Anna</a> for <strong>#rye</strong><span class="ql-cursor">\ufeff</span>';
    expect(readEditor(mount(quillEditor([line]))).text).toBe('Thanks Anna for #rye');
  });

  it('has no range that runs across its caret', () => {
    const read = readEditor(mount(quillEditor(['#<span class="ql-cursor">\ufeff</span>rye'])));
    expect(read.text).toBe('#rye');
    expect(findRanges(read, { start: 0, end: 4 }).map(String)).toEqual(['#', 'rye']);
  });

  it('is read by items where it has a list', () => {
    expect(
      readEditor(mount(quillEditor(['One']).replace('</p>', '</p><ul><li>a</li><li>b</li></ul>'))).text,
    ).toBe('One\na\nb');
  });
});

describe('TipTap', () => {
  it.each([
    ['a break in the line', 'a<br>b', 'a\nb'],
    ['a break at the end, which is closed by another', 'a<br><br class="ProseMirror-trailingBreak">', 'a\n'],
    ['nothing but the closing break', '<br class="ProseMirror-trailingBreak">', ''],
    ['two breaks in a row', 'a<br><br>b', 'a\n\nb'],
    [
      'a mention, with the engine’s separators around it',
      '<img class="ProseMirror-separator" alt=""><a data-type="mention" contenteditable="false">Anna</a><img class="ProseMirror-separator" alt=""><br>',
      'Anna',
    ],
    [
      'a name that is being chosen',
      'Hi <span class="suggestion" data-decoration-id="1">@An</span>',
      'Hi @An',
    ],
    ['an emoji drawn as a picture', 'hot <img alt="🥐"> now', 'hot 🥐 now'],
  ])('is read with %s', (_name, drawn, expected) => {
    expect(readEditor(mount(tiptapEditor([drawn]))).text).toBe(expected);
  });
});
