import type { EditorText } from './editor-text';
import { readBlocks } from './read-blocks';

/**
 * The exact text of an editor, as the network will publish it, with the map back to the page. Reads only.
 *
 * Draft.js (X): one `[data-block="true"]` per line, a `<br data-text>` only as the filler of an empty line.
 * A textarea (X's mobile page) has no nodes to point at, so its runs are empty and nothing is underlined.
 */
export function readEditor(editor: HTMLElement): EditorText {
  if (editor instanceof HTMLTextAreaElement) return { text: editor.value, runs: [] };
  const blocks = editor.querySelectorAll('[data-block="true"]');
  return readBlocks(blocks.length > 0 ? blocks : [editor], () => blocks.length === 0);
}
