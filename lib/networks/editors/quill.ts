import type { Engine } from './engine';
import { listComposed } from './list-composed';
import { readBlocks } from './read-blocks';

/**
 * Quill 1 (LinkedIn's older boxes, on a company's page still): a `<p>` a line, a `<br>` only as the filler of an empty
 * one. Its caret stands on a zero-width no-break space of its own, which is none of the text. Its model composes letters
 * and their accents (NFC), whatever the page shows.
 */
export const quill: Engine = {
  name: 'quill',
  matches: (editor) => editor.matches('.ql-editor, [data-test-ql-editor-contenteditable]'),
  read: (editor) =>
    readBlocks(listLines(editor), { isBreak: () => false, isFiller, listPieces: listComposed }),
};

function* listLines(editor: HTMLElement): Iterable<Element> {
  for (const block of editor.children) {
    if (block.localName === 'ul' || block.localName === 'ol') yield* block.children;
    else yield block;
  }
}

function isFiller(text: Text): boolean {
  return text.data === '\ufeff' || text.parentElement?.matches('.ql-cursor') === true;
}
