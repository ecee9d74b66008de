import type { AudienceAnswer, AudienceDoors } from '@/lib/state/audience';
import type { Outcome } from '@/lib/state/outcome';
import { saveFile } from '../save-file';
import type { AudienceWords } from './worker';

const died: Outcome<never> = {
  ok: false,
  sentence:
    'The browser stopped reading these files, perhaps for want of memory. Nothing was kept; close other tabs and try again.',
};

/** The doors onto the worker that reads and matches. What was read lives and ends with that worker. */
export function openAudienceDoors(): AudienceDoors {
  let worker: Worker | null = null;
  const forget = (): void => {
    worker?.terminate();
    worker = null;
  };
  return {
    add: (files) =>
      new Promise<Outcome<AudienceAnswer>>((done) => {
        worker ??= new Worker('/audience-worker.js', { type: 'module' });
        const heard = new AbortController();
        const finish = (outcome: Outcome<AudienceAnswer>): void => {
          heard.abort();
          done(outcome);
        };
        const hear = ({ data }: MessageEvent<AudienceWords>): void =>
          finish(
            data.tell === 'answer'
              ? { ok: true, value: data.answer }
              : { ok: false, sentence: data.sentence },
          );
        const fail = (): void => {
          forget();
          finish(died);
        };
        worker.addEventListener('message', hear, heard);
        worker.addEventListener('error', fail, heard);
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
        worker.postMessage(files);
      }),
    forget,
    saveList: (name, text) => saveFile(name, text, 'text/csv'),
  };
}
