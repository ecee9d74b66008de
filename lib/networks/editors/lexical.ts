import type { Engine } from './engine';
import { readBlocks } from './read-blocks';

/**
 * Lexical (Facebook): a `<p>` a line, `<br>` for a break inside it. A line that is empty, or that ends in a break or an
 * emoji image, is closed by one more `<br>` for the caret, which is none of the text: always the last child of its line.
 */
export const lexical: Engine = {
  name: 'lexical',
  matches: (editor) => editor.matches('[data-lexical-editor]'),
  read: (editor) =>
    readBlocks(editor.children, {
      isBreak: (br, block) => br.parentElement !== block || br.nextSibling !== null,
    }),
};
