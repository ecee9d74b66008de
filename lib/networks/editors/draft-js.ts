import type { Engine } from './engine';
import { readBlocks } from './read-blocks';

const block = '[data-block="true"]';

/** Draft.js (X): one block per line, and a `<br data-text>` only as the filler of an empty line. */
export const draftJs: Engine = {
  name: 'draft-js',
  matches: (editor) => editor.querySelector(block) !== null,
  read: (editor) => readBlocks(editor.querySelectorAll(block), { isBreak: () => false }),
};
