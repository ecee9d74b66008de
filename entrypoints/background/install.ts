import { browser } from 'wxt/browser';
import { readConsent } from '@/lib/settings/read-settings';
import { listNetworkTabs } from './tab-answers';
import type { Tools } from './tools';

/**
 * On the first day opens the welcome page; on install and update puts the watcher into tabs that are open already.
 * The watcher sleeps until there is consent, wherever it comes from. Call it synchronously at the worker's start.
 */
export function registerInstall(tools: Tools): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install')
      void guarded(tools, 'the welcome page could not be opened', () => welcome(tools));
    // Firefox puts manifest scripts into tabs that are open already by itself; Chrome does so for new pages only.
    const ours = reason === 'install' || reason === 'update';
    if (ours && !import.meta.env.FIREFOX)
      void guarded(tools, 'open tabs could not be listed', () => watchTabs(tools));
  });
}

/** Opens one of our own screens in a tab. */
export async function openScreen(screen: 'dashboard' | 'welcome'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${screen}.html`) });
}

async function welcome(tools: Tools): Promise<void> {
  const consent = await readConsent(tools.storage);
  if (consent.value === null) await openScreen('welcome');
}

async function watchTabs(tools: Tools): Promise<void> {
  const tabs = await listNetworkTabs();
  await Promise.all(
    tabs.map((tab) =>
      guarded(tools, 'an open tab gets its watcher at its next load', () =>
        browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/watcher.js'] }),
      ),
    ),
  );
}

async function guarded(tools: Tools, what: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    tools.logFault(what, error);
  }
}
