import { findNetworkId } from '@/lib/model/network-id';
import type { ReplyBox } from '../adapter';
import { createXComposer, findRegion } from './composer';
import { xSelectors } from './selectors';

/** The reply box around an editor; null while X is still building it. */
export function createXReplyBox(editor: HTMLElement): ReplyBox | null {
  if (!findRegion(editor)) return null;
  const composer = createXComposer(editor);
  return {
    ...composer,
    purpose: () => 'reply',
    answers() {
      // The box that stands there by now may be one for posts.
      const [now] = composer.editors();
      return now && isReply(now) ? listIds(now) : [];
    },
    isOneAuthor() {
      const [now] = composer.editors();
      return Boolean(now && isReply(now) && isOneHandle(now));
    },
  };
}

/** True for the editor of an answer, not of a post. */
export function isReply(editor: HTMLElement): boolean {
  const modal = editor.closest<HTMLElement>(xSelectors.modal.css);
  return modal ? isReplyModal(modal, editor) : isInlineReply(editor);
}

function listIds(editor: HTMLElement): string[] {
  const ids = listAnswered(editor).map((address) => findNetworkId('x', address));
  return [...new Set([readNamed(), ...ids])].filter((id) => id !== null);
}

/** A post's own link tells its author better than the page's address, which may say `/i/status/`. */
function isOneHandle(editor: HTMLElement): boolean {
  const handles = new Map(
    listAnswered(editor).map((address) => [
      findNetworkId('x', address),
      /([^/]+)\/status\/\d/.exec(address)?.[1]?.toLowerCase(),
    ]),
  );
  const named = readNamed();
  // A post that the address names and nothing shows may be anybody's.
  return (named === null || handles.has(named)) && new Set(handles.values()).size === 1;
}

function readNamed(): string | null {
  return new URLSearchParams(location.search).get('in_reply_to');
}

/**
 * The addresses of the post of the page, and of what stands above the box: the post answered and those it answered in
 * turn. A dialog opened from a post's page stands over that page, whose own reply box is still there and tells which
 * posts lead to it.
 */
function listAnswered(editor: HTMLElement): string[] {
  const modal = editor.closest(xSelectors.modal.css);
  const behind = modal && document.querySelector(xSelectors.inlineReply.css);
  const posts = [...document.querySelectorAll(xSelectors.answered.css)].filter((post) => {
    const isInModal = modal?.contains(post) ?? false;
    const box = isInModal || !modal ? editor : behind;
    return Boolean(box && post.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  const links = posts.map((post) => post.querySelector(xSelectors.answeredLink.css)?.closest('a')?.href);
  return [location.pathname, ...links].flatMap((address) =>
    address !== undefined && findNetworkId('x', address) !== null ? address : [],
  );
}

/** A reply shows the post it answers above its editor; a quote shows the quoted post below. */
function isReplyModal(modal: HTMLElement, editor: HTMLElement): boolean {
  if (new URLSearchParams(location.search).has('in_reply_to')) return true;
  return hasPostAbove(modal, modal.querySelector(xSelectors.editor.css) ?? editor);
}

/** True when a dialog shows somebody's post before the box. */
export function hasPostAbove(modal: HTMLElement, box: Element): boolean {
  return [...modal.querySelectorAll(xSelectors.quotedOrAnswered.css)].some(
    (post) => (post.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
}

/** True for a box on a post's own page, outside of a dialog. */
export function isInlineReply(editor: HTMLElement): boolean {
  if (editor.closest(xSelectors.inlineReply.css)) return true;
  if (new URLSearchParams(location.search).has('in_reply_to')) return true;
  return /^\/[^/]+\/status\/\d+/.test(location.pathname);
}
