import type { Adapter, Sighting } from '../adapter';
import { isDarkColour } from '../dom/colour';
import { createCommentBox } from './comment-box';
import { createLinkedinComposer, findRegion } from './composer';
import { generations } from './generations';
import { readLinkedinInstant } from './id-time';
import { findLinkedinNotices } from './notices';
import { linkedinSelectors } from './selectors';

/** LinkedIn: TipTap in a native dialog (members, from 2026-08), Quill in Ember's dialog before that and for companies. */
export const linkedinAdapter: Adapter = {
  network: 'linkedin',

  find(editable) {
    const silent = findSilence(editable);
    if (silent) return silent;
    for (const generation of generations) {
      const editor = editable.closest<HTMLElement>(generation.editor);
      if (!editor || !generation.findBox(editor)) continue;
      if (!findRegion(generation, editor)) return { outcome: 'unknown', missing: 'publish button' };
      return { outcome: 'composer', composer: createLinkedinComposer(generation, editor) };
    }
    return looksLikePostBox(editable) ? { outcome: 'unknown', missing: 'editor' } : { outcome: 'unknown' };
  },

  findNotices: findLinkedinNotices,
  isUndo: () => false,
  readInstant: readLinkedinInstant,

  /** The ground of the page; where it is clear, of the root. */
  readTheme() {
    const grounds = [document.body, document.documentElement].map(
      (element) => getComputedStyle(element).backgroundColor,
    );
    const ground = grounds.find((colour) => !/^(transparent|rgba\(.*, 0\))$/.test(colour));
    return ground && isDarkColour(ground) ? 'dark' : 'light';
  },
};

/** Boxes with the composers' own editors, and sometimes their own labels. */
function findSilence(editable: Element): Sighting | null {
  if (editable.closest(linkedinSelectors.comment.css)) {
    const box = editable instanceof HTMLElement ? createCommentBox(editable) : null;
    return { outcome: 'silent', what: 'reply', ...(box && { box }) };
  }
  if (editable.closest(linkedinSelectors.message.css)) return { outcome: 'silent', what: 'message' };
  if (editable.closest(linkedinSelectors.field.css)) return { outcome: 'silent', what: 'field' };
  // The article's last step has a box for a post; it belongs to the article.
  if (/^\/(article|pulse)\//.test(location.pathname)) return { outcome: 'silent', what: 'article' };
  return null;
}

/** A screen of the share box whose editor we do not know. */
function looksLikePostBox(editable: Element): boolean {
  if (!editable.matches('[role="textbox"][contenteditable="true"]')) return false;
  return editable.closest(`${linkedinSelectors.sduiScreen.css}, ${linkedinSelectors.emberBox.css}`) !== null;
}
