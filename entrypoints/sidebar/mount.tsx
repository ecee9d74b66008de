import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { useStore } from 'zustand';
import { Sidebar } from '@/components/sidebar/Sidebar';
import { handleSidebarKey } from '@/components/sidebar/handle-sidebar-key';
import tokens from '@/components/shared/tokens.css?inline';
import type { SidebarActions } from '@/lib/state/sidebar-view';
import type { SidebarStore } from '@/lib/state/sidebar-store';
import { HostGuard } from './HostGuard';
import { keepEventsInside } from './keep-events-inside';
import style from './style.css?inline';

/** A name no list of ad or share-box selectors matches. */
const hostName = 'porchlight-sidebar';

/** How often the host may be put back within ten seconds before we take the page's no for an answer. */
const patience = { times: 5, within: 10_000 };

export interface MountedSidebar {
  readonly host: HTMLElement;
  /**
   * hangs the host into `parent` where it is not there already; Tab then leads from `source` into it, wherever it
   * stands in the document. False once the page keeps throwing it out
   */
  ensureIn(parent: HTMLElement, source?: HTMLElement): boolean;
  setTheme(theme: 'light' | 'dark'): void;
  /** the key of the finding that holds our own focus; null when focus is elsewhere */
  onFocusMoved(listener: (findingKey: string | null) => void): void;
  /** puts focus on the first button */
  focusFirst(): void;
  remove(): void;
}

/**
 * Draws the sidebar into a closed shadow root of a popover host. It is in the top layer, so no ancestor clips it, and
 * inside a modal where there is one, because everything outside a modal is inert. Open only in the test build.
 */
export function mountSidebar(store: SidebarStore, actions: SidebarActions): MountedSidebar {
  const host = document.createElement(hostName);
  host.setAttribute('popover', 'manual');
  resetHost(host);
  const shadow = host.attachShadow({ mode: import.meta.env.MODE === 'test' ? 'open' : 'closed' });
  adoptStyles(shadow);
  const stage = document.createElement('div');
  stage.dataset['theme'] = 'light';
  shadow.append(stage);

  const left = new AbortController();
  let onFocus: (findingKey: string | null) => void = () => {};
  keepEventsInside(host, {
    signal: left.signal,
    onKey: (key) => handleSidebarKey(shadow, key),
    onFocus: () =>
      onFocus(
        shadow.activeElement?.closest<HTMLElement>('[data-finding-key]')?.dataset['findingKey'] ?? null,
      ),
  });

  const root = createQuietRoot(stage);
  flushSync(() =>
    root.render(
      <HostGuard onClose={actions.close}>
        <ConnectedSidebar store={store} actions={actions} />
      </HostGuard>,
    ),
  );

  const returns: number[] = [];
  return {
    host,
    ensureIn(parent, source) {
      if (host.isConnected && host.parentElement === parent) return true;
      const now = performance.now();
      while (returns[0] !== undefined && now - returns[0] > patience.within) returns.shift();
      if (returns.push(now) > patience.times) return false;
      parent.append(host);
      show(host, source);
      return true;
    },
    setTheme(theme) {
      stage.dataset['theme'] = theme;
    },
    onFocusMoved(listener) {
      onFocus = listener;
    },
    focusFirst: () => shadow.querySelector<HTMLElement>('button:not([tabindex="-1"])')?.focus(),
    remove() {
      left.abort();
      root.unmount();
      host.remove();
    },
  };
}

/**
 * React listens to `selectionchange` on the document, for ever, for an `onSelect` that we do not have. It is kept from
 * it for the moment of the call; the page's own `addEventListener` is another object in another world.
 */
function createQuietRoot(stage: HTMLElement): Root {
  const { addEventListener: add } = Document.prototype;
  document.addEventListener = (...args: Parameters<typeof add>): void => {
    if (args[0] !== 'selectionchange') add.apply(document, args);
  };
  try {
    return createRoot(stage);
  } finally {
    Reflect.deleteProperty(document, 'addEventListener');
  }
}

function ConnectedSidebar({ store, actions }: { store: SidebarStore; actions: SidebarActions }) {
  const view = useStore(store);
  return <Sidebar view={view} actions={actions} />;
}

/** With a source the browser puts the popover after it in the order of focus (Chrome; others go by the document). */
function show(host: HTMLElement, source: HTMLElement | undefined): void {
  const open = host.showPopover as ((options?: { source: HTMLElement }) => void) | undefined;
  open?.call(host, source && { source });
}

/** Only the page's own rules reach the host; ours are inline and important, so none of them wins. */
function resetHost(host: HTMLElement): void {
  const rules = {
    all: 'initial',
    position: 'fixed',
    inset: 'auto',
    margin: '0',
    padding: '0',
    border: '0',
    background: 'transparent',
    overflow: 'visible',
    'z-index': '2147483647',
    'color-scheme': 'normal',
  };
  for (const [name, value] of Object.entries(rules)) host.style.setProperty(name, value, 'important');
}

function adoptStyles(shadow: ShadowRoot): void {
  const text = `${tokens}\n${style}`;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses constructed sheets across worlds (Xray, bug 1751346).
    const element = document.createElement('style');
    element.textContent = text;
    shadow.append(element);
  }
}
