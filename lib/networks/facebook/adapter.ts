import type { Adapter, Sighting } from '../adapter';
import { isDarkColour } from '../dom/colour';
import { createBusinessComposer, findCaption } from './business-composer';
import { judgeEditor } from './dialog';
import { createDialogComposer } from './dialog-composer';
import { findBusinessNotices } from './notices';
import { facebookSelectors } from './selectors';

/** Facebook: Lexical in a dialog on www.facebook.com, captions on a page of the Business Suite. */
export const facebookAdapter: Adapter = {
  network: 'facebook',

  find: (editable) =>
    location.hostname.startsWith('business.') ? findInBusiness(editable) : findInDialog(editable),

  findNotices: () => (location.hostname.startsWith('business.') ? findBusinessNotices() : []),

  isUndo: () => false,

  /** The one class of Facebook's with a name, on the root; else the ground of the page. */
  readTheme() {
    if (document.documentElement.matches('.__fb-dark-mode')) return 'dark';
    return isDarkColour(getComputedStyle(document.body).backgroundColor) ? 'dark' : 'light';
  },
};

function findInDialog(editable: Element): Sighting {
  const editor = editable.closest<HTMLElement>(facebookSelectors.editor.css);
  if (!editor) return { outcome: 'unknown' };
  const judged = judgeEditor(editor);
  if (judged === 'composer') return { outcome: 'composer', composer: createDialogComposer(editor) };
  if (judged === 'unknown') return { outcome: 'unknown', missing: 'submit button' };
  return { outcome: 'silent', what: judged };
}

function findInBusiness(editable: Element): Sighting {
  const box = editable.closest<HTMLElement>(facebookSelectors.businessCaption.css);
  if (!box) return { outcome: 'unknown' };
  if (!location.pathname.startsWith('/latest/composer')) return { outcome: 'silent', what: 'message' };
  const caption = findCaption();
  // The other network's caption beside it is not this draft; the sidebar that stands stays.
  if (caption !== box) return { outcome: 'silent', what: 'field' };
  return { outcome: 'composer', composer: createBusinessComposer() };
}
