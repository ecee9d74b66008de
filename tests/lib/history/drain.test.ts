import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createHistory, type HistoryDb } from '@/lib/history/db';
import { drainOutbox, type DrainTools } from '@/lib/history/drain';
import { listPosts } from '@/lib/history/posts';
import type { OutboxEntry } from '@/lib/model/outbox';
import { fakeEntry, fakeHistory, fakeOutbox, fakeTools, noon } from './fakes';

const minute = 60_000;

describe('what becomes of an entry', () => {
  it.each<
    [
      string,
      Partial<OutboxEntry>,
      Partial<DrainTools>,
      { proofs: string[]; left: number; waiting: number; questions: number },
    ]
  >([
    ['proven', {}, {}, { proofs: ['notice'], left: 0, waiting: 0, questions: 0 }],
    [
      'sent, its page answers',
      { state: 'sent', proof: null },
      { isAlive: async () => true },
      { proofs: [], left: 1, waiting: 1, questions: 0 },
    ],
    [
      'sent, its page is gone',
      { state: 'sent', proof: null },
      {},
      { proofs: ['assumed'], left: 0, waiting: 0, questions: 0 },
    ],
    [
      'left by its page, though another document answers',
      { state: 'left', proof: null },
      { isAlive: async () => true },
      { proofs: ['assumed'], left: 0, waiting: 0, questions: 0 },
    ],
    [
      'sent, its page answers, just under three minutes',
      { state: 'sent', proof: null },
      { isAlive: async () => true, now: noon + 3 * minute - 1 },
      { proofs: [], left: 1, waiting: 1, questions: 0 },
    ],
    [
      'sent, its page answers, three minutes',
      { state: 'sent', proof: null },
      { isAlive: async () => true, now: noon + 3 * minute },
      { proofs: ['assumed'], left: 0, waiting: 0, questions: 0 },
    ],
    [
      'sent, from a clock set back since, its page is gone',
      { state: 'sent', proof: null },
      { now: noon - 90 * minute },
      { proofs: ['assumed'], left: 0, waiting: 0, questions: 0 },
    ],
    ['unsure', { state: 'unsure', proof: null }, {}, { proofs: [], left: 1, waiting: 0, questions: 1 }],
    [
      'scheduled, at an unreadable time',
      { scheduledFor: null },
      {},
      { proofs: [], left: 1, waiting: 0, questions: 1 },
    ],
    [
      'scheduled',
      { scheduledFor: noon + 60 * minute },
      {},
      { proofs: ['notice'], left: 0, waiting: 0, questions: 0 },
    ],
    [
      'a reply',
      { draft: { network: 'x', surface: 'reply', parts: ['Thanks'], hasMedia: false } },
      {},
      { proofs: [], left: 0, waiting: 0, questions: 0 },
    ],
  ])('%s', async (_name, entry, over, expected) => {
    const db = fakeHistory();
    const storage = fakeOutbox(fakeEntry(entry));
    const drained = await drainOutbox(fakeTools(db, storage, over));
    const proofs = (await listPosts(db, {})).map((post) => post.proof);
    const { waiting, questions } = drained;
    expect({ proofs, left: storage.kept.size, waiting, questions }).toEqual(expected);
    expect(drained.trouble).toBeNull();
  });

  it('takes the proof that arrives while the tabs are asked', async () => {
    const db = fakeHistory();
    const storage = fakeOutbox(fakeEntry({ state: 'sent', proof: null }));
    const isAlive = async () => {
      await storage.set({ 'outbox:e1': fakeEntry({ permalink: 'https://x.com/a/status/77' }) });
      return false;
    };
    await drainOutbox(fakeTools(db, storage, { isAlive }));
    expect(await listPosts(db, {})).toMatchObject([{ proof: 'notice', networkId: '77' }]);
  });

  it('stores nothing when the page takes the post back while the tabs are asked', async () => {
    const db = fakeHistory();
    const storage = fakeOutbox(fakeEntry({ state: 'sent', proof: null }));
    const isAlive = async () => {
      await storage.remove('outbox:e1');
      return false;
    };
    const drained = await drainOutbox(fakeTools(db, storage, { isAlive }));
    expect(drained).toMatchObject({ stored: [], waiting: 0 });
    expect(await listPosts(db, {})).toEqual([]);
  });

  it('stores again what the page proved while the post was being stored', async () => {
    const db = fakeHistory();
    const storage = fakeOutbox(fakeEntry({ state: 'sent', proof: null }));
    const tools = fakeTools(db, storage);
    let made = 0;
    const makePost: DrainTools['makePost'] = (entry, proof) => {
      made += 1;
      if (made === 1)
        void storage.set({ 'outbox:e1': fakeEntry({ permalink: 'https://x.com/a/status/77' }) });
      return tools.makePost(entry, proof);
    };
    await drainOutbox({ ...tools, makePost });
    expect(await listPosts(db, {})).toMatchObject([{ proof: 'notice', networkId: '77' }]);
    expect(storage.kept.size).toBe(0);
  });

  it('lets a late proof make a certain post of an assumed one', async () => {
    const db = fakeHistory();
    const storage = fakeOutbox(fakeEntry({ state: 'sent', proof: null }));
    await drainOutbox(fakeTools(db, storage));
    await storage.set({ 'outbox:e1': fakeEntry() });
    await drainOutbox(fakeTools(db, storage));
    expect(await listPosts(db, {})).toMatchObject([{ id: 'e1', proof: 'notice' }]);
  });

  it.each([
    ['junk', 'outbox:e2', 'junk'],
    ['an entry of another id', 'outbox:e2', fakeEntry({ id: 'e3' })],
    ['an impossible time', 'outbox:e2', fakeEntry({ id: 'e2', instant: 1e300 })],
  ])('sets %s aside and stores the others', async (_name, key, value) => {
    const db = fakeHistory();
    const storage = fakeOutbox(fakeEntry());
    await storage.set({ [key]: value });
    await drainOutbox(fakeTools(db, storage));
    await drainOutbox(fakeTools(db, storage));
    expect([...storage.kept]).toEqual([[`${key}:unreadable`, value]]);
    expect(await listPosts(db, {})).toHaveLength(1);
  });
});

describe('exactly once', () => {
  const kinds: [string, Partial<OutboxEntry>][] = [
    ['a proven post', { permalink: 'https://x.com/a/status/77' }],
    ['a post whose page is gone', { state: 'sent', proof: null }],
    ['a scheduled post', { scheduledFor: noon + 60 * minute }],
  ];

  it.each(kinds)('holds for %s when the worker is stopped at any step', async (_name, over) => {
    let stops = 0;
    for (const moment of ['before', 'after'] as const) {
      for (let step = 1; ; step += 1) {
        const honest = fakeHistory();
        const storage = fakeOutbox(
          fakeEntry(over),
          fakeEntry({ ...over, id: 'e2', permalink: null, instant: noon + 1 }),
        );
        const worker = stopAt(step, moment);
        const doomed = createHistory(honest.name);
        const tools = fakeTools(doomed, storage);
        const stopped = await worker.run(drainOutbox(worker.wrap(tools, doomed, storage)));
        if (!stopped) break;
        stops += 1;
        await drainOutbox(fakeTools(honest, storage));
        expect((await listPosts(honest, {})).map((post) => post.id).toSorted(), `${moment} ${step}`).toEqual([
          'e1',
          'e2',
        ]);
        expect(storage.kept.size, `${moment} ${step}`).toBe(0);
        doomed.close();
        honest.close();
      }
    }
    // list, then per entry: alive for a sent one, read, open, add, read again, remove
    expect(stops).toBeGreaterThanOrEqual(18);
  });

  it.each(kinds)('holds for %s when any one step fails', async (_name, over) => {
    for (let step = 1; ; step += 1) {
      const db = fakeHistory();
      const storage = fakeOutbox(fakeEntry(over), fakeEntry({ ...over, id: 'e2', permalink: null }));
      const worker = stopAt(step, 'fault');
      const drained = await drainOutbox(worker.wrap(fakeTools(db, storage), db, storage));
      if (!worker.reached()) break;
      expect(drained.trouble, `step ${step}`).toMatch(/\.$/);
      await drainOutbox(fakeTools(createHistory(db.name), storage));
      expect((await listPosts(createHistory(db.name), {})).map((post) => post.id).toSorted()).toEqual([
        'e1',
        'e2',
      ]);
      expect(storage.kept.size).toBe(0);
    }
  });

  it.each(kinds)('holds for %s when several drain at once', async (_name, over) => {
    const db = fakeHistory();
    const others = [createHistory(db.name), createHistory(db.name)];
    const storage = fakeOutbox(fakeEntry(over), fakeEntry({ ...over, id: 'e2', permalink: null }));
    await Promise.all([db, ...others, db].map((one) => drainOutbox(fakeTools(one, storage))));
    expect(await listPosts(db, {})).toHaveLength(2);
    expect(storage.kept.size).toBe(0);
  });

  it('keeps an entry while the disk is full, says so, and stores it when there is room', async () => {
    const db = fakeHistory();
    const storage = fakeOutbox(fakeEntry());
    const full = Object.assign(createHistory(db.name), {
      transaction: async () => {
        throw Object.assign(new Error('AbortError'), {
          name: 'AbortError',
          inner: new DOMException('full', 'QuotaExceededError'),
        });
      },
    });
    const drained = await drainOutbox(fakeTools(full, storage));
    expect(drained).toMatchObject({ stored: [], waiting: 1 });
    expect(drained.trouble).toMatch(/disk is full/);
    expect(storage.kept.size).toBe(1);
    expect((await drainOutbox(fakeTools(db, storage))).stored).toEqual(['e1']);
  });

  it('answers with a sentence when the storage cannot be read', async () => {
    const storage = { ...fakeOutbox(), get: () => Promise.reject(new Error('gone')) };
    const drained = await drainOutbox(fakeTools(fakeHistory(), storage));
    expect(drained.trouble).toMatch(/Nothing was deleted/);
  });
});

/** Stops a worker at its n-th step: nothing after it runs, as when the browser ends it; or lets that step fail. */
function stopAt(step: number, moment: 'before' | 'after' | 'fault') {
  let taken = 0;
  let onStop = (): void => {};
  const stopped = new Promise<true>((resolve) => {
    onStop = () => resolve(true);
  });
  const guard =
    <A extends unknown[], R>(work: (...args: A) => R) =>
    async (...args: A): Promise<Awaited<R>> => {
      taken += 1;
      if (taken !== step) return await work(...args);
      if (moment === 'fault') throw new Error('this step fails');
      if (moment === 'after') await work(...args);
      onStop();
      return new Promise<never>(() => {});
    };
  return {
    reached: () => taken >= step,
    run: (drained: Promise<unknown>) => Promise.race([stopped, drained.then(() => false)]),
    wrap: (tools: DrainTools, db: HistoryDb, storage: ReturnType<typeof fakeOutbox>): DrainTools => {
      const transaction = db.transaction.bind(db) as (...args: unknown[]) => Promise<unknown>;
      const open = db.open.bind(db);
      Object.assign(db, { transaction: guard(transaction), open: guard(open) });
      return {
        ...tools,
        isAlive: guard(tools.isAlive),
        storage: { get: guard(storage.get), set: guard(storage.set), remove: guard(storage.remove) },
      };
    },
  };
}
