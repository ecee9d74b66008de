import { findRanges } from '@/lib/networks/editors/editor-text';
import { readEditor } from '@/lib/networks/editors/read-editor';
import type { Reading } from './reading-script';

/** Reads an editor, and its stand-in's model, and tries the ranges of every slice up to twelve characters long. */
function readAll(editor: HTMLElement): Reading {
  const read = readEditor(editor);
  const { playground } = window as unknown as { playground: { modelText(): string | null } };
  const wrong: string[] = [];
  for (let start = 0; start < read.text.length; start += 1) {
    for (let end = start + 1; end <= Math.min(read.text.length, start + 12); end += 1) {
      const slice = read.text.slice(start, end);
      const told = findRanges(read, { start, end }).map(String);
      // An engine's own caret parts a range in two; together they are the slice without its line breaks. Where the
      // model composes letters and accents, the page still shows them apart.
      const shown = told.join('');
      const expected = slice.replaceAll('\n', '');
      if (shown !== expected && shown.normalize() !== expected.normalize())
        wrong.push(`${JSON.stringify(slice)} → ${JSON.stringify(told)}`);
    }
  }
  return { text: read.text, model: playground.modelText(), wrong };
}

Object.assign(window, { readAll });
