import { browser } from 'wxt/browser';
import { countUnread, indexEchoes } from '@/lib/history/echo-index';
import { readDays } from '@/lib/history/days';
import type { HistoryDb } from '@/lib/history/db';
import { judgeCopies } from '@/lib/history/near-copies';
import { askHistory } from '@/lib/history/trouble';
import type { Tools } from './tools';

/** Small enough that a look-up in between does not wait. */
const postsAtOnce = 200;
/** Imported posts are read as well, which takes longer than indexing them. */
const readAtOnce = 60;

/** Brings the indexes over the posts up to date, after an update or at the browser's start. */
export function registerEchoUpkeep(tools: Tools): void {
  const run = () => void indexAll(tools);
  browser.runtime.onInstalled.addListener(run);
  browser.runtime.onStartup.addListener(run);
}

/**
 * Echo bands, then near-copies, which are found by them, then the days. Stopped half way, it goes on at the next start;
 * until then posts without bands are compared directly, and a post not yet compared counts.
 */
export async function indexAll(tools: Tools): Promise<void> {
  const { lent, readClock } = tools;
  await untilNoneIsLeft(tools, (db) => indexEchoes(db, lent, postsAtOnce));
  await compareAll(tools);
  await askHistory(tools.db, (db) => readDays(db, readClock().today));
}

async function compareAll(tools: Tools): Promise<void> {
  await untilNoneIsLeft(tools, (db) => judgeCopies(db, tools.lent, postsAtOnce));
}

async function untilNoneIsLeft(
  { db, logFault }: Tools,
  work: (db: HistoryDb) => Promise<number>,
): Promise<void> {
  for (;;) {
    const done = await askHistory(db, work);
    if (!done.ok) return logFault('old posts could not be indexed', done.sentence);
    if (done.value < postsAtOnce) return;
  }
}

/** Reads the next few posts that wait for it. @returns how many still wait; null where the history did not answer */
export async function readUp(tools: Tools): Promise<number | null> {
  const { db, lent, logFault } = tools;
  const left = await askHistory(db, async () => {
    await indexEchoes(db, lent, readAtOnce);
    return countUnread(db, lent.version);
  });
  // Nobody waits for near-copies: what is not compared in time counts until the browser's next start.
  if (left.ok && left.value === 0) void compareAll(tools);
  if (left.ok) return left.value;
  logFault('imported posts could not be read', left.sentence);
  return null;
}
