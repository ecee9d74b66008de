import { importRunSchema, type ImportRun } from '@/lib/model/import-run';
import type { Network } from '@/lib/model/network';
import type { Post } from '@/lib/model/post';
import type { Reply } from '@/lib/model/reply';
import type { HistoryDb, PostRecord } from './db';
import { matchLive, type LiveMatch } from './live-match';
import { archivePrefix, idEnd, listLivePosts } from './live-posts';
import { mergePosts } from './merge-posts';
import { notComparable } from './near-copies';

/** What is in the history before a batch, so that no post needs a question of its own. */
interface Known {
  /** ids of what came from archives */
  readonly posts: ReadonlySet<string>;
  readonly replies: ReadonlySet<string>;
  readonly live: LiveMatch;
  /** ids and network ids of what the owner took out */
  readonly removed: ReadonlySet<string>;
}

/** Entries of one network's archive, ready to be stored; their ids are made from the entries. */
export interface ImportBatch {
  readonly posts: readonly Post[];
  readonly replies: readonly Reply[];
}

/** Stores batches of one import. Each call is one transaction that also notes how far the import is. */
export interface Importing {
  /** @returns the run as it stands in the database then @throws what the database throws; nothing is half written */
  readonly add: (batch: ImportBatch) => Promise<ImportRun>;
}

/**
 * Begins an import, or goes on with one. Stopped anywhere and begun again with the same archive, every post is there
 * once. @param run as it stands; it is written with each batch @throws what the database throws
 */
export async function beginImport(db: HistoryDb, run: ImportRun): Promise<Importing> {
  let now = run;
  let known = await readKnown(db, run.network);
  await db.imports.put(run);
  return {
    async add(batch) {
      try {
        now = await addBatch(db, known, batch, now);
      } catch (error) {
        // Another window imports the same, or a post went out meanwhile: what is known is known better by now.
        if (!isClash(error)) throw error;
        known = await readKnown(db, run.network);
        now = await addBatch(db, known, batch, now);
      }
      return now;
    },
  };
}

/**
 * All imports, newest first. One that is `running` while nobody stores was stopped with its window: it is told as
 * cancelled. Unreadable records are left out. @throws Dexie errors
 */
export async function listImports(db: HistoryDb, isAnybodyStoring: boolean): Promise<ImportRun[]> {
  // oxlint-disable-next-line unicorn/no-array-reverse -- a query of the database, not an array
  const records = await db.imports.orderBy('at').reverse().toArray();
  const runs = records.flatMap((record) => importRunSchema.safeParse(record).data ?? []);
  return runs.map((run) =>
    run.state === 'running' && !isAnybodyStoring ? { ...run, state: 'cancelled' } : run,
  );
}

async function readKnown(db: HistoryDb, network: Network): Promise<Known> {
  const own = `${archivePrefix}${network}:`;
  return db.transaction('r', db.posts, db.replies, db.removals, async () => {
    const [posts, replies, all, removals] = await Promise.all([
      db.posts
        .where('id')
        .between(own, own + idEnd)
        .primaryKeys(),
      db.replies
        .where('id')
        .between(own, own + idEnd)
        .primaryKeys(),
      listLivePosts(db),
      db.removals.toArray(),
    ]);
    const live = all.filter((post) => post.network === network);
    const removed = removals.flatMap(({ id, networkId, network: of }) =>
      networkId === null ? [id] : [id, removalKey(of, networkId)],
    );
    return {
      posts: new Set(posts),
      replies: new Set(replies),
      live: matchLive(live),
      removed: new Set(removed),
    };
  });
}

async function addBatch(
  db: HistoryDb,
  known: Known,
  { posts, replies }: ImportBatch,
  run: ImportRun,
): Promise<ImportRun> {
  const sorted = sortPosts(posts, known);
  const freshReplies = replies.filter((reply) => !known.replies.has(reply.id));
  return db.transaction('rw', db.posts, db.replies, db.imports, async () => {
    await db.posts.bulkAdd(sorted.fresh.map(toRecord));
    await mergeKnown(db, sorted.known);
    await db.replies.bulkAdd(freshReplies);
    const after: ImportRun = {
      ...run,
      added: run.added + sorted.fresh.length,
      known: run.known + sorted.known.length,
      removed: run.removed + sorted.removed,
      replies: run.replies + freshReplies.length,
    };
    await db.imports.put(after);
    return after;
  });
}

interface Sorted {
  readonly fresh: Post[];
  /** each with the id under which the history has it */
  readonly known: (readonly [id: string, post: Post])[];
  readonly removed: number;
}

function sortPosts(posts: readonly Post[], known: Known): Sorted {
  const fresh: Post[] = [];
  const twins: [string, Post][] = [];
  let removed = 0;
  for (const post of posts) {
    const live = known.posts.has(post.id) ? undefined : known.live.take(post);
    if (known.posts.has(post.id)) twins.push([post.id, post]);
    else if (live) twins.push([live.id, post]);
    else if (isRemoved(post, known.removed)) removed += 1;
    else fresh.push(post);
  }
  return { fresh, known: twins, removed };
}

/** What an archive tells of a known post: its id, its time, its newest counts. */
async function mergeKnown(db: HistoryDb, twins: Sorted['known']): Promise<void> {
  if (twins.length === 0) return;
  const records = await readRecords(
    db,
    twins.map(([id]) => id),
  );
  const changed = twins.flatMap(([id, post]) => {
    const record = records.get(id);
    if (!record) return [];
    const merged = mergePosts<PostRecord>(record, { ...toRecord(post), channelId: record.channelId });
    return merged === record ? [] : [merged];
  });
  await db.posts.bulkPut(changed);
}

/** Ids of one batch mostly lie side by side, and one question for all of them is many times as fast as one for each. */
async function readRecords(db: HistoryDb, ids: readonly string[]): Promise<Map<string, PostRecord>> {
  const inOrder = ids.toSorted();
  const between = db.posts.where('id').between(inOrder[0], inOrder.at(-1), true, true);
  const isDense = (await between.count()) <= 2 * ids.length;
  const records = isDense ? await between.toArray() : await db.posts.bulkGet([...ids]);
  return new Map(records.flatMap((record) => (record ? [[record.id, record]] : [])));
}

function isRemoved(post: Post, removed: ReadonlySet<string>): boolean {
  return (
    removed.has(post.id) || (post.networkId !== null && removed.has(removalKey(post.network, post.networkId)))
  );
}

function removalKey(network: Network, networkId: string): string {
  return `${network} ${networkId}`;
}

/** Bands and kind are read afterwards, by `indexEchoes`: reading takes longer than storing. */
function toRecord(post: Post): PostRecord {
  return { ...post, bands: [], echoVersion: 0, ...notComparable };
}

/** Dexie names what went wrong in the middle of a transaction, or wraps it. */
function isClash(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const names = [error, 'inner' in error ? error.inner : null].map((one) =>
    typeof one === 'object' && one !== null && 'name' in one ? one.name : '',
  );
  return names.some((name) => name === 'ConstraintError' || name === 'BulkError');
}
