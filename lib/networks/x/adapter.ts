import type { Adapter, Sighting } from '../adapter';
import { isDarkColour } from '../dom/colour';
import { findTarget } from '../dom/target';
import { createXComposer, findRegion } from './composer';
import { readToast } from './notices';
import { createXReplyBox } from './reply-box';
import { xSelectors } from './selectors';

/** X: Draft.js on desktop, a textarea on mobile web, the same test ids on x.com, twitter.com and pro.x.com. */
export const xAdapter: Adapter = {
  network: 'x',

  find(editable) {
    const editor = editable.closest<HTMLElement>(xSelectors.editor.css);
    if (!editor)
      return looksLikePostBox(editable) ? { outcome: 'unknown', missing: 'editor' } : { outcome: 'unknown' };
    return recognise(editor);
  },

  findNotices() {
    return [...document.querySelectorAll<HTMLElement>(xSelectors.toast.css)].map((element) => ({
      element,
      notice: readToast(element),
    }));
  },

  isUndo(event) {
    const target = findTarget(event);
    const toast = target?.closest(xSelectors.toast.css);
    if (!target || !toast) return false;
    return readToast(toast).kind === 'undoable' && target.closest('button, [role="button"]') !== null;
  },

  /** X sets the ground of its theme inline on the body: white, rgb(21,32,43) or black. */
  readTheme() {
    return isDarkColour(getComputedStyle(document.body).backgroundColor) ? 'dark' : 'light';
  },
};

function recognise(editor: HTMLElement): Sighting {
  const modal = editor.closest<HTMLElement>(xSelectors.modal.css);
  if (modal ? isReplyModal(modal, editor) : isInlineReply(editor)) {
    const box = createXReplyBox(editor);
    return { outcome: 'silent', what: 'reply', ...(box && { box }) };
  }
  if (!findRegion(editor)) return { outcome: 'unknown', missing: 'publish button' };
  return { outcome: 'composer', composer: createXComposer(editor) };
}

/** A rich box of several lines where X has posts written, that is no box we know to be something else. */
function looksLikePostBox(editable: Element): boolean {
  const box = editable.closest<HTMLElement>(xSelectors.richBox.css);
  if (!box || box.closest(xSelectors.otherBox.css)) return false;
  if (/^\/(messages|i\/(chat|grok)|settings|compose\/articles)/.test(location.pathname)) return false;
  const modal = box.closest<HTMLElement>(xSelectors.modal.css);
  return modal ? !hasPostAbove(modal, box) : !isInlineReply(box);
}

/** A reply shows the post it answers above its editor; a quote shows the quoted post below. */
function isReplyModal(modal: HTMLElement, editor: HTMLElement): boolean {
  if (new URLSearchParams(location.search).has('in_reply_to')) return true;
  return hasPostAbove(modal, modal.querySelector(xSelectors.editor.css) ?? editor);
}

function hasPostAbove(modal: HTMLElement, box: Element): boolean {
  return [...modal.querySelectorAll(xSelectors.quotedOrAnswered.css)].some(
    (post) => (post.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
}

function isInlineReply(editor: HTMLElement): boolean {
  if (editor.closest(xSelectors.inlineReply.css)) return true;
  if (new URLSearchParams(location.search).has('in_reply_to')) return true;
  return /^\/[^/]+\/status\/\d+/.test(location.pathname);
}
