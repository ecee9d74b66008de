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
      onChange();
    });
  };
  const holds = (node: unknown): boolean =>
    node instanceof Node && Boolean(composer.region()?.contains(node));

  const observer = new MutationObserver((records) => {
    const region = composer.region();
    if (!region || !host.isConnected || records.some((record) => region.contains(record.target))) changed();
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });

  // Themes are set on the body or the root, inline or by a class.
  const themes = new MutationObserver(changed);
  const attributes = {
    attributes: true,
    attributeFilter: ['style', 'class', 'data-theme', 'data-color-mode'],
  };
  for (const element of [document.documentElement, document.body]) themes.observe(element, attributes);

  const listen = (type: string, listener: (event: Event) => void): void =>
    addEventListener(type, listener, { capture: true, signal });
  listen('compositionstart', (event) => (composing ||= holds(event.target)));
  listen('compositionend', () => {
    composing = false;
    changed();
  });
  listen('input', (event) => holds(event.composedPath()[0]) && changed());
  for (const type of ['click', 'keydown']) listen(type, (event) => event.isTrusted && onGesture(event));
  listen('focusout', (event) => {
    const next = (event as FocusEvent).relatedTarget;
    if (!holds(event.composedPath()[0]) && !event.composedPath().includes(host)) return;
    // Another window or tab took focus: the owner comes back to the same draft.
    if (!document.hasFocus() || holds(next) || next === host) return;
    onLeave();
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    themes.disconnect();
    clearTimeout(waiting);
  });
}
