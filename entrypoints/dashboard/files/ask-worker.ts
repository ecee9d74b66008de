import type { Outcome } from '@/lib/state/outcome';
import type { FromWorker, ToWorker } from './worker-words';

/** A worker that opens files and writes the history, and how it is asked. */
export interface FileWorker {
  /** Asks, and listens until `listen` answers with something. Never rejects. */
  readonly ask: <T>(words: ToWorker, listen: (told: FromWorker) => T | undefined) => Promise<Outcome<T>>;
  /** says something that needs no answer; nothing happens while there is no worker */
  readonly say: (words: ToWorker) => void;
  /** ends the worker at once, with what it holds; whoever still waits for it is told an empty sentence */
  readonly end: () => void;
}

const died: Outcome<never> = {
  ok: false,
  sentence:
    'The browser stopped the work on these files, perhaps for want of memory. Nothing was lost; close other tabs and try again.',
};

/** A worker that starts when it is first asked. */
export function createFileWorker(): FileWorker {
  let worker: Worker | null = null;
  let cancel = (): void => {};
  const end = (): void => {
    worker?.terminate();
    worker = null;
    cancel();
  };
  return {
    ask: (words, listen) =>
      new Promise((done) => {
        worker ??= new Worker('/file-worker.js', { type: 'module' });
        const own = worker;
        const listening = new AbortController();
        const finish = (outcome: Parameters<typeof done>[0]): void => {
          listening.abort();
          done(outcome);
        };
        cancel = () => finish({ ok: false, sentence: '' });
        const hear = ({ data }: MessageEvent<FromWorker>): void => {
          if (data.tell === 'trouble') return finish({ ok: false, sentence: data.sentence });
          const value = listen(data);
          if (value !== undefined) finish({ ok: true, value });
        };
        const fail = (): void => {
          finish(died);
          end();
        };
        own.addEventListener('message', hear, listening);
        own.addEventListener('error', fail, listening);
        post(own, words);
      }),
    say: (words) => {
      if (worker) post(worker, words);
    },
    end,
  };
}

function post(worker: Worker, words: ToWorker): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
  worker.postMessage(words);
}
