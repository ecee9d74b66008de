import { findClose } from './dialog';
import { facebookSelectors } from './selectors';

/** What a trusted event means in and around a dialog; `elsewhere` is a press outside of it. */
export type Act = 'submit' | 'close' | 'elsewhere' | 'shortcut' | 'write' | null;

export interface Places {
  readonly dialog: Element;
  /** null in the second step, which has none */
  readonly editor: Element | null;
  readonly submit: Element | null;
}

/** Reads a click, or a key that presses, closes or writes. A disabled submit button submits nothing. */
export function readAct(event: Event, { dialog, editor, submit }: Places): Act {
  const { target } = event;
  if (!(target instanceof Element)) return null;
  if (event instanceof KeyboardEvent) {
    if (event.isComposing) return null;
    if (event.key === 'Escape') return 'close';
    if (editor?.contains(target)) {
      return event.key === 'Enter' && (event.ctrlKey || event.metaKey) ? 'shortcut' : 'write';
    }
    if (event.key !== 'Enter' && event.key !== ' ') return null;
  } else if (event.type !== 'click') return null;
  if (!dialog.contains(target)) return 'elsewhere';
  if (submit?.contains(target)) return submit.matches(facebookSelectors.disabled.css) ? null : 'submit';
  return findClose(dialog)?.contains(target) ? 'close' : null;
}
