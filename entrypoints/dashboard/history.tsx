import '@/components/dashboard/history/history.css';
import '@/components/dashboard/history/year.css';
import { browser } from 'wxt/browser';
import { HistoryScreen as Screen } from '@/components/dashboard/history/HistoryScreen';
import { createHistoryStore } from '@/lib/state/history';
import { openHistoryDoors } from './history-doors';

const store = createHistoryStore(openHistoryDoors(browser.storage.local));
void store.getState().load();

// A post may have gone out in another tab meanwhile.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void store.getState().load();
});

/** The history, with its own store; it is filled while the screen's code is still being read. */
export function HistoryScreen() {
  return <Screen store={store} />;
}
