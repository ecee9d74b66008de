/** Where a text goes: at its very beginning, or where the owner's caret last stood. */
export type InsertPlace = 'start' | 'caret';

/**
 * Types a text into an editor through the browser's own input path, so that the engine sees real `beforeinput` and
 * `input` events and keeps one undo step. Only ever called from the owner's click.
 * @returns false when the editor refused it; nothing was changed then
 */
export function insertText(editor: HTMLElement, text: string, place: InsertPlace): boolean {
  editor.focus({ preventScroll: true });
  if (place === 'start') placeCaretAtStart(editor);
  else if (!holdsSelection(editor)) placeCaretAtEnd(editor);
  // Deprecated, and the one door all four editors accept; a synthetic paste is the fallback of later networks.
  return document.execCommand('insertText', false, text);
}

function holdsSelection(editor: HTMLElement): boolean {
  if (editor instanceof HTMLTextAreaElement) return true;
  const node = getSelection()?.anchorNode;
  return Boolean(node && editor.contains(node));
}

function placeCaretAtStart(editor: HTMLElement): void {
  if (editor instanceof HTMLTextAreaElement) return editor.setSelectionRange(0, 0);
  const first = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT).nextNode();
  getSelection()?.collapse(first ?? editor, 0);
}

function placeCaretAtEnd(editor: HTMLElement): void {
  getSelection()?.selectAllChildren(editor);
  getSelection()?.collapseToEnd();
}
