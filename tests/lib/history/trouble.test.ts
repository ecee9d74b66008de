import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHistory } from '@/lib/history/db';
import { drainOutbox } from '@/lib/history/drain';
import { eraseEverything } from '@/lib/history/erase';
import { addPost, countPosts, getPost, removePost } from '@/lib/history/posts';
import { askHistory, describeTrouble } from '@/lib/history/trouble';
import { fakeEntry, fakeHistory, fakeIndexing, fakeOutbox, fakePost, fakeTools } from './fakes';

describe('trouble with the history', () => {
  it('is none when a newer Porchlight made it: its posts are read as far as they can be', async () => {
    const newer = new Dexie('newer');
    newer.version(99).stores({ posts: 'id, instant, somethingNew' });
    await newer.table('posts').add({ ...fakePost(), somethingNew: 1 });
    newer.close();
    const found = await askHistory(createHistory('newer'), (db) => getPost(db, 'p1'));
    expect(found).toEqual({ ok: true, value: fakePost() });
  });

  it('is a value at once while another tab holds the older version', async () => {
    const held = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('held', 10);
      request.addEventListener('upgradeneeded', () =>
        request.result.createObjectStore('posts', { keyPath: 'id' }),
      );
      request.addEventListener('success', () => resolve(request.result));
    });
    const db = createHistory('held');
    // The browser tells of it once; whoever asks again is not left waiting.
    for (const _ of [1, 2])
      expect(await askHistory(db, countPosts)).toMatchObject({ ok: false, reason: 'blocked' });
    held.close();
    await db.open();
    expect(await askHistory(db, countPosts)).toEqual({ ok: true, value: 0 });
  });

  it.each([
    [new DOMException('full', 'QuotaExceededError'), 'full'],
    [
      Object.assign(new Error('a'), {
        name: 'AbortError',
        inner: new DOMException('full', 'QuotaExceededError'),
      }),
      'full',
    ],
    [
      Object.assign(new Error('a'), {
        name: 'BulkError',
        failures: [new DOMException('full', 'QuotaExceededError')],
      }),
      'full',
    ],
    [new DOMException('broken', 'UnknownError'), 'corrupt'],
    [new DOMException('no mutations', 'InvalidStateError'), 'refused'],
    [new DOMException('not here', 'SecurityError'), 'refused'],
    [
      Object.assign(new Error('a'), {
        name: 'OpenFailedError',
        inner: new DOMException('v', 'VersionError'),
      }),
      'newer',
    ],
    [new Error('something else'), 'failed'],
    ['a word', 'failed'],
    [null, 'failed'],
  ])('%s is %s, with a sentence', (error, reason) => {
    const trouble = describeTrouble(error);
    expect(trouble.reason).toBe(reason);
    expect(trouble.sentence).toMatch(/^[A-Z].*\.$/);
    expect(trouble.sentence).not.toContain('!');
  });
});

describe('what waits in the outbox', () => {
  afterEach(() => void vi.restoreAllMocks());

  const refuse = (name: string) => () => {
    throw new DOMException('no', name);
  };
  it.each([
    ['the disk is full', 'QuotaExceededError', /^The disk is full/],
    ['the database is broken', 'UnknownError', /^The browser could not open/],
    ['the window is a private one', 'InvalidStateError', /private windows/],
    ['the browser keeps nothing', 'SecurityError', /private windows/],
  ])('stays there while %s, and is stored once afterwards', async (_when, name, sentence) => {
    const db = fakeHistory();
    const storage = fakeOutbox(fakeEntry());
    const before = structuredClone(storage.kept);
    if (name === 'QuotaExceededError') {
      vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(refuse(name));
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refuse(name));
    } else vi.spyOn(indexedDB, 'open').mockImplementation(refuse(name));
    const failed = await drainOutbox(fakeTools(db, storage));
    expect(failed).toMatchObject({ stored: [], waiting: 1, trouble: expect.stringMatching(sentence) });
    expect(storage.kept).toEqual(before);

    vi.restoreAllMocks();
    expect(await drainOutbox(fakeTools(db, storage))).toMatchObject({ stored: ['e1'], trouble: null });
    expect([await countPosts(db), storage.kept.size]).toEqual([1, 0]);
  });
});

describe('everything', () => {
  it('can be erased, with what waits and what was removed', async () => {
    const db = fakeHistory();
    await addPost(db, fakePost(), fakeIndexing);
    await addPost(db, fakePost({ id: 'p2' }), fakeIndexing);
    await removePost(db, 'p2');
    const storage = fakeOutbox(fakeEntry());
    await eraseEverything(db, storage);
    expect([await countPosts(db), await db.removals.count(), storage.kept.size]).toEqual([0, 0, 0]);
  });
});
