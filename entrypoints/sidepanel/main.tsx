import 'temporal-polyfill/global';
import '@/components/shared/tokens.css';
import '@/components/shared/screen.css';
import '@/entrypoints/sidebar/style.css';
import '@/components/sidepanel/sidepanel.css';
import { browser } from 'wxt/browser';
import { SidePanel } from '@/components/sidepanel/SidePanel';
import { startScreen } from '@/components/shared/start-screen';
import { storageKey } from '@/lib/model/storage-key';
import { createPanelStore } from '@/lib/state/panel';
import { openDoors } from './doors';
import { watchDraft } from './kept-draft';

const store = createPanelStore(openDoors());
const { load, adopt } = store.getState();

startScreen(
  <SidePanel
    store={store}
    onOpen={(screen) => void browser.tabs.create({ url: browser.runtime.getURL(`/${screen}.html`) })}
    onCopy={(text) => void navigator.clipboard.writeText(text)}
  />,
);
void load();
watchDraft(adopt, () => store.getState().draft.text);

// Consent given or withdrawn, another plan: the panel may stay open for days.
browser.storage.local.onChanged.addListener((changes) => {
  if (storageKey.consent in changes || storageKey.plan in changes) void load();
});
