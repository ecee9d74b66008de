import type { Post } from '@/lib/model/post';
import type { HistoryDb, PostRecord } from '../db';
import type { LiveMatch } from '../live-match';
import { mergePosts } from '../merge-posts';
import { notComparable } from '../near-copies';
import { toPost } from '../posts';
import type { Backup } from './backup-format';
import { matchHere } from './match-here';
import { backupTableNames, type BackupRecord, type BackupTable } from './tables';

/** replace: the history becomes the backup's · merge: what the backup has more is added, and nothing is taken away. */
export type RestoreMode = 'replace' | 'merge';

/** How far a restore is: records done, of all; 0 again where all was undone. */
export type OnRestored = (done: number, all: number) => void;

const atOnce = 1_000;

export interface Restoring {
  readonly mode: RestoreMode;
  /** when the owner asked for it, milliseconds since 1970: what went out since is in no backup, and stays */
  readonly since: number;
  readonly onRestored?: OnRestored;
}

/**
 * Puts a backup's tables into the history. Replacing is one transaction: stopped anywhere, the history is as before.
 * Merging goes in steps, each whole, and done again it changes nothing: posts are known by id, by network id, and as an import
 * knows them, what the owner took out here stays out, and of everything else what is here holds. @throws Dexie errors
 */
export async function restoreTables(
  db: HistoryDb,
  backup: Backup,
  { mode, since, onRestored = () => {} }: Restoring,
): Promise<void> {
  const all = backupTableNames.reduce((sum, name) => sum + backup.tables[name].length, 0);
  let done = 0;
  const tell = (count: number): void => onRestored((done += count), all);
  if (mode === 'replace')
    return replaceAll(db, backup, since, tell).catch((error: unknown) => {
      onRestored(0, all);
      throw error;
    });
  const match = await matchHere(db, backup.tables.posts as readonly Post[]);
  for (const name of backupTableNames)
    for (const records of inSteps(backup.tables[name])) {
      if (name === 'posts') await mergePostsStep(db, records as readonly Post[], match);
      else await mergeStep(db, name, records);
      tell(records.length);
    }
}

async function replaceAll(
  db: HistoryDb,
  backup: Backup,
  since: number,
  tell: (count: number) => void,
): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const late = await db.posts.where('instant').aboveOrEqual(since).toArray();
    const meanwhile = late.filter(({ source, status }) => source !== 'archive' && status === 'published');
    for (const table of db.tables) await table.clear();
    for (const name of backupTableNames)
      for (const records of inSteps(backup.tables[name])) {
        await db.table(name).bulkAdd(records.map((record) => toRecord(name, record)));
        tell(records.length);
      }
    const posts = meanwhile.flatMap((record) => toPost(record) ?? []);
    await mergePostsStep(db, posts, await matchHere(db, posts));
  });
}

async function mergeStep(db: HistoryDb, name: BackupTable, records: readonly BackupRecord[]): Promise<void> {
  const ids = records.map(({ id }) => id);
  await db.transaction('rw', [db.posts, db.table(name)], async () => {
    const here = await db.table(name).bulkGet(ids);
    // What was taken out there, and is in the history here, stays here.
    const posts = name === 'removals' ? await db.posts.bulkGet(ids) : [];
    await db.table(name).bulkAdd(records.filter((_, at) => !here[at] && !posts[at]));
  });
}

async function mergePostsStep(db: HistoryDb, posts: readonly Post[], match: LiveMatch): Promise<void> {
  await db.transaction('rw', db.posts, db.removals, async () => {
    const ids = posts.map(({ id }) => id);
    const keys = posts.map(({ network, networkId }) => [network, networkId ?? ''] as const);
    const [byId, byNetworkId, removals] = await Promise.all([
      db.posts.bulkGet(ids),
      db.posts
        .where('[network+networkId]')
        .anyOf(keys.filter(([, id]) => id !== '').map((key) => [...key]))
        .toArray(),
      db.removals.toArray(),
    ]);
    const twins = new Map(byNetworkId.map((record) => [`${record.network} ${record.networkId}`, record]));
    const gone = new Set(
      removals.flatMap(({ id, network, networkId }) => [
        id,
        ...(networkId ? [`${network} ${networkId}`] : []),
      ]),
    );
    const isKnown = ({ network, networkId }: Post, at: number) =>
      byId[at] !== undefined || twins.has(`${network} ${networkId}`);
    // No post has the empty id.
    const matched = posts.map((post, at) => (isKnown(post, at) ? '' : (match.take(post)?.id ?? '')));
    // As they are by now: a match was read before.
    const byMatch = await db.posts.bulkGet(matched);
    const changed = posts.flatMap((post, at) => {
      const key = `${post.network} ${post.networkId}`;
      const known = (post.networkId === null ? undefined : twins.get(key)) ?? byId[at] ?? byMatch[at];
      const fresh = toRecord('posts', post) as PostRecord;
      if (!known) return gone.has(post.id) || gone.has(key) ? [] : [fresh];
      const merged = mergePosts(known, fresh);
      return merged === known ? [] : [merged];
    });
    // Stored there under two ids before both turned out to be one post: one record stays.
    const doubled = posts.flatMap(({ network, networkId, id }, at) => {
      const twin = networkId === null ? undefined : twins.get(`${network} ${networkId}`);
      return twin && byId[at] && twin.id !== id ? [id] : [];
    });
    await db.posts.bulkDelete(doubled);
    await db.posts.bulkPut(changed);
  });
}

function* inSteps<T>(values: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < values.length; at += atOnce) yield values.slice(at, at + atOnce);
}

/** Bands are made anew afterwards. What an import had not got to yet is read then, too; no kind is read twice. */
function toRecord(name: BackupTable, record: BackupRecord): object {
  if (name !== 'posts') return record;
  const { source, kind, kindBy } = record as Post;
  const isUnread = source === 'archive' && kind === 'other' && kindBy === 'coach';
  return { ...record, bands: [], echoVersion: isUnread ? 0 : readBefore, ...notComparable };
}

/** As `echoVersion`: the kind was read, the bands are to be made. */
const readBefore = -1;
