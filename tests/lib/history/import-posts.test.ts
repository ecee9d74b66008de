import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPost, toReply, type ImportPlace } from '@/lib/archives/to-post';
import { createHistory } from '@/lib/history/db';
import { beginImport } from '@/lib/history/import-posts';
import { countUnread, indexEchoes } from '@/lib/history/echo-index';
import { addPost, listPosts, removePost } from '@/lib/history/posts';
import type { ImportRun } from '@/lib/model/import-run';
import type { Post } from '@/lib/model/post';
import { fakeHistory, fakeIndexing, fakePost, noon } from './fakes';

const place: ImportPlace = { network: 'x', channelId: 'x', zone: 'Europe/Madrid', now: noon };
const day = 86_400_000;

function fakeRun(over: Partial<ImportRun> = {}): ImportRun {
  return {
    id: 'run',
    at: noon,
    network: 'x',
    channelId: 'x',
    account: '@elm',
    fileName: 'twitter.zip',
    state: 'running',
    total: 0,
    added: 0,
    known: 0,
    removed: 0,
    replies: 0,
    skipped: 0,
    ...over,
  };
}

function imported(
  networkId: string | null,
  text: string,
  over: { instant?: number; likes?: number } = {},
): Post {
  const entry = { networkId, instant: noon, text, partCount: 1, hasMedia: false, permalink: null, ...over };
  return toPost(entry, place);
}

async function importAll(db: ReturnType<typeof fakeHistory>, posts: Post[], run = fakeRun()) {
  return (await beginImport(db, run)).add({ posts, replies: [] });
}

describe('an import', () => {
  const posts = [imported('1', 'Rye today'), imported('2', 'Buns today')];

  it('stores every post and how far it came', async () => {
    const db = fakeHistory();
    expect(await importAll(db, posts)).toMatchObject({ added: 2, known: 0 });
    expect(await listPosts(db, {})).toHaveLength(2);
    expect(await db.imports.get('run')).toMatchObject({ added: 2, state: 'running' });
  });

  it('adds nothing the second time', async () => {
    const db = fakeHistory();
    await importAll(db, posts);
    const before = await db.posts.toArray();
    expect(await importAll(db, posts)).toMatchObject({ added: 0, known: 2 });
    expect(await db.posts.toArray()).toEqual(before);
  });

  it('brings newer counts, and keeps what the owner told', async () => {
    const db = fakeHistory();
    await importAll(db, [imported('1', 'Rye', { likes: 3 })]);
    await db.posts.update('archive:x:1', { results: { likes: 3, leads: 2, at: noon } });
    const later = toPost(
      {
        networkId: '1',
        instant: noon,
        text: 'Rye',
        partCount: 1,
        hasMedia: false,
        permalink: null,
        likes: 5,
      },
      { ...place, now: noon + 1 },
    );
    await importAll(db, [later]);
    expect((await db.posts.get('archive:x:1'))?.results).toEqual({ likes: 5, leads: 2, at: noon + 1 });
  });

  it.each([
    ['by its network id', { networkId: '1', text: 'Something else' }, {}, 1],
    ['by text and day', {}, {}, 1],
    ['by text on the day after', { instant: noon - day / 2 }, {}, 1],
    [
      'by text whose link was shortened',
      { text: 'Rye today https://elm.example' },
      { text: 'Rye  today https://t.co/x' },
      1,
    ],
    ['not by text a week later', { instant: noon - 7 * day }, {}, 2],
    ['not by another text', { text: 'Rye tomorrow' }, {}, 2],
    ['not with another id of the same sort', { networkId: '9' }, {}, 2],
    ['not on another network', { network: 'linkedin' as const }, {}, 2],
  ])('finds a post seen live %s', async (_how, live, archive, count) => {
    const db = fakeHistory();
    await addPost(db, fakePost({ id: 'live', text: 'Rye today', proof: 'emptied', ...live }), fakeIndexing);
    await importAll(db, [{ ...imported('1', 'Rye today'), ...archive }]);
    expect(await db.posts.count()).toBe(count);
    await importAll(db, [{ ...imported('1', 'Rye today'), ...archive }]);
    expect(await db.posts.count()).toBe(count);
  });

  it('gives a post seen live its id and its exact time, and keeps the owner’s word on its kind', async () => {
    const db = fakeHistory();
    const seen = fakePost({
      id: 'live',
      text: 'Rye today',
      proof: 'emptied',
      kind: 'offer',
      kindBy: 'owner',
    });
    await addPost(db, seen, fakeIndexing);
    await importAll(db, [imported('1', 'Rye today', { instant: noon - 7 })]);
    expect(await listPosts(db, {})).toMatchObject([
      { id: 'live', networkId: '1', instant: noon - 7, kind: 'offer', kindBy: 'owner', source: 'live' },
    ]);
  });

  it('finds each of two equal live posts once', async () => {
    const db = fakeHistory();
    for (const id of ['a', 'b']) await addPost(db, fakePost({ id, text: 'Open' }), fakeIndexing);
    expect(
      await importAll(db, [imported('1', 'Open'), imported('2', 'Open'), imported('3', 'Open')]),
    ).toMatchObject({ added: 1, known: 2 });
  });

  it('finds a picture without words by its minute only', async () => {
    const db = fakeHistory();
    await addPost(db, fakePost({ id: 'a', text: '' }), fakeIndexing);
    const entries = [
      imported('1', '', { instant: noon + 60_000 }),
      imported('2', '', { instant: noon + day / 3 }),
    ];
    expect(await importAll(db, entries)).toMatchObject({ added: 1, known: 1 });
  });

  it('leaves out what the owner took out', async () => {
    const db = fakeHistory();
    await importAll(db, posts);
    await removePost(db, 'archive:x:1');
    expect(await importAll(db, posts)).toMatchObject({ added: 0, known: 1, removed: 1 });
    expect(await db.posts.count()).toBe(1);
  });

  it('goes on when a post of the batch is stored by somebody else meanwhile', async () => {
    const db = fakeHistory();
    const importing = await beginImport(db, fakeRun());
    await addPost(db, fakePost({ id: 'live', networkId: '1', text: 'Rye today' }), fakeIndexing);
    expect(await importing.add({ posts, replies: [] })).toMatchObject({ added: 1, known: 1 });
    expect(await db.posts.count()).toBe(2);
  });

  it('stores answers apart, once', async () => {
    const db = fakeHistory();
    const reply = toReply({ key: '5', networkId: '5', inReplyTo: '4', instant: noon }, place);
    for (const _ of [1, 2]) await (await beginImport(db, fakeRun())).add({ posts: [], replies: [reply] });
    expect(await db.replies.toArray()).toMatchObject([{ id: 'archive:x:5', civilDate: '2026-03-05' }]);
    expect(await db.posts.count()).toBe(0);
  });

  it('has its kinds read afterwards, the newest first, never over the owner’s', async () => {
    const db = fakeHistory();
    await importAll(db, [imported('100', 'Rye'), imported('101', 'Buns'), imported('102', 'Cake')]);
    await db.posts.update('archive:x:101', { kind: 'thanks', kindBy: 'owner' });
    const reading = { ...fakeIndexing, classifyKind: () => ({ primary: 'offer' as const, others: [] }) };
    expect(await indexEchoes(db, reading, 2)).toBe(2);
    expect(await countUnread(db, 1)).toBe(1);
    expect((await db.posts.orderBy('id').toArray()).map((post) => post.kind)).toEqual([
      'other',
      'thanks',
      'offer',
    ]);
  });
});

/** More rounds with PORCHLIGHT_ROUNDS, for the long run. */
const numRuns = Number(process.env['PORCHLIGHT_ROUNDS'] ?? 20);

it('has every post once, and counts as stored only what is, however often its window closes under it', async () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 6 });
  const stops = fc.array(fc.record({ batch: fc.nat(5), ticks: fc.nat(60) }), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(sizes, stops, async (batches, deaths) => {
      const { name } = fakeHistory();
      const all = batches.map((size, at) =>
        Array.from({ length: size }, (_, nth) => imported(`${at}0${nth + 1}`, `Post ${at} ${nth}`)),
      );
      let acknowledged = 0;
      for (const death of [...deaths, null]) {
        const db = createHistory(name);
        const importing = await beginImport(db, fakeRun());
        for (const [at, posts] of all.entries()) {
          const going = importing.add({ posts, replies: [] });
          if (at === death?.batch) {
            // Anywhere within the batch's transaction; a closed window takes what is not committed with it.
            for (let tick = 0; tick < death.ticks; tick += 1) await Promise.resolve();
            db.close();
          }
          const done = await going.catch(() => null);
          if (done) acknowledged = Math.max(acknowledged, done.added + done.known);
          if (!done || at === death?.batch) break;
        }
        db.close();
        const after = createHistory(name);
        const kept = await after.posts.toCollection().primaryKeys();
        expect(kept.length).toBeGreaterThanOrEqual(acknowledged);
        const told = await after.imports.get('run');
        expect(told!.added + told!.known).toBeLessThanOrEqual(kept.length);
        after.close();
      }
      const db = createHistory(name);
      const kept = await db.posts.toCollection().primaryKeys();
      expect(kept.toSorted()).toEqual(
        all
          .flat()
          .map(({ id }) => id)
          .toSorted(),
      );
      db.close();
    }),
    { numRuns },
  );
});
