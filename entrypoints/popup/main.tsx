import 'temporal-polyfill/global';
import '@/components/shared/tokens.css';
import '@/components/shared/screen.css';
import '@/components/popup/popup.css';
import { browser } from 'wxt/browser';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { Popup } from '@/components/popup/Popup';
import { startScreen } from '@/components/shared/start-screen';
import { whenPainted } from '@/components/shared/when-painted';
import { openPanel } from '@/entrypoints/sidepanel/open-panel';
import { sendMessage } from '@/lib/messages/send-message';
import type { Network } from '@/lib/model/network';
import { composeAddresses } from '@/lib/state/followed-networks';
import type { OpenEndsStore } from '@/lib/state/open-ends';
import type { ChannelSilence } from '@/lib/rhythm/silence';
import { createPopupStore } from '@/lib/state/popup';
import { openDoors } from './doors';
import { nextPosts } from './next-posts';

const store = createPopupStore(openDoors());
const { load, addTrouble } = store.getState();
/** What the last posts left open is read by the coach, which is larger than all the rest: it comes after the first glance. */
const late = createStore<{ readonly openEnds?: OpenEndsStore }>(() => ({}));

function PopupScreen() {
  const { openEnds } = useStore(late);
  return (
    <Popup
      store={store}
      nextPosts={nextPosts}
      {...(openEnds && { openEnds })}
      onLook={look}
      onWrite={(network) => void write(network)}
      onOpen={(screen, part) => void open(screen, part)}
      onOpenPanel={(network) => void showPanel(network)}
    />
  );
}

startScreen(<PopupScreen />);
void show();

/** What is known at once; then once more, with whatever still waited in the outbox. */
async function show(): Promise<void> {
  await load();
  if (store.getState().stage !== 'ready') return;
  await whenPainted();
  void showOpenEnds();
  const drained = await sendMessage('outbox/drain', {});
  if (!drained.ok) return;
  const { stored, trouble } = drained.response;
  if (stored.length > 0) await load();
  // A full disk still reads: only the outbox knows that nothing can be saved.
  if (trouble !== null) addTrouble(trouble);
}

async function showOpenEnds(): Promise<void> {
  const { openLateOpenEnds } = await import('./late-open-ends');
  const openEnds = openLateOpenEnds();
  await openEnds.getState().load();
  late.setState({ openEnds });
}

/** A visitor's view of a channel is read when somebody asks for it; the first glance does without. */
async function look(silence: ChannelSilence): Promise<string> {
  const { readSight } = await import('./late-sights');
  return readSight(silence, store.getState().clock);
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
