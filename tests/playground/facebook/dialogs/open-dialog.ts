import { button, el } from '../app/el';
import { trapFocus } from './trap-focus';

export interface OpenDialog {
  readonly element: HTMLElement;
  close(): void;
}

export interface DialogParts {
  readonly label: string;
  readonly closeLabel?: string | null;
  /** the cross, or Escape */
  readonly onDismiss: () => void;
  readonly children: readonly HTMLElement[];
}

/** Facebook's dialog: a role and no `<dialog>`, over a page that stays mounted, with a trap for focus. */
export function openDialog({ label, closeLabel = null, onDismiss, children }: DialogParts): OpenDialog {
  const before = document.activeElement as HTMLElement | null;
  const head = el(
    'div',
    { 'data-head': '' },
    el('h2', { dir: 'auto' }, el('span', {}, label)),
    closeLabel === null ? null : button({ label: closeLabel, onPress: onDismiss }),
  );
  const element = el(
    'div',
    { role: 'dialog', 'aria-modal': 'true', 'aria-label': label, tabindex: -1 },
    head,
    ...children,
  );
  const layer = el('div', { 'data-layer': '' }, el('div', { 'data-curtain': '' }), element);
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onDismiss();
  });
  document.body.append(layer);
  const stop = trapFocus(element);
  return {
    element,
    close() {
      stop();
      layer.remove();
      if (before?.isConnected) before.focus();
    },
  };
}
