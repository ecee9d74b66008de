import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { createHistory } from '@/lib/history/db';
import { eraseEverything } from '@/lib/history/erase';
import { addPost, countPosts, getPost, removePost } from '@/lib/history/posts';
import { askHistory, describeTrouble } from '@/lib/history/trouble';
import { fakeEntry, fakeHistory, fakeIndexing, fakeOutbox, fakePost } from './fakes';

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
