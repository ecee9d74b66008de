import { readEditor } from '../editors/read-editor';
import { findSubmit } from './dialog';
import { facebookSelectors } from './selectors';

export type Opening = 'post' | 'edit' | 'unclear';

/** More characters than anybody types between the opening of a dialog and our first look at it. */
const typedAlready = 12;

/** Milliseconds after which a dialog that is being built is taken to be whole. */
const built = 100;

interface FirstLook {
  readonly text: string;
  readonly at: number;
  opening: Opening;
}

const looks = new WeakMap<Element, FirstLook>();

/**
 * How a dialog was before the owner wrote in it; asked at every look, the first of which is remembered with the
 * dialog's node. A text that may not be submitted, and that at a second look, is a post that is out and unchanged yet:
 * an edit. A text that may be is an edit or a kept draft, nobody can tell.
 */
export function readOpening(dialog: Element, editor: HTMLElement): Opening {
  const { text } = readEditor(editor);
  const look = looks.get(dialog);
  if (!look) {
    const opening = text.trim().length < typedAlready ? 'post' : 'unclear';
    looks.set(dialog, { text, at: performance.now(), opening });
    return opening;
  }
  if (look.text.trim() === '' || look.text !== text || performance.now() - look.at < built)
    return look.opening;
  if (findSubmit(dialog, editor)?.matches(facebookSelectors.disabled.css)) look.opening = 'edit';
  return look.opening;
}
