import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHistory } from '@/lib/history/db';
import { countWithResults } from '@/lib/history/posts-with-results';
import { addPost, getPost, listPosts } from '@/lib/history/posts';
import { askHistory } from '@/lib/history/trouble';
import { fakeIndexing, fakePost, noon } from './fakes';

/** `PORCHLIGHT_KILLS=200` stops that many upgrades half way. */
const kills = Number(process.env['PORCHLIGHT_KILLS'] ?? 20);
let databases = 0;

/** A database as version 2 left it, by the browser's own interface: IndexedDB's 20. Frozen; never change it. */
async function makeVersion2(posts: readonly object[]): Promise<string> {
  databases += 1;
  const name = `from-2-${databases}`;
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 20);
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('upgradeneeded', () => {
      const store = request.result.createObjectStore('posts', { keyPath: 'id' });
      store.createIndex('[network+networkId]', ['network', 'networkId'], { unique: true });
      for (const key of ['instant', 'civilDate', 'proof', 'echoVersion']) store.createIndex(key, key);
      store.createIndex('[network+civilDate]', ['network', 'civilDate']);
      store.createIndex('[channelId+civilDate]', ['channelId', 'civilDate']);
      store.createIndex('bands', 'bands', { multiEntry: true });
      const removals = request.result.createObjectStore('removals', { keyPath: 'id' });
      removals.createIndex('[network+networkId]', ['network', 'networkId']);
    });
  });
  const transaction = db.transaction(['posts', 'removals'], 'readwrite');
  for (const post of posts) transaction.objectStore('posts').add({ ...post, bands: [1, 2], echoVersion: 1 });
  transaction.objectStore('removals').add({ id: 'gone', network: 'x', networkId: '99' });
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  db.close();
  return name;
}

const old = [
  fakePost({ id: 'a', text: 'fresh rye bread every friday morning', networkId: '1' }),
  fakePost({ id: 'b', text: 'our shop is closed on monday', kindBy: 'owner', kind: 'notice' }),
];

describe('a history made by version 2', () => {
  it('opens with every post as it was, and what was removed stays removed', async () => {
    const db = createHistory(await makeVersion2(old));
    expect(await listPosts(db, {})).toEqual(old);
    expect(await addPost(db, fakePost({ id: 'again', networkId: '99' }), fakeIndexing)).toBe('removed');
  });

  it('takes results and finds the posts that have them', async () => {
    const db = createHistory(await makeVersion2(old));
    expect(await countWithResults(db)).toBe(0);
    await addPost(db, fakePost({ id: 'c', results: { likes: 3, at: noon } }), fakeIndexing);
    expect(await countWithResults(db)).toBe(1);
  });

  it('opens in two windows that upgrade it at once, and both see every post', async () => {
    const name = await makeVersion2(old);
    const windows = [createHistory(name), createHistory(name)];
    const seen = await Promise.all(windows.map((db) => askHistory(db, () => listPosts(db, {}))));
    expect(seen.map((outcome) => outcome.ok && outcome.value)).toEqual([old, old]);
  });

  it('loses nothing when the upgrade is stopped at any moment', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(12), async (turns) => {
        const name = await makeVersion2(old);
        const stopped = createHistory(name);
        const opening = stopped.open().then(
          () => {},
          () => {},
        );
        for (let turn = 0; turn < turns; turn += 1) await new Promise((next) => setImmediate(next));
        stopped.close();
        await opening;
        const db = createHistory(name);
        expect(await listPosts(db, {})).toEqual(old);
        expect(await getPost(db, 'gone')).toBeNull();
        db.close();
      }),
      { numRuns: kills },
    );
  });
});
