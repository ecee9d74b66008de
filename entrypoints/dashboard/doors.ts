import { browser } from 'wxt/browser';
import { openDoors as openWelcomeDoors } from '@/entrypoints/welcome/doors';
import { createFolderShelf } from '@/lib/history/backup/folder-shelf';
import { createHistory, type HistoryDb } from '@/lib/history/db';
import { eraseEverything } from '@/lib/history/erase';
import { countKept } from '@/lib/history/pages';
import { countUpTo } from '@/lib/history/posts';
import { askHistory } from '@/lib/history/trouble';
import { sendMessage } from '@/lib/messages/send-message';
import { readLastBackup } from '@/lib/settings/last-backup';
import { readDismissals, readOwnEvidence } from '@/lib/settings/read-settings';
import { removeDismissal } from '@/lib/settings/save-settings';
import type { DashboardDoors } from '@/lib/state/dashboard';

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
    readLastBackup: () => readLastBackup(storage),
    backUpToFolder: () => sendMessage('backup/folder', {}),
    countUpTo: (most) => askHistory(db, (history) => countUpTo(history, most)),
    countKept: () => askHistory(db, countKept),
    eraseEverything: () =>
      change(async (history) => {
        await createFolderShelf().forget();
        await browser.storage.session.clear();
        await eraseEverything(history, storage);
      }),
  };
}
