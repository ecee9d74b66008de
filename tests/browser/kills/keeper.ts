import type { Page } from 'playwright-core';
import { draftText } from '@/lib/model/draft';
import type { ImportRun } from '@/lib/model/import-run';
import type { OutboxEntry } from '@/lib/model/outbox';
import type { Post } from '@/lib/model/post';
import { outboxPrefix, storageKey } from '@/lib/model/storage-key';
import { bakeryPlan } from '../harness/consent';
import type { Browser } from '../harness/start-browser';

/** What lies in the browser, read past our own code. */
export interface Kept {
  /** the texts of all posts */
  readonly texts: readonly string[];
  readonly runs: readonly ImportRun[];
  /** IndexedDB's version of the history */
  readonly version: number;
  readonly stored: Readonly<Record<string, unknown>>;
}

/** A history as an earlier version left it. */
export interface OldHistory {
  /** IndexedDB's: ten times Dexie's */
  readonly version: number;
  readonly stores: Readonly<
    Record<string, readonly { name: string; path: string | string[]; unique: boolean; each: boolean }[]>
  >;
  readonly records: readonly object[];
}

/**
 * A page of the extension's origin in which none of our code runs: it sees what is kept, hands in what a page of a
 * network would, and writes down every entry that ever came into the outbox. It may be killed with the others.
 */
export class Keeper {
  readonly #handed = new Map<string, { readonly text: string; isAcknowledged: boolean }>();
  #isGone = true;
  #page: Page | null = null;

  constructor(private readonly browser: Browser) {}

  /** Opens the page, again where it was killed. */
  async open(): Promise<void> {
    if (!this.#isGone) return;
    await this.#page?.close();
    this.#page = await this.browser.context.newPage();
    this.#isGone = false;
    this.#page.once('crash', () => (this.#isGone = true));
    await this.#page.goto(`chrome-extension://${this.browser.extensionId}/manifest.json`);
    await this.page.evaluate(`
      globalThis.seen = {};
      chrome.storage.local.onChanged.addListener((changes) => {
        for (const [key, { newValue }] of Object.entries(changes))
          if (key.startsWith('${outboxPrefix}') && newValue) seen[key] = newValue;
      });`);
  }

  get page(): Page {
    if (!this.#page) throw new Error('The keeper was never opened.');
    return this.#page;
  }

  /** Resolves once the browser has it: from then on it may not be lost. Killed before, it may be there or not. */
  async hand(entry: OutboxEntry): Promise<void> {
    const handed = { text: draftText(entry.draft), isAcknowledged: false };
    this.#handed.set(entry.id, handed);
    await this.store({ [outboxPrefix + entry.id]: entry });
    handed.isAcknowledged = true;
  }

  /** Texts of the posts the browser has taken, and of those that may be there or not; since the beginning. */
  async handed(): Promise<{ readonly taken: readonly string[]; readonly maybe: readonly string[] }> {
    const seen = Object.values(await this.page.evaluate<Record<string, OutboxEntry>>('seen'));
    const [handed, byPages] = [[...this.#handed.values()], seen.map(({ draft }) => draftText(draft))];
    const taken = handed.filter(({ isAcknowledged }) => isAcknowledged);
    const maybe = handed.filter(({ isAcknowledged }) => !isAcknowledged);
    return {
      taken: [...new Set([...taken.map(({ text }) => text), ...byPages])],
      maybe: maybe.map(({ text }) => text),
    };
  }

  /** Forgets what was handed in so far: the owner has replaced it. */
  async forget(): Promise<void> {
    this.#handed.clear();
    await this.page.evaluate('seen = {}');
  }

  store(items: Readonly<Record<string, unknown>>): Promise<void> {
    return this.page.evaluate(`chrome.storage.local.set(${JSON.stringify(items)})`);
  }

  async look(): Promise<Kept> {
    const stored: Record<string, unknown> = await this.page.evaluate('chrome.storage.local.get(null)');
    const history = await this.page.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open('porchlight');
        opening.addEventListener('success', () => done(opening.result));
        opening.addEventListener('error', () => fail(opening.error));
      });
      // Looking must not stand in the way of an upgrade.
      db.addEventListener('versionchange', () => db.close());
      const readAll = async (name: string): Promise<unknown[]> => {
        if (!db.objectStoreNames.contains(name)) return [];
        const all = db.transaction(name).objectStore(name).getAll();
        await new Promise((done) => all.addEventListener('success', done));
        return all.result;
      };
      try {
        const posts = (await readAll('posts')) as { text: string }[];
        return { version: db.version, texts: posts.map(({ text }) => text), runs: await readAll('imports') };
      } finally {
        db.close();
      }
    });
    return { stored, ...(history as Omit<Kept, 'stored'>) };
  }

  /** As on the first day after the welcome page, with these posts; all other pages of ours must be closed. */
  async begin(posts: readonly Post[]): Promise<void> {
    await this.page.evaluate(
      'chrome.storage.local.get(null).then((all) => chrome.storage.local.remove(Object.keys(all).filter((key) => key !== "consent")))',
    );
    await this.store({ [storageKey.plan]: bakeryPlan });
    await this.page.evaluate(
      async (records) => {
        const db = await new Promise<IDBDatabase>((done, fail) => {
          const opening = indexedDB.open('porchlight');
          opening.addEventListener('success', () => done(opening.result));
          opening.addEventListener('error', () => fail(opening.error));
        });
        const writing = db.transaction([...db.objectStoreNames], 'readwrite');
        for (const name of db.objectStoreNames) writing.objectStore(name).clear();
        for (const record of records) writing.objectStore('posts').put(record);
        await new Promise((done) => writing.addEventListener('complete', done));
        db.close();
      },
      posts.map((post) => ({ ...post, bands: [], echoVersion: 0, nearCopy: false, copiesVersion: -1 })),
    );
    await this.forget();
  }

  /** Puts an old history in the place of the one there is, in one step. */
  async layOld(old: OldHistory): Promise<void> {
    await this.page.evaluate(async ({ version, stores, records }) => {
      const ended = (request: IDBRequest): Promise<unknown> =>
        new Promise((done, fail) => {
          request.addEventListener('success', done);
          request.addEventListener('error', () => fail(request.error));
        });
      await ended(indexedDB.deleteDatabase('porchlight'));
      const opening = indexedDB.open('porchlight', version);
      opening.addEventListener('upgradeneeded', () => {
        for (const [name, indexes] of Object.entries(stores)) {
          const store = opening.result.createObjectStore(name, { keyPath: 'id' });
          for (const { name: index, path, unique, each } of indexes)
            store.createIndex(index, path, { unique, multiEntry: each });
        }
        for (const record of records) opening.transaction!.objectStore('posts').add(record);
      });
      await ended(opening);
      opening.result.close();
    }, old);
  }
}
