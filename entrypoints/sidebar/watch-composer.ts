import type { Composer } from '@/lib/networks/adapter';

export interface ComposerWatch {
  readonly composer: Composer;
  /** our own host: changes in it are no news, focus in it is still with the composer */
  readonly host: HTMLElement;
  readonly signal: AbortSignal;
  /** the draft, the composer's nodes or the page's theme may have changed; at most once a task, never while composing */
  readonly onChange: () => void;
  /** a trusted click or key, before the page sees it */
  readonly onGesture: (event: Event) => void;
  /** focus left the composer for somewhere else on the page */
  readonly onLeave: () => void;
}

/** Follows one composer until the signal ends; then no listener and no observer is left. */
export function watchComposer({ composer, host, signal, onChange, onGesture, onLeave }: ComposerWatch): void {
  let composing = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const changed = (): void => {
    if (composing || waiting !== undefined) return;
    // A task of its own: the page's own handling of the key comes first.
    waiting = setTimeout(() => {
      waiting = undefined;
      follow();
      onChange();
    });
  };
  const holds = (node: unknown): boolean => {
    const region = composer.region();
    if (!region || !(node instanceof Node)) return false;
    // Seen from outside, whatever has focus in a shadow root is its host.
    const root = region.getRootNode();
    return region.contains(node) || (root instanceof ShadowRoot && root.host === node);
  };

  const observer = new MutationObserver((records) => {
    const region = composer.region();
    if (!region || !host.isConnected || records.some((record) => region.contains(record.target))) changed();
  });
  const follow = (): void => {
    for (const root of composer.roots?.() ?? [document.body]) {
      // Observing again what is observed changes nothing; a root built anew is a new one.
      observer.observe(root, { subtree: true, childList: true, characterData: true });
      if (root instanceof ShadowRoot) root.addEventListener('focusout', leave, { capture: true, signal });
    }
  };

  const leave = (event: Event): void => {
    const next = (event as FocusEvent).relatedTarget;
    if (!holds(event.composedPath()[0]) && !event.composedPath().includes(host)) return;
    // Another window or tab took focus: the owner comes back to the same draft.
    if (!document.hasFocus() || holds(next) || next === host) return;
    // A button of ours that goes when it is pressed takes focus along, and the sidebar puts it back at once.
    queueMicrotask(() => host.matches(':focus-within') || onLeave());
  };
  follow();

  // Themes are set on the body or the root, inline or by a class.
  const themes = new MutationObserver(changed);
  const attributes = {
    attributes: true,
    attributeFilter: ['style', 'class', 'data-theme', 'data-color-mode'],
  };
  for (const element of [document.documentElement, document.body]) themes.observe(element, attributes);

  const listen = (type: string, listener: (event: Event) => void): void =>
    addEventListener(type, listener, { capture: true, signal });
  listen('compositionstart', (event) => (composing ||= holds(event.composedPath()[0])));
  listen('compositionend', () => {
    composing = false;
    changed();
  });
  listen('input', (event) => holds(event.composedPath()[0]) && changed());
  listen('focusout', leave);
  for (const type of ['click', 'keydown']) listen(type, (event) => event.isTrusted && onGesture(event));
  signal.addEventListener('abort', () => {
    observer.disconnect();
    themes.disconnect();
    clearTimeout(waiting);
  });
}
