import { browser } from 'wxt/browser';
import { createHistory } from '@/lib/history/db';
import { listImports } from '@/lib/history/import-posts';
import { askHistory } from '@/lib/history/trouble';
import { sendMessage } from '@/lib/messages/send-message';
import { clockAt } from '@/lib/model/clock';
import { readPlan } from '@/lib/settings/read-settings';
import { savePlan } from '@/lib/settings/save-settings';
import type { BringInDoors } from '@/lib/state/bring-in-doors';
import type { Outcome } from '@/lib/state/outcome';
import type { FromWorker, ToWorker } from './worker-words';

/** Held while posts are being stored, so that another window knows that a running import is not a stopped one. */
const lockName = 'porchlight:bring-in';

const died: Outcome<never> = {
  ok: false,
  sentence:
    'The browser stopped reading these files, perhaps for want of memory. Nothing was lost; close other tabs and try again.',
};

/** The doors onto the worker that opens files, and onto the history. */
export function openBringInDoors(): BringInDoors {
  const db = createHistory();
  const storage = browser.storage.local;
  const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
  let worker: Worker | null = null;
  let [storing, cancel] = [false, (): void => {}];
  const start = () => (worker ??= new Worker('/bring-in-worker.js', { type: 'module' }));
  /** Asks the worker and listens until `listen` answers with something. */
  const ask = <T>(words: ToWorker, listen: (told: FromWorker) => T | undefined): Promise<Outcome<T>> =>
    new Promise((done) => {
      const own = start();
      const stop = new AbortController();
      const finish = (outcome: Outcome<T>): void => {
        stop.abort();
        done(outcome);
      };
      cancel = () => finish({ ok: false, sentence: '' });
      own.addEventListener(
        'message',
        ({ data }: MessageEvent<FromWorker>) => {
          if (data.tell === 'trouble') return finish({ ok: false, sentence: data.sentence });
          const value = listen(data);
          if (value !== undefined) finish({ ok: true, value });
        },
        stop,
      );
      own.addEventListener(
        'error',
        () => {
          end();
          finish(died);
        },
        stop,
      );
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
      own.postMessage(words);
    });
  const end = (): void => {
    worker?.terminate();
    worker = null;
  };
  return {
    open(files, onProgress) {
      // What was open before is forgotten with its worker.
      end();
      return ask({ ask: 'open', files, zone: zone() }, (told) => {
        if (told.tell === 'progress') onProgress(told.read, told.all);
        return told.tell === 'found' ? told.found : undefined;
      });
    },
    readTable: (table, choice, network) =>
      ask({ ask: 'table', table, choice, network, zone: zone() }, (told) =>
        told.tell === 'table' ? told.readings : undefined,
      ),
    async store(runs, onRun) {
      storing = true;
      const stored = await navigator.locks.request(lockName, () =>
        ask({ ask: 'store', runs, zone: zone(), now: Date.now() }, (told) => {
          if (told.tell === 'run') onRun(told.run);
          return told.tell === 'stored' ? told.runs : undefined;
        }),
      );
      storing = false;
      await sendMessage('history/changed', {});
      return stored;
    },
    stop() {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
      if (storing) return worker?.postMessage({ ask: 'stop' } satisfies ToWorker);
      end();
      cancel();
    },
    listRuns: () => askHistory(db, async (history) => listImports(history, await isAnybodyStoring())),
    async readUp() {
      const told = await sendMessage('history/read-up', {});
      return told.ok ? told.response.left : null;
    },
    readPlan: () => readPlan(storage),
    savePlan: (plan) => savePlan(storage, plan),
    readClock: () => clockAt(Date.now(), zone()),
    createId: () => crypto.randomUUID(),
  };
}

async function isAnybodyStoring(): Promise<boolean> {
  const { held } = await navigator.locks.query();
  return held?.some(({ name }) => name === lockName) ?? false;
}
