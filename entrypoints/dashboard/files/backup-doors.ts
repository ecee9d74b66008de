import { browser } from 'wxt/browser';
import { changeSettings } from '@/lib/history/backup/merge-settings';
import { createHistory } from '@/lib/history/db';
import { countPosts } from '@/lib/history/posts';
import { askHistory } from '@/lib/history/trouble';
import { sendMessage } from '@/lib/messages/send-message';
import { clockAt } from '@/lib/model/clock';
import type { LastBackup } from '@/lib/model/settings';
import { storageKey } from '@/lib/model/storage-key';
import { readLastBackup } from '@/lib/settings/last-backup';
import { isLockHeld, withLock } from '@/lib/settings/lock';
import { forgetRestore, noteRestore, wasRestoreStopped } from '@/lib/settings/restoring';
import type { BackupDoors } from '@/lib/state/backup-doors';
import { saveFile } from '../save-file';
import { createFileWorker } from './ask-worker';
import { readUp, readZone } from './bring-in-doors';
import { openFolderDoors } from './folder-doors';

/** Held while a restore is under way, so that another window knows that it is not a stopped one. */
const lockName = 'restore';

/** The doors onto the worker that writes and reads backups, and onto the settings, which only a page reaches. */
export function openBackupDoors(): BackupDoors {
  const db = createHistory();
  const storage = browser.storage.local;
  const worker = createFileWorker();
  return {
    readLast: () => readLastBackup(storage),
    countPosts: () => askHistory(db, countPosts),
    async save(as, passphrase) {
      const now = Date.now();
      // The settings, and with them the outbox, before the posts: what moves meanwhile is in both, never in neither.
      const stored = await storage.get(null);
      const saved = await worker.ask({ ask: 'save', as, passphrase, stored, now }, (told) =>
        told.tell === 'saved' ? told.file : undefined,
      );
      if (!saved.ok) return saved;
      const day = clockAt(now, readZone()).today;
      saveFile(as === 'csv' ? `porchlight-posts-${day}.csv` : `porchlight-${day}.json`, saved.value);
      if (as === 'json')
        await storage.set({ [storageKey.lastBackup]: { at: now, where: 'file' } satisfies LastBackup });
      return saved;
    },
    look: (file, passphrase) =>
      worker.ask({ ask: 'look', file, passphrase, zone: readZone() }, (told) =>
        told.tell === 'looked' ? told.backup : undefined,
      ),
    wasStopped: async () => !(await isLockHeld(lockName)) && wasRestoreStopped(storage),
    forgetStopped: () => forgetRestore(storage),
    restore: (mode, onProgress) => {
      const restoring = { mode, since: Date.now() };
      return withLock(lockName, async () => {
        const takeBack = await noteRestore(storage, restoring.since);
        let done = 0;
        const restored = await worker.ask({ ask: 'restore', restoring }, (told) => {
          if (told.tell === 'progress') onProgress((done = told.read), told.all);
          return told.tell === 'restored' ? told.settings : undefined;
        });
        if (!restored.ok) {
          if (done === 0) await takeBack();
          return restored;
        }
        try {
          const { set, remove } = changeSettings(await storage.get(null), restored.value, restoring);
          await storage.set(set);
          if (remove.length > 0) await storage.remove([...remove]);
        } catch {
          return {
            ok: false,
            sentence:
              'Your posts are restored, but the plan and settings could not be saved; the disk may be full. Please restore once more.',
          };
        }
        await forgetRestore(storage);
        await sendMessage('history/changed', {});
        return restored;
      });
    },
    folder: openFolderDoors(),
    readUp,
    readClock: () => clockAt(Date.now(), readZone()),
  };
}
