import { browser } from 'wxt/browser';
import { openDoors as openWelcomeDoors } from '@/entrypoints/welcome/doors';
import { exportEverything } from '@/lib/history/backup';
import { createHistory, type HistoryDb } from '@/lib/history/db';
import { eraseEverything } from '@/lib/history/erase';
import { countKept } from '@/lib/history/pages';
import { askHistory } from '@/lib/history/trouble';
import { sendMessage } from '@/lib/messages/send-message';
import { readDismissals, readOwnEvidence, readPlan } from '@/lib/settings/read-settings';
import { removeDismissal } from '@/lib/settings/save-settings';
import type { DashboardDoors } from '@/lib/state/dashboard';
import { saveFile } from './save-file';

/** The dashboard's doors onto the real history and settings. */
export function openDoors(): DashboardDoors {
  const db = createHistory();
  const storage = browser.storage.local;
  /** Changes the history, then lets the background look at the badge again. */
  const change = async <T>(work: (history: HistoryDb) => Promise<T>) => {
    const outcome = await askHistory(db, work);
    if (outcome.ok) await sendMessage('history/changed', {});
    return outcome;
  };
  return {
    ...openWelcomeDoors(),
    readDismissals: () => readDismissals(storage),
    readOwnEvidence: () => readOwnEvidence(storage),
    removeDismissal: (id) => removeDismissal(storage, id),
    countKept: () => askHistory(db, countKept),
    exportEverything: () => askHistory(db, saveEverything),
    eraseEverything: () =>
      change(async (history) => {
        await browser.storage.session.clear();
        await eraseEverything(history, storage);
      }),
  };

  async function saveEverything(history: HistoryDb): Promise<void> {
    const [plan, dismissals] = await Promise.all([readPlan(storage), readDismissals(storage)]);
    const now = Date.now();
    const settings = { plan: plan.value, dismissals: dismissals.value };
    const backup = await exportEverything({ db: history, storage }, settings, now);
    saveFile(`porchlight-${new Date(now).toISOString().slice(0, 10)}.json`, JSON.stringify(backup, null, 2));
  }
}
