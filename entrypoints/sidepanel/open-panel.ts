import { browser } from 'wxt/browser';
import type { Network } from '@/lib/model/network';
import { panelDraftKey } from '@/lib/model/storage-key';

/** Firefox's own name for it, which the types of the other browsers lack. */
interface WithSidebar {
  readonly sidebarAction: { open(): Promise<void> };
}

/**
 * Opens the side panel, on `network` where one is given. Call it straight from a click: browsers open it only then.
 * @returns false where the browser refused; it can still be opened from the browser's own menu
 */
export async function openPanel(network?: Network): Promise<boolean> {
  try {
    // Nothing may be awaited before this line, or the click no longer counts (Firefox).
    await open();
  } catch {
    return false;
  }
  if (network) await chooseNetwork(network).catch(() => {});
  return true;
}

function open(): Promise<void> {
  if (import.meta.env.FIREFOX) return (browser as unknown as WithSidebar).sidebarAction.open();
  return browser.sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT });
}

/** What is written in the panel stays; only the network changes. */
async function chooseNetwork(network: Network): Promise<void> {
  const { session } = browser.storage;
  const kept = (await session.get(panelDraftKey))[panelDraftKey];
  await session.set({ [panelDraftKey]: { ...(kept as object | undefined), network } });
}
