export interface InsideListeners {
  readonly signal: AbortSignal;
  /** a key went down while focus was in the sidebar; true when it meant something to us */
  readonly onKey: (key: string) => boolean;
  /** focus moved into, inside or out of the sidebar */
  readonly onFocus: () => void;
}

/** Seen first, on the window: a page's shortcuts and focus traps listen below it, in the capture phase too. */
const takenFirst = ['keydown', 'keyup', 'keypress', 'focus', 'focusin'] as const;

/** Needed by our own buttons, so they pass, but never leave the host. */
const keptFromBubbling = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'mouseover',
  'mouseout',
  'mousemove',
  'pointerdown',
  'pointerup',
  'pointerover',
  'pointerout',
  'pointermove',
  'pointercancel',
  'touchstart',
  'touchend',
  'touchmove',
  'wheel',
  'input',
  'beforeinput',
  'change',
  'copy',
  'cut',
  'paste',
  'selectstart',
  'dragstart',
  'drop',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'focusout',
  'blur',
] as const;

/**
 * Keeps what happens in the sidebar from the host page: X has one-letter shortcuts, and dialogs pull focus back. Keys
 * and focus stop at the window, before any listener of the page; their default actions (moving focus, pressing a
 * button) still happen. Everything else stops at the host after our own components have seen it.
 */
export function keepEventsInside(host: HTMLElement, { signal, onKey, onFocus }: InsideListeners): void {
  const isOurs = (event: Event): boolean => event.composedPath().includes(host);
  for (const type of takenFirst) {
    addEventListener(
      type,
      (event) => {
        if (!isOurs(event)) return;
        event.stopImmediatePropagation();
        if (event instanceof KeyboardEvent && type === 'keydown' && !event.isComposing && onKey(event.key))
          event.preventDefault();
        if (type === 'focusin') onFocus();
      },
      { capture: true, signal },
    );
  }
  for (const type of keptFromBubbling)
    host.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
  // Leaving us for the page is the page's business too, but we must know.
  addEventListener('focusout', (event) => isOurs(event) && queueMicrotask(onFocus), {
    capture: true,
    signal,
  });
}
