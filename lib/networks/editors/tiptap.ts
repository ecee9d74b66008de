import type { Engine } from './engine';
import { readBlocks } from './read-blocks';

/**
 * TipTap on ProseMirror (LinkedIn's newest box): a `<p>` a line, `<br>` for a break inside it. A paragraph that is empty
 * or ends in a break is closed by one more `<br>`, which is drawn for the caret and is none of the text; it is told by
 * its place, as the class name is not documented.
 */
export const tiptap: Engine = {
  name: 'tiptap',
  matches: (editor) =>
    editor.matches('.ProseMirror') ||
    (!editor.matches('[data-lexical-editor]') &&
      editor.childElementCount > 0 &&
      [...editor.children].every((child) => child.localName === 'p')),
  read: (editor) => readBlocks(editor.children, { isBreak: (br, block) => !isLast(br, block) }),
};

function isLast(br: Element, block: Element): boolean {
  let node: Node = br;
  while (node !== block) {
    if (node.nextSibling) return false;
    if (!node.parentNode) return true;
    node = node.parentNode;
  }
  return true;
}
