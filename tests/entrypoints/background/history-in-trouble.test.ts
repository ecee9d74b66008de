import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookBackWhenDue } from '@/entrypoints/background/own-evidence';
import type { HistoryDb } from '@/lib/history/db';
import { addPost, listPosts } from '@/lib/history/posts';
import { emptyPlan } from '@/lib/model/plan';
import { fakeEntry, fakeHistory, fakeIndexing, fakePost, noon } from '../../lib/history/fakes';
import { fakeWorld, fromX, keepConsent, sendFrom, startBackground } from './fake-background';

/** What the browser may say instead of opening the history, and what a person is told of it. */
const troubles: readonly [name: string, error: string, sentence: RegExp][] = [
  ['corrupt', 'UnknownError', /could not open your post history\. Nothing was deleted/],
  ['half written', 'NotFoundError', /could not open your post history\. Nothing was deleted/],
  ['of a newer version', 'VersionError', /made by a newer Porchlight\. Update Porchlight/],
  ['on a full disk', 'QuotaExceededError', /disk is full.*New posts wait/],
  ['in a private window', 'InvalidStateError', /keep no posts here.*use an ordinary window/],
  ['silent', 'AbortError', /did not answer this time\. Nothing was deleted/],
];

/** A history that cannot be opened, until it is mended. */
function breakHistory(error: string): { readonly db: HistoryDb; readonly mend: () => void } {
  const db = fakeHistory();
  Object.assign(db, { open: () => Promise.reject(new DOMException('no', error)) });
  return { db, mend: () => void Reflect.deleteProperty(db, 'open') };
}

/** Another window that holds the history as version 1 left it, and does not give way. */
async function holdOldVersion(name: string): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, 10);
  opening.addEventListener('upgradeneeded', () => {
    opening.result.createObjectStore('posts', { keyPath: 'id' });
  });
  await new Promise((done) => opening.addEventListener('success', done));
  return opening.result;
}

let world: ReturnType<typeof fakeWorld>;
beforeEach(async () => {
  world = fakeWorld();
  await keepConsent();
});

describe('a post that arrives while the history is', () => {
  const entry = fakeEntry();
  const put = () => fakeBrowser.storage.local.set({ 'outbox:e1': entry });
  const waiting = async () => {
    const stored: Record<string, unknown> = await fakeBrowser.storage.local.get(null as never);
    return stored['outbox:e1'];
  };

  it.each(troubles)('%s waits as it is, a sentence says so, and it is saved once', async (...row) => {
    const [, error, sentence] = row;
    const { db, mend } = breakHistory(error);
    await put();
    const { drain } = startBackground(world, { db });
    expect(await sendFrom(fromX, 'outbox/drain', { ids: ['e1'] })).toEqual({
      ok: true,
      response: { stored: [], trouble: expect.stringMatching(sentence) },
    });
    expect(await waiting()).toEqual(entry);
    expect(await fakeBrowser.alarms.get('outbox')).toBeDefined();
    mend();
    expect(await drain()).toMatchObject({ stored: ['e1'], waiting: 0, trouble: null });
    expect(await waiting()).toBeUndefined();
    expect(await fakeBrowser.alarms.get('outbox')).toBeUndefined();
    expect((await listPosts(db, {})).map(({ id }) => id)).toEqual(['e1']);
  });

  it('held back by an older window waits as it is, and is saved once that window goes', async () => {
    const db = fakeHistory();
    const older = await holdOldVersion(db.name);
    await put();
    const { drain } = startBackground(world, { db });
    expect(await drain()).toMatchObject({
      stored: [],
      waiting: 1,
      trouble: expect.stringMatching(/Another Porchlight tab .* Close the other Porchlight tabs/),
    });
    expect(await waiting()).toEqual(entry);
    older.close();
    await expect.poll(async () => (await drain()).trouble).toBeNull();
    expect(await waiting()).toBeUndefined();
    expect((await listPosts(db, {})).map(({ id }) => id)).toEqual(['e1']);
  });
});

describe('the look at the owner’s own results, while the history is', () => {
  const before = { version: 1, look: -1, measure: 'leads', posts: 10, rules: [] };
  const kept = async () => (await fakeBrowser.storage.local.get('own-evidence'))['own-evidence'];
  const fill = async (db: HistoryDb) => {
    for (let at = 0; at < 20; at += 1)
      await addPost(db, fakePost({ id: `p${at}`, results: { leads: at, at: noon } }), fakeIndexing);
  };
  beforeEach(() => fakeBrowser.storage.local.set({ plan: emptyPlan, 'own-evidence': before }));

  it.each(troubles)('%s leaves what was found before, and is done once it opens', async (...row) => {
    const [, error, sentence] = row;
    const { db, mend } = breakHistory(error);
    const told: unknown[] = [];
    const { tools } = startBackground(world, { db, logFault: (_what, why) => told.push(why) });
    await lookBackWhenDue(tools);
    expect(await kept()).toEqual(before);
    expect(told).toEqual([expect.stringMatching(sentence)]);
    mend();
    await fill(db);
    await lookBackWhenDue(tools);
    expect(await kept()).toMatchObject({ look: 0, posts: 20, measure: 'leads' });
    expect(told).toHaveLength(1);
  });

  it('whole, but the disk full, leaves what was found before, and tells', async () => {
    const { tools } = startBackground(world);
    await fill(tools.db);
    const set = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    await lookBackWhenDue({ ...tools, storage: { ...tools.storage, get: tools.storage.get, set } });
    expect(await kept()).toEqual(before);
    expect(world.faults).toEqual(['the own results could not be looked at']);
  });
});
