import type { Adapter, Sighting } from '../adapter';
import { isDarkColour } from '../dom/colour';
import { findTarget } from '../dom/target';
import { createXComposer, findRegion } from './composer';
import { readToast } from './notices';
import { createXReplyBox, hasPostAbove, isInlineReply, isReply } from './reply-box';
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
  if (isReply(editor)) {
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
