/** Where a text goes: before the first or after the last character of the draft. */
export type InsertPlace = 'start' | 'end';

/**
 * Types a text into an editor through the browser's own input path, so that the engine sees real `beforeinput` and
 * `input` events and keeps one undo step. Only ever called from the owner's click.
 * @returns false when the editor refused it; nothing was changed then
 */
export function insertText(editor: HTMLElement, text: string, place: InsertPlace): boolean {
  editor.focus({ preventScroll: true });
  placeCaret(editor, place);
  // Deprecated, and the one door all four editors accept; a synthetic paste is the fallback of later networks.
  return document.execCommand('insertText', false, text);
}

function placeCaret(editor: HTMLElement, place: InsertPlace): void {
  if (editor instanceof HTMLTextAreaElement) {
    const at = place === 'start' ? 0 : editor.value.length;
    return editor.setSelectionRange(at, at);
  }
  const texts = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  const first = texts.nextNode();
  if (!first) return getSelection()?.collapse(editor, 0);
  if (place === 'start') return getSelection()?.collapse(first, 0);
  let last = first;
  while (texts.nextNode()) last = texts.currentNode;
  getSelection()?.collapse(last, last.textContent?.length ?? 0);
}
