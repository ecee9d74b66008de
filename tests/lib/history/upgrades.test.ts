import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createHistory } from '@/lib/history/db';
import { findEchoes, indexEchoes } from '@/lib/history/echo-index';
import { addPost, listPosts } from '@/lib/history/posts';
import { fakeCoach } from './fake-coach';
import { fakeIndexing, fakePost } from './fakes';

/**
 * A database as version 1 left it, made by the browser's own interface and by nothing of ours: Dexie's version 1 is
 * IndexedDB's 10. Frozen; never change it when the schema changes.
 */
async function makeVersion1(name: string, posts: object[]): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 10);
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('upgradeneeded', () => {
      const store = request.result.createObjectStore('posts', { keyPath: 'id' });
      store.createIndex('[network+networkId]', ['network', 'networkId'], { unique: true });
      for (const key of ['instant', 'civilDate', 'proof']) store.createIndex(key, key);
      store.createIndex('[network+civilDate]', ['network', 'civilDate']);
      store.createIndex('[channelId+civilDate]', ['channelId', 'civilDate']);
    });
  });
  const transaction = db.transaction('posts', 'readwrite');
  for (const post of posts) transaction.objectStore('posts').add(post);
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  db.close();
}

const old = [
  fakePost({ id: 'a', text: 'fresh rye bread every friday morning', networkId: '1' }),
  fakePost({ id: 'b', text: 'our shop is closed on monday', kindBy: 'owner', kind: 'notice' }),
];

describe('a history made by version 1', () => {
  it('opens with every post as it was', async () => {
    await makeVersion1('from-1', old);
    const db = createHistory('from-1');
    expect(await listPosts(db, {})).toEqual(old);
    expect(db.verno).toBe(4);
  });

  it('finds echoes among its posts at once, and by the index after they were indexed', async () => {
    await makeVersion1('from-1-echo', old);
    const db = createHistory('from-1-echo');
    const text = 'fresh rye bread every friday morning';
    expect((await findEchoes(db, text, fakeCoach)).map((match) => match.post.id)).toEqual(['a']);
    expect(await db.posts.where('echoVersion').equals(0).count()).toBe(2);
    expect(await indexEchoes(db, fakeIndexing, 1)).toBe(1);
    expect(await indexEchoes(db, fakeIndexing, 10)).toBe(1);
    expect(await indexEchoes(db, fakeIndexing, 10)).toBe(0);
    expect((await db.posts.get('a'))?.bands).toHaveLength(6);
    expect((await findEchoes(db, text, fakeCoach)).map((match) => match.post.id)).toEqual(['a']);
  });

  it('takes new posts, and still knows the old ones again', async () => {
    await makeVersion1('from-1-add', old);
    const db = createHistory('from-1-add');
    expect(await addPost(db, fakePost({ id: 'other', networkId: '1' }), fakeIndexing)).toBe('known');
    expect(await addPost(db, fakePost({ id: 'c' }), fakeIndexing)).toBe('added');
  });

  it('upgrades an empty history', async () => {
    await makeVersion1('from-1-empty', []);
    expect(await listPosts(createHistory('from-1-empty'), {})).toEqual([]);
  });
});
