import type { EditorText } from './editor-text';

/** One text engine inside a compose box: how it draws its lines, and so how they are read. One file per engine. */
export interface Engine {
  readonly name: string;
  /** true for an editor this engine drew */
  matches(editor: HTMLElement): boolean;
  /** the exact text as the engine's own model has it */
  read(editor: HTMLElement): EditorText;
}
