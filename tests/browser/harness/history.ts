import type { Nudge } from '@/lib/model/nudge';
import type { Post } from '@/lib/model/post';
import type { Reply } from '@/lib/model/reply';
import type { Browser } from './start-browser';

/**
 * The posts in the database that hold `words`, all unless told, oldest first, read past our own code, straight from
 * IndexedDB, by the worker.
 */
export async function readPosts(browser: Browser, words = ''): Promise<Post[]> {
  const posts = await readTable<Post>(browser, 'posts');
  return posts
    .filter(({ text }) => text.includes(words))
    .toSorted((one, other) => one.instant - other.instant);
}

/** The owner's answers under posts, as they lie in the database. */
export function readReplies(browser: Browser): Promise<Reply[]> {
  return readTable<Reply>(browser, 'replies');
}

/** The ledger of nudges, as it lies in the database. */
export function readLedger(browser: Browser): Promise<Nudge[]> {
  return readTable<Nudge>(browser, 'nudges');
}

async function readTable<Row>(browser: Browser, table: 'posts' | 'replies' | 'nudges'): Promise<Row[]> {
  const worker = await browser.worker();
  return worker.evaluate(async (name) => {
    const names = await indexedDB.databases();
    if (!names.some((one) => one.name === 'porchlight')) return [];
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const opening = indexedDB.open('porchlight');
      opening.addEventListener('success', () => done(opening.result));
      opening.addEventListener('error', () => fail(opening.error));
    });
    try {
      const all = db.transaction(name).objectStore(name).getAll();
      await new Promise((done) => all.addEventListener('success', done));
      return all.result as Row[];
    } finally {
      db.close();
    }
  }, table);
}

/** What the toolbar button says: "9d", "↩", or nothing. */
export async function readBadge(browser: Browser): Promise<string> {
  return (await browser.worker()).evaluate('chrome.action.getBadgeText({})');
}

/** Empties every table of the database, as if nothing had ever been posted. */
export async function forgetPosts(browser: Browser): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(async () => {
    const names = await indexedDB.databases();
    if (!names.some(({ name }) => name === 'porchlight')) return;
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const opening = indexedDB.open('porchlight');
      opening.addEventListener('success', () => done(opening.result));
      opening.addEventListener('error', () => fail(opening.error));
    });
    try {
      const writing = db.transaction([...db.objectStoreNames], 'readwrite');
      for (const name of db.objectStoreNames) writing.objectStore(name).clear();
      await new Promise((done) => writing.addEventListener('complete', done));
    } finally {
      db.close();
    }
  });
}
