import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { editableHints, findNetwork } from '@/lib/networks/hosts';
import type { SidebarDoor } from './sidebar/door';

/**
 * Stands in every page of the networks and does one thing: when an editable takes focus that may be a composer, it
 * asks for the sidebar. No listener before consent, no polling, no observer, no text read. Unlisted on purpose: a
 * script made by the content-script helper announces the extension's id to the page.
 */
export default defineUnlistedScript(() => {
  const network = findNetwork(location.hostname);
  if (!network) return;
  const { storage, runtime } = browser;
  let listening: AbortController | undefined;
  let asked = false;

  const notice = (event: Event): void => {
    const path = event.composedPath();
    // Focus that moves inside one open shadow root never reaches the document, so its root is listened to as well.
    for (const node of path) if (node instanceof ShadowRoot) listen(node);
    look(path[0]);
  };

  const look = (target: unknown): void => {
    const editable = target instanceof Element && target.closest(editableHints[network]);
    if (!editable) return;
    const door = (globalThis as SidebarDoor).porchlight;
    if (door) return door(editable);
    if (asked) return;
    asked = true;
    // After an update this script belongs to a version that is gone; it leaves without a word.
    if (!runtime?.id) return listening?.abort();
    runtime
      .sendMessage({ name: 'sidebar/open', request: { network } })
      .catch(() => {})
      .finally(() => (asked = false));
  };

  // The same function on the same root is added once only, whatever calls this.
  const listen = (root: EventTarget): void => {
    for (const type of ['focusin', 'input'])
      root.addEventListener(type, notice, { capture: true, signal: listening!.signal });
  };

  // The background stores consent only after checking it; here its shape is not trusted, only looked at.
  const obey = (consent: { networks?: Record<string, unknown> } | undefined): void => {
    const allowed = consent?.networks?.[network] === 'beside';
    if (allowed === Boolean(listening)) return;
    listening?.abort();
    listening = allowed ? new AbortController() : undefined;
    if (allowed) {
      listen(document);
      look(document.activeElement);
    }
  };

  storage.onChanged.addListener(({ consent }) => consent && obey(consent.newValue as never));
  void storage.local.get('consent').then(({ consent }) => obey(consent as never));
});
