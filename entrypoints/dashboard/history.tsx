import '@/components/dashboard/history/history.css';
import '@/components/dashboard/history/year.css';
import { browser } from 'wxt/browser';
import { HistoryScreen as Screen } from '@/components/dashboard/history/HistoryScreen';
import { createHistoryStore, type HistoryStore } from '@/lib/state/history';
import { openHistoryDoors } from './history-doors';

let opened: HistoryStore | null = null;

/** The history's own store, filled from the moment it is first asked for. */
export function openHistory(): HistoryStore {
  if (opened) return opened;
  const store = createHistoryStore(openHistoryDoors(browser.storage.local));
  opened = store;
  void store.getState().load();
  // A post may have gone out in another tab meanwhile.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void store.getState().load();
  });
  return store;
}

/** The history. */
export function HistoryScreen() {
  return <Screen store={openHistory()} />;
}
