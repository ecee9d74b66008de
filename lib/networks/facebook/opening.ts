import { readEditor } from '../editors/read-editor';
import { findSubmit } from './dialog';
import { facebookSelectors } from './selectors';

export type Opening = 'post' | 'edit' | 'unclear';

/** More characters than anybody types between the opening of a dialog and our first look at it. */
const typedAlready = 12;

const openings = new WeakMap<Element, Opening>();

/**
 * How a dialog was when it was first seen. A text that may not be submitted is a post that is out and unchanged yet:
 * an edit. A text that may be is an edit or a kept draft, nobody can tell. Remembered with the dialog's node, since
 * a person who goes on writing changes both signs.
 */
export function readOpening(dialog: Element, editor: HTMLElement): Opening {
  const known = openings.get(dialog);
  if (known) return known;
  const opening = judge(dialog, editor);
  openings.set(dialog, opening);
  return opening;
}

function judge(dialog: Element, editor: HTMLElement): Opening {
  const { length } = readEditor(editor).text.trim();
  if (length === 0) return 'post';
  if (findSubmit(dialog, editor)?.matches(facebookSelectors.disabled.css)) return 'edit';
  return length < typedAlready ? 'post' : 'unclear';
}
