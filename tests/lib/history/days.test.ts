import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDays, rebuildDays } from '@/lib/history/days';
import type { HistoryDb } from '@/lib/history/db';
import { judgeCopies } from '@/lib/history/near-copies';
import { addPost, addRemoval, listPosts, removePost, restorePost, setKind } from '@/lib/history/posts';
import { addDays, dayNumberOf } from '@/lib/model/civil-date';
import { kinds } from '@/lib/model/kind';
import type { Post } from '@/lib/model/post';
import { daysOfPosts, lastOfKind } from '@/lib/rhythm/channel-days';
import { fakeCoach } from './fake-coach';
import { fakeHistory, fakeIndexing, fakePost } from './fakes';

// A failure prints this seed and the path to the shrunk case; set PORCHLIGHT_SEED to play it again.
const seed = Number(process.env['PORCHLIGHT_SEED'] ?? Date.now() % 2_147_483_647);
const numRuns = process.env['PORCHLIGHT_PROPERTIES'] === 'all' ? 1_000 : 40;
process.stdout.write(`days of the history: seed ${seed}\n`);
const today = '2026-03-05';

const texts = [
  'rye bread from eight tomorrow',
  'rye bread from eight tomorrow',
  'plums for your cake today',
  'hm',
];
const post = fc
  .record({
    id: fc.integer({ min: 0, max: 14 }).map((index) => `p${index}`),
    days: fc.integer({ min: -500, max: 3 }),
    channelId: fc.constantFrom('x', 'mine on x'),
    text: fc.constantFrom(...texts),
    kind: fc.constantFrom(...kinds),
    status: fc.constantFrom('published' as const, 'scheduled' as const),
    networkId: fc.constantFrom(null, null, '1', '2'),
  })
  .map(({ days, ...over }) => {
    const civilDate = addDays(today, days);
    return fakePost({ ...over, civilDate, instant: Date.parse(`${civilDate}T09:00:00Z`) });
  });
type Act = (db: HistoryDb) => Promise<unknown>;
const act: fc.Arbitrary<Act> = fc.oneof(
  post.map(
    (one): Act =>
      (db) =>
        addPost(db, one, fakeCoach),
  ),
  post.map(
    (one): Act =>
      (db) =>
        addPost(db, one, fakeIndexing),
  ),
  post.map(
    ({ id }): Act =>
      (db) =>
        removePost(db, id),
  ),
  post.map(
    ({ id }): Act =>
      (db) =>
        addRemoval(db, { id, network: 'x', networkId: null }),
  ),
  post.map(
    (one): Act =>
      (db) =>
        restorePost(db, one, fakeCoach),
  ),
  post.map(
    ({ id, kind }): Act =>
      (db) =>
        setKind(db, id, kind),
  ),
  post.map(
    ({ id, civilDate }): Act =>
      (db) =>
        db.posts.update(id, { civilDate }),
  ),
  fc.array(post, { maxLength: 4 }).map(
    (some): Act =>
      (db) =>
        bulkAdd(db, some),
  ),
  fc.constant<Act>((db) => judgeCopies(db, fakeCoach, 100)),
  fc.constant<Act>((db) => rebuildDays(db)),
);

/** As an import may write: many at once, some of them known already. What fails must not be counted. */
async function bulkAdd(db: HistoryDb, posts: readonly Post[]): Promise<unknown> {
  const records = posts.map((one) => ({
    ...one,
    bands: [],
    echoVersion: 1,
    nearCopy: false,
    copiesVersion: 0,
  }));
  return db.posts.bulkAdd(records).catch(() => 'some were known');
}

/** The definition: a post is a near-copy when an earlier one of its channel says almost the same. */
function findCopies(posts: readonly Post[]): Set<string> {
  const isCopy = (late: Post) =>
    posts.some(
      (early) =>
        early.channelId === late.channelId &&
        (early.instant < late.instant || (early.instant === late.instant && early.id < late.id)) &&
        fakeCoach.similarityOf(early.text, late.text) >= 0.85,
    );
  return new Set(posts.filter(isCopy).map(({ id }) => id));
}

const sorted = (days: readonly object[]) => days.map((day) => JSON.stringify(day)).toSorted();

describe('the index of days', () => {
  it('says the same as the posts, whatever was written, in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
        const db = fakeHistory();
        await readDays(db, today);
        for (const one of acts) await one(db);
        const posts = await listPosts(db, {});
        const marked = (await db.posts.toArray()).filter(({ nearCopy }) => nearCopy);
        const { days, lastKinds } = await readDays(db, today);
        expect(sorted(days)).toEqual(sorted(daysOfPosts(posts, new Set(marked.map(({ id }) => id)))));
        expect([...lastKinds].toSorted()).toEqual([...lastOfKind(posts, today)].toSorted());
        db.close();
      }),
      { seed, numRuns },
    );
  });

  it('is made anew where it is missing, in doubt, or of another version', async () => {
    const db = fakeHistory();
    await addPost(db, fakePost({ id: 'a' }), fakeIndexing);
    const right = [{ channelId: 'x', day: dayNumberOf(today), published: { counted: 1 } }];
    await db.days.clear();
    expect((await readDays(db, today)).days).toMatchObject(right);
    await db.days.update('whole', { version: 0 } as object);
    await db.days.update('x x 2026', { tallies: new Uint16Array(366 * 6) });
    expect((await readDays(db, today)).days).toMatchObject(right);
    await db.posts.clear();
    expect((await readDays(db, today)).days).toEqual([]);
  });

  it('is not changed by a write that was taken back', async () => {
    const db = fakeHistory();
    await addPost(db, fakePost({ id: 'a' }), fakeIndexing);
    const before = await readDays(db, today);
    const broken = db.transaction('rw', db.posts, async () => {
      await db.posts.delete('a');
      throw new Error('the disk is full');
    });
    await expect(broken).rejects.toThrow('the disk is full');
    expect(await readDays(db, today)).toEqual(before);
  });
});

describe('near-copies', () => {
  it('are found once everything was compared, whatever was added and removed before', async () => {
    const write = fc.oneof(
      post.map(
        (one): Act =>
          (db) =>
            addPost(db, { ...one, networkId: null }, fakeCoach),
      ),
      post.map(
        (one): Act =>
          (db) =>
            addPost(db, { ...one, networkId: null }, fakeIndexing),
      ),
      post.map(
        ({ id }): Act =>
          (db) =>
            removePost(db, id),
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(write, { maxLength: 20 }), async (writes) => {
        const db = fakeHistory();
        for (const one of writes) await one(db);
        while ((await judgeCopies(db, fakeCoach, 5)) > 0);
        const marked = (await db.posts.toArray()).filter(({ nearCopy }) => nearCopy).map(({ id }) => id);
        expect(new Set(marked)).toEqual(findCopies(await listPosts(db, {})));
        db.close();
      }),
      { seed, numRuns },
    );
  });

  it('do not count at once when a live post is stored, and count again when what they copied goes', async () => {
    const db = fakeHistory();
    const text = 'rye bread from eight tomorrow';
    await addPost(db, fakePost({ id: 'a', text, civilDate: '2026-03-01', instant: 1 }), fakeCoach);
    await addPost(db, fakePost({ id: 'b', text, instant: 2 }), fakeCoach);
    await addPost(db, fakePost({ id: 'c', text, instant: 3, channelId: 'elsewhere' }), fakeCoach);
    const copies = async () => (await readDays(db, today)).days.map(({ published }) => published.nearCopies);
    expect((await copies()).toSorted()).toEqual([0, 0, 1]);
    await removePost(db, 'a');
    while ((await judgeCopies(db, fakeCoach, 5)) > 0);
    expect(await copies()).toEqual([0, 0]);
  });
});
