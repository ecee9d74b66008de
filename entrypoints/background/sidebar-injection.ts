import { browser } from 'wxt/browser';
import type { AskerPlace } from '@/lib/messages/sender';
import { presenceOn } from '@/lib/settings/presence';
import { readConsent } from '@/lib/settings/read-settings';
import type { Tools } from './tools';

/**
 * Starts the sidebar in the frame that asked, if the owner wants it beside the compose box on that network. The script
 * itself notices when it runs there already. @returns whether it was started; a page we may not touch is a "no"
 */
export async function startSidebar(tools: Tools, place: AskerPlace): Promise<boolean> {
  const { network, tabId, frameId } = place;
  if (network === null || tabId === null) return false;
  const consent = await readConsent(tools.storage);
  if (presenceOn(consent.value, network) !== 'beside') return false;
  const target = { tabId, frameIds: [frameId ?? 0] };
  // The rules of the underlines come from the browser, so that no node is added to the page for them. Without them
  // the sidebar still says everything in words. As a user's rules they hold in shadow roots, too, where LinkedIn has its
  // older boxes; an author's end before them in Firefox (seen in 140 and 153).
  const styled = browser.scripting
    .insertCSS({ target, files: ['/highlights.css'], origin: 'USER' })
    .catch((error: unknown) => tools.logFault('words cannot be underlined', error));
  try {
    await browser.scripting.executeScript({
      target,
      files: ['/sidebar.js'],
      injectImmediately: true,
    });
    await styled;
    return true;
  } catch (error) {
    tools.logFault('the sidebar could not be started', error);
    return false;
  }
}
