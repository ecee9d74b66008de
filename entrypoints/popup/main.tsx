import 'temporal-polyfill/global';
import '@/components/shared/tokens.css';
import '@/components/shared/screen.css';
import '@/components/popup/popup.css';
import { browser } from 'wxt/browser';
import { Popup } from '@/components/popup/Popup';
import { startScreen } from '@/components/shared/start-screen';
import { openOpenEndsDoors } from '@/entrypoints/dashboard/open-ends-doors';
import { openPanel } from '@/entrypoints/sidepanel/open-panel';
import { sendMessage } from '@/lib/messages/send-message';
import type { Network } from '@/lib/model/network';
import { composeAddresses } from '@/lib/state/followed-networks';
import { createOpenEndsStore } from '@/lib/state/open-ends';
import { createPopupStore } from '@/lib/state/popup';
import { openDoors } from './doors';
import { nextPosts } from './next-posts';

const store = createPopupStore(openDoors());
const openEnds = createOpenEndsStore(openOpenEndsDoors());
const { load } = store.getState();

startScreen(
  <Popup
    store={store}
    nextPosts={nextPosts}
    openEnds={openEnds}
    onWrite={(network) => void write(network)}
    onOpen={(screen, part) => void open(screen, part)}
    onOpenPanel={(network) => void showPanel(network)}
  />,
);
void show();

/** What is known at once; then once more, with whatever still waited in the outbox. */
async function show(): Promise<void> {
  await load();
  if (store.getState().stage !== 'ready') return;
  void openEnds.getState().load();
  const drained = await sendMessage('outbox/drain', {});
  if (drained.ok && drained.response.stored.length > 0) await load();
}

async function write(network: Network): Promise<void> {
  await browser.tabs.create({ url: composeAddresses[network] });
  window.close();
}

async function showPanel(network?: Network): Promise<void> {
  if (await openPanel(network)) window.close();
}

async function open(screen: 'dashboard' | 'welcome', part?: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${screen}.html`) + (part ? `#${part}` : '') });
  window.close();
}
