import { draftJs } from './draft-js';
import type { EditorText } from './editor-text';
import type { Engine } from './engine';
import { lexical } from './lexical';
import { quill } from './quill';
import { readBlocks } from './read-blocks';
import { textarea } from './textarea';
import { tiptap } from './tiptap';

/** The engines composers run on, each recognised by its own marks. */
const engines: readonly Engine[] = [textarea, draftJs, lexical, quill, tiptap];

/**
 * The exact text of an editor, as the network will publish it, with the map back to the page. Reads only. An editor
 * no engine claims is read as one block, its line breaks as they are drawn.
 */
export function readEditor(editor: HTMLElement): EditorText {
  const engine = engines.find((one) => one.matches(editor));
  return engine ? engine.read(editor) : readBlocks([editor], { isBreak: () => true });
}
