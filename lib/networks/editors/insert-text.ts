import type { Span } from '@/lib/model/span';
import { findSelection, readSelectedRange } from '../dom/selection';
import type { EditorText, Run } from './editor-text';
import { readEditor } from './read-editor';

/** Where a text goes: before the first or after the last character of the draft. */
export type InsertPlace = 'start' | 'end';

/**
 * Types a text into an editor through the browser's own input path, so that the engine sees real `beforeinput` and
 * `input` events and keeps one undo step. What the owner had selected is selected again afterwards; a caret where the
 * text went stands behind it. Only ever called from the owner's click.
 * @returns false when the editor refused it; nothing was changed then
 */
export function insertText(editor: HTMLElement, text: string, place: InsertPlace): boolean {
  const before = readEditor(editor);
  const selected = editor instanceof HTMLTextAreaElement ? null : findSelected(editor, before);
  editor.focus({ preventScroll: true });
  placeCaret(editor, place);
  if (import.meta.env.FIREFOX || editor.matches('[data-lexical-editor]')) tellOfCaret(editor);
  const ways = [() => typeText(text), () => pasteText(editor, text)];
  const taken = (findEmptyLeaf(editor) ? ways.toReversed() : ways).some((way) => way());
  if (taken && selected) selectAgain({ editor, before: before.text, selected, text, place });
  return taken;
}

/**
 * Firefox tells the engine of a moved caret a task later, but of the text at once: Draft.js then writes it where the caret
 * was before, mends that from the DOM, and is left with a false step in its undo (Firefox 153, Draft.js 0.11). Lexical 0.52
 * goes by what it last heard in every browser: a character the owner had selected was overwritten (Chromium 156).
 */
function tellOfCaret(editor: HTMLElement): void {
  editor.ownerDocument.dispatchEvent(new Event('selectionchange'));
}

/**
 * Deprecated, and the one door all the editors accept. An engine that cancels the input has taken it into its own
 * hands, whatever the command returns.
 */
function typeText(text: string): boolean {
  let handled = false;
  const look = (event: Event): boolean => (handled ||= event.defaultPrevented);
  addEventListener('beforeinput', look);
  const done = document.execCommand('insertText', false, text);
  removeEventListener('beforeinput', look);
  return done || handled;
}

/** The editor's own paste, where it has one: an event nobody takes changes nothing. */
function pasteText(editor: HTMLElement, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  editor.dispatchEvent(event);
  return event.defaultPrevented;
}

function placeCaret(editor: HTMLElement, place: InsertPlace): void {
  if (editor instanceof HTMLTextAreaElement) {
    const at = place === 'start' ? 0 : editor.value.length;
    return editor.setSelectionRange(at, at);
  }
  const selection = findSelection(editor);
  const texts = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  const first = texts.nextNode();
  if (!first) return selection?.collapse(findEmptyLine(editor), 0);
  let node = first;
  if (place === 'end') while (texts.nextNode()) node = texts.currentNode;
  const island = findIsland(node, editor);
  if (island) return placeBeside(selection, island, place);
  selection?.collapse(node, place === 'start' ? 0 : (node.textContent?.length ?? 0));
}

/** Where an empty editor's text begins: in its leaf or paragraph, where it has one. */
function findEmptyLine(editor: HTMLElement): Element {
  return findEmptyLeaf(editor) ?? editor.querySelector(':scope > p') ?? editor;
}

/**
 * The leaf of an empty Draft.js 0.11. Text typed there by a command replaces a line break that React means to remove
 * itself, and the whole page goes blank (Chromium 156); a paste goes through the engine's own state.
 */
function findEmptyLeaf(editor: HTMLElement): Element | null {
  if (editor.textContent !== '') return null;
  return editor.querySelector('[data-offset-key] > br[data-text]')?.parentElement ?? null;
}

/** A mention of the newer editors is an island nobody types into. */
function findIsland(node: Node, editor: HTMLElement): Element | null {
  const island = node.parentElement?.closest('[contenteditable="false"]');
  return island && island !== editor && editor.contains(island) ? island : null;
}

function placeBeside(selection: Selection | null, island: Element, place: InsertPlace): void {
  const parent = island.parentNode;
  if (!parent) return;
  const at = [...parent.childNodes].indexOf(island);
  selection?.collapse(parent, place === 'start' ? at : at + 1);
}

/** The selection as offsets; null where it is not in the words, or is a caret just where the text goes. */
function findSelected(editor: HTMLElement, { runs }: EditorText): Span | null {
  const range = readSelectedRange(editor);
  const start = range && findOffset(runs, range.startContainer, range.startOffset);
  const end = range && findOffset(runs, range.endContainer, range.endOffset);
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : null;
}

function findOffset(runs: readonly Run[], node: Node, offset: number): number | null {
  const run = runs.find((one) => one.node === node);
  return run && run.node instanceof Text ? run.start + offset : null;
}

interface Again {
  readonly editor: HTMLElement;
  readonly before: string;
  readonly selected: Span;
  readonly text: string;
  readonly place: InsertPlace;
}

function selectAgain({ editor, before, selected, text, place }: Again): void {
  const isCaret = selected.start === selected.end;
  if (isCaret && selected.start === (place === 'start' ? 0 : before.length)) return;
  const shift = place === 'start' ? text.length : 0;
  // Engines draw in a task of their own; only once the text stands there do the offsets mean anything.
  setTimeout(() => {
    const { text: now, runs } = readEditor(editor);
    if (now.length !== before.length + text.length) return;
    const start = findPoint(runs, selected.start + shift);
    const end = findPoint(runs, selected.end + shift);
    if (start && end) findSelection(editor)?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  });
}

function findPoint(runs: readonly Run[], offset: number): { node: Text; offset: number } | null {
  const run = runs.find((one) => one.node instanceof Text && one.start <= offset && offset <= one.end);
  return run && run.node instanceof Text ? { node: run.node, offset: offset - run.start } : null;
}
