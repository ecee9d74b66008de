import 'temporal-polyfill/global';
import { browser } from 'wxt/browser';
import '@/components/shared/tokens.css';
import '@/components/shared/screen.css';
import '@/components/dashboard/dashboard.css';
import { Dashboard } from '@/components/dashboard/Dashboard';
import { startScreen } from '@/components/shared/start-screen';
import { whenPainted } from '@/components/shared/when-painted';
import { storageKey } from '@/lib/model/storage-key';
import { createDashboardStore } from '@/lib/state/dashboard';
import { openDoors } from './doors';
import { moreScreens } from './more-screens';

const store = createDashboardStore(openDoors());
const { load, lookAtBackup } = store.getState();

startScreen(
  <Dashboard store={store} onOpenWelcome={() => location.assign('/welcome.html')} more={moreScreens} />,
);
void show();

/** The screen first; whether a backup is due after it. */
async function show(): Promise<void> {
  await load();
  await whenPainted();
  await lookAtBackup();
}

// A post may have gone out in another tab meanwhile.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible' && store.getState().stage === 'ready') void show();
});
// Posts may have come in on the screen just left.
addEventListener('hashchange', () => void whenPainted().then(lookAtBackup));
// A backup was made, here or in another tab: what was due is not due any more.
browser.storage.local.onChanged.addListener((changes) => {
  if (storageKey.lastBackup in changes) void lookAtBackup();
});
