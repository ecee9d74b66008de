import { facebookSelectors } from './selectors';
import { readName, readWords } from './words';

/**
 * The submit button of a dialog: the last one after the editor (or, where the dialog has none, the last of all) that
 * shows its own name as words. The tools of a composer and the submit of a comment have a name and a picture.
 */
export function findSubmit(dialog: Element, editor: Element | null): HTMLElement | null {
  const found = listButtons(dialog).filter(
    (button) =>
      readWords(button) !== '' &&
      readWords(button) === readName(button) &&
      !button.hasAttribute('aria-haspopup') &&
      (editor === null || isBefore(editor, button)),
  );
  return found.at(-1) ?? null;
}

/** The button that closes a dialog: the first one, with a name and a picture. */
export function findClose(dialog: Element): HTMLElement | null {
  const first = listButtons(dialog)[0];
  return first && readWords(first) === '' ? first : null;
}

/** What stands in a dialog that is no part of somebody's post. */
function listButtons(dialog: Element): HTMLElement[] {
  return [...dialog.querySelectorAll<HTMLElement>(facebookSelectors.button.css)].filter(
    (button) => !button.closest(facebookSelectors.article.css),
  );
}

export type Judgement = 'composer' | 'reply' | 'message' | 'field' | 'unknown';

/**
 * What an editor on www.facebook.com is, by where it stands. A post is written in a dialog that holds, in this order,
 * whom it is shared with (in a group: the group), the editor and a submit button with words, and no post of somebody
 * before the editor. Comments stand in an article or in a form of their own; everything outside a dialog is none.
 */
export function judgeEditor(editor: Element): Judgement {
  const dialog = editor.closest(facebookSelectors.dialog.css);
  if (editor.closest(facebookSelectors.article.css)) return 'reply';
  const form = editor.closest(facebookSelectors.form.css);
  if (!dialog) {
    if (form) return 'reply';
    return /^\/(stories|reels?|marketplace|events)\//.test(location.pathname) ? 'field' : 'message';
  }
  const submit = findSubmit(dialog, editor);
  if (form && dialog.contains(form) && !(submit && form.contains(submit))) return 'reply';
  if ([...dialog.querySelectorAll(facebookSelectors.article.css)].some((post) => isBefore(post, editor)))
    return 'reply';
  if (!submit) return 'unknown';
  if (!hasAudience(dialog, editor)) return 'message';
  return 'composer';
}

/** A button with words before the editor; in a group nobody is chosen, the group is the audience. */
function hasAudience(dialog: Element, editor: Element): boolean {
  if (location.pathname.startsWith('/groups/')) return true;
  return listButtons(dialog).some((button) => isBefore(button, editor) && readWords(button) !== '');
}

/** True when `one` stands before `other` and does not hold it. */
export function isBefore(one: Element, other: Element): boolean {
  const place = one.compareDocumentPosition(other);
  return (
    (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (place & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
  );
}
