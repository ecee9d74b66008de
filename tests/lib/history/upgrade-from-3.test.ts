import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createHistory } from '@/lib/history/db';
import { countKept } from '@/lib/history/pages';
import { findLastPost, listPosts } from '@/lib/history/posts';
import { askHistory } from '@/lib/history/trouble';
import { fakePost, noon } from './fakes';

const day = 86_400_000;
const before = {
  posts: ['instant', 'civilDate', 'proof', 'echoVersion', 'copiesVersion', 'results.at'],
  replies: ['instant'],
  imports: ['at'],
  nudges: ['at'],
  followUps: ['due', 'postId'],
  dialogueSteps: ['occasionId', 'date'],
  sittings: ['at'],
  weekReviews: [],
  days: [],
};

/** A database as version 3 left it, by the browser's own interface: IndexedDB's 30. Frozen; never change it. */
async function makeVersion3(name: string, posts: readonly object[]): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 30);
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('upgradeneeded', () => {
      const { result } = request;
      for (const [table, keys] of Object.entries(before)) {
        const store = result.createObjectStore(table, { keyPath: 'id' });
        for (const key of keys) store.createIndex(key, key);
      }
      const of = request.transaction!;
      const store = of.objectStore('posts');
      store.createIndex('[network+networkId]', ['network', 'networkId'], { unique: true });
      store.createIndex('[network+civilDate]', ['network', 'civilDate']);
      store.createIndex('[channelId+civilDate]', ['channelId', 'civilDate']);
      store.createIndex('bands', 'bands', { multiEntry: true });
      of.objectStore('replies').createIndex('[network+networkId]', ['network', 'networkId']);
      of.objectStore('replies').createIndex('[channelId+civilDate]', ['channelId', 'civilDate']);
      const removals = result.createObjectStore('removals', { keyPath: 'id' });
      removals.createIndex('[network+networkId]', ['network', 'networkId']);
    });
  });
  const transaction = db.transaction('posts', 'readwrite');
  const kept = { bands: [1, 2], echoVersion: 1, nearCopy: false, copiesVersion: 1 };
  for (const post of posts) transaction.objectStore('posts').add({ ...post, ...kept });
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  db.close();
}

const old = [
  fakePost({ id: 'a', civilDate: '2026-03-01', instant: noon - 4 * day, networkId: '1' }),
  fakePost({ id: 'b', text: 'our shop is closed on monday', kindBy: 'owner', kind: 'notice' }),
];

describe('a history made by version 3', () => {
  it('opens with every post as it was, found by date and by network', async () => {
    await makeVersion3('from-3', old);
    const db = createHistory('from-3');
    expect(await listPosts(db, {})).toEqual(old);
    expect(await listPosts(db, { from: '2026-03-02' })).toEqual(old.slice(1));
    expect((await findLastPost(db, { network: 'x' }, '2026-03-05'))?.id).toBe('b');
    expect(await countKept(db)).toEqual({ count: 2, first: '2026-03-01' });
    expect(db.verno).toBe(4);
  });

  it('opens in two windows that upgrade it at once, and both see every post', async () => {
    await makeVersion3('from-3-twice', old);
    const windows = [createHistory('from-3-twice'), createHistory('from-3-twice')];
    const seen = await Promise.all(windows.map((db) => askHistory(db, () => listPosts(db, {}))));
    expect(seen.map((outcome) => outcome.ok && outcome.value)).toEqual([old, old]);
  });
});
