import { browser } from 'wxt/browser';
import { countUnread, indexEchoes } from '@/lib/history/echo-index';
import { askHistory } from '@/lib/history/trouble';
import type { Tools } from './tools';

/** Small enough that a look-up in between does not wait. */
const postsAtOnce = 200;
/** Imported posts are read as well, which takes longer than indexing them. */
const readAtOnce = 60;

/** Indexes posts that have no echo bands of this version, after an update or at the browser's start. */
export function registerEchoUpkeep(tools: Tools): void {
  const run = () => void indexAll(tools);
  browser.runtime.onInstalled.addListener(run);
  browser.runtime.onStartup.addListener(run);
}

/** Stopped half way, it goes on at the next start; until then those posts are compared without the index. */
export async function indexAll({ db, lent, logFault }: Tools): Promise<void> {
  for (;;) {
    const done = await askHistory(db, () => indexEchoes(db, lent, postsAtOnce));
    if (!done.ok) return logFault('old posts could not be indexed', done.sentence);
    if (done.value < postsAtOnce) return;
  }
}

/** Reads the next few posts that wait for it. @returns how many still wait; null where the history did not answer */
export async function readUp({ db, lent, logFault }: Tools): Promise<number | null> {
  const left = await askHistory(db, async () => {
    await indexEchoes(db, lent, readAtOnce);
    return countUnread(db, lent.version);
  });
  if (left.ok) return left.value;
  logFault('imported posts could not be read', left.sentence);
  return null;
}
