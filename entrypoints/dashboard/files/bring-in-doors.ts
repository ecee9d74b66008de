import { browser } from 'wxt/browser';
import { createHistory } from '@/lib/history/db';
import { listImports } from '@/lib/history/import-posts';
import { askHistory } from '@/lib/history/trouble';
import { sendMessage } from '@/lib/messages/send-message';
import { clockAt } from '@/lib/model/clock';
import { isLockHeld, withLock } from '@/lib/settings/lock';
import { readPlan } from '@/lib/settings/read-settings';
import { savePlan } from '@/lib/settings/save-settings';
import type { BringInDoors } from '@/lib/state/bring-in-doors';
import { createFileWorker } from './ask-worker';

/** Held while posts are being stored, so that another window knows that a running import is not a stopped one. */
const lockName = 'bring-in';

/** The doors onto the worker that opens files, and onto the history. */
export function openBringInDoors(): BringInDoors {
  const db = createHistory();
  const storage = browser.storage.local;
  const worker = createFileWorker();
  let isStoring = false;
  return {
    open(files, onProgress) {
      // What was open before is forgotten with its worker.
      worker.end();
      return worker.ask({ ask: 'open', files, zone: readZone() }, (told) => {
        if (told.tell === 'progress') onProgress(told.read, told.all);
        return told.tell === 'found' ? told.found : undefined;
      });
    },
    readTable: (table, choice, network) =>
      worker.ask({ ask: 'table', table, choice, network, zone: readZone() }, (told) =>
        told.tell === 'table' ? told.readings : undefined,
      ),
    async store(runs, onRun) {
      isStoring = true;
      const stored = await withLock(lockName, () =>
        worker.ask({ ask: 'store', runs, zone: readZone(), now: Date.now() }, (told) => {
          if (told.tell === 'run') onRun(told.run);
          return told.tell === 'stored' ? told.runs : undefined;
        }),
      );
      isStoring = false;
      await sendMessage('history/changed', {});
      return stored;
    },
    stop: () => (isStoring ? worker.say({ ask: 'stop' }) : worker.end()),
    listRuns: () => askHistory(db, async (history) => listImports(history, await isLockHeld(lockName))),
    readUp,
    readPlan: () => readPlan(storage),
    savePlan: (plan) => savePlan(storage, plan),
    readClock: () => clockAt(Date.now(), readZone()),
    createId: () => crypto.randomUUID(),
  };
}

/** Lets the background read a few posts. @returns how many are left, null when it did not answer */
export async function readUp(): Promise<number | null> {
  const told = await sendMessage('history/read-up', {});
  return told.ok ? told.response.left : null;
}

/** The owner's IANA zone. */
export function readZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
