import { addDays, civilDateAt, type CivilDate } from '@/lib/model/civil-date';
import type { Kind } from '@/lib/model/kind';
import type { Network } from '@/lib/model/network';
import { postSchema, type Post } from '@/lib/model/post';
import type { Removal } from '@/lib/model/removal';
import { listKnownChannels } from './channel-days';
import type { HistoryDb, PostRecord } from './db';
import { mergePosts } from './merge-posts';
import { forgetCopies, judgeCopy, notComparable, notCompared, type CopyReading } from './near-copies';

const day = 86_400_000;
/** No wall clock is further from Greenwich than this (milliseconds). */
const zonesApart = day;

/** What sort of post a text is, by the text and where it stands. */
export type KindReader = (
  text: string,
  post: Pick<Post, 'network' | 'hasMedia'>,
) => { primary: Kind; others: readonly Kind[] };

/** How posts are prepared for echo look-ups: the coach's band function and its version (1 or more). */
export interface Indexing {
  readonly bandsOf: (text: string) => number[];
  readonly version: number;
  /** what sort of post an imported one is; without it those stay unread */
  readonly classifyKind?: KindReader;
  /** 0 to 1; where it is lent, a new post is held against the earlier ones at once, else by the upkeep */
  readonly similarityOf?: CopyReading['similarityOf'];
}

/** added: new · merged: known, and this told more · known: nothing new · removed: the owner took it out before. */
export type Added = 'added' | 'merged' | 'known' | 'removed';

/**
 * Keeps a post once: neither the same id nor the same network id ever makes a second record.
 * @throws Dexie errors (full disk, closed database); nothing is half written
 */
export async function addPost(db: HistoryDb, post: Post, indexing: Indexing): Promise<Added> {
  const fresh = toRecord(post, indexing);
  return db.transaction('rw', db.posts, db.removals, async () => {
    const byId = await db.posts.get(post.id);
    const twin = await findByNetworkId(db, post);
    // A post first stored without its network id, and again with it: the two turn out to be one.
    if (byId && twin && byId.id !== twin.id) await db.posts.delete(byId.id);
    const known = twin ?? byId;
    if (known) return updateKnown(db, known, fresh);
    if (await isRemoved(db, post)) return 'removed';
    await db.posts.add(fresh);
    const { similarityOf } = indexing;
    if (similarityOf) await judgeCopy(db, fresh, { similarityOf });
    return 'added';
  });
}

/** One post, or null. */
export async function getPost(db: HistoryDb, id: string): Promise<Post | null> {
  const record = await db.posts.get(id);
  return record ? toPost(record) : null;
}

export interface Period {
  /** first and last civil date, both included; open where absent */
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  readonly channelId?: string;
}

/** Posts of a period, oldest first; scheduled ones of later days are among them. Unreadable records are left out. */
export async function listPosts(db: HistoryDb, period: Period): Promise<Post[]> {
  const records = await inPeriod(db, period).toArray();
  return records.flatMap((record) => toPost(record) ?? []).toSorted(byInstant);
}

/** The newest posts no later than the instant `until` (milliseconds since 1970), newest first, on all networks. */
export async function listRecentPosts(db: HistoryDb, of: { limit: number; until: number }): Promise<Post[]> {
  // oxlint-disable-next-line unicorn/no-array-reverse -- a query of the database, not an array
  const records = await db.posts.where('instant').belowOrEqual(of.until).reverse().limit(of.limit).toArray();
  return records.flatMap((record) => toPost(record) ?? []);
}

/** The last post of a network or channel that is out: published, or scheduled for `today` or earlier. Else null. */
export async function findLastPost(
  db: HistoryDb,
  of: { readonly network: Network } | { readonly channelId: string },
  today: CivilDate,
): Promise<Post | null> {
  if ('network' in of) {
    const known = (await listKnownChannels(db)).filter(({ network }) => network === of.network);
    const last = await listLastPosts(
      db,
      known.map(({ channelId }) => channelId),
      today,
    );
    return [...last.values()].toSorted(byInstant).at(-1) ?? null;
  }
  // Who flew west after posting may have posted "tomorrow".
  const upToTomorrow = inPeriod(db, { ...of, to: addDays(today, 1) });
  // oxlint-disable-next-line unicorn/no-array-reverse -- a query of the database, not an array
  const newestFirst = upToTomorrow.reverse();
  const record = await newestFirst
    .filter((post) => post.status === 'published' || post.civilDate <= today)
    .first();
  return record ? toPost(record) : null;
}

/** The last post that is out, of each channel that has one. */
export async function listLastPosts(
  db: HistoryDb,
  channelIds: readonly string[],
  today: CivilDate,
): Promise<Map<string, Post>> {
  const last = new Map<string, Post>();
  for (const channelId of new Set(channelIds)) {
    const post = await findLastPost(db, { channelId }, today);
    if (post) last.set(channelId, post);
  }
  return last;
}

/** How many posts there are, scheduled ones included. */
export async function countPosts(db: HistoryDb): Promise<number> {
  return db.posts.count();
}

/** The same, but no further than `most`: the whole count takes a fifth of a second of 100,000 posts. */
export async function countUpTo(db: HistoryDb, most: number): Promise<number> {
  return (await db.posts.limit(most).primaryKeys()).length;
}

/** The owner says which kind a post is; the coach never overwrites that. False when there is no such post. */
export async function setKind(db: HistoryDb, id: string, kind: Kind): Promise<boolean> {
  return (await db.posts.update(id, { kind, otherKinds: [], kindBy: 'owner' })) > 0;
}

/** The owner says that an assumed post went out. False when there is no such post. */
export async function confirmPost(db: HistoryDb, id: string): Promise<boolean> {
  return (await db.posts.update(id, { proof: 'owner' })) > 0;
}

/** Takes a post out for good; give the answer to `restorePost` to undo it. Null when there is no such post. */
export async function removePost(db: HistoryDb, id: string): Promise<Post | null> {
  return db.transaction('rw', db.posts, db.removals, async () => {
    const record = await db.posts.get(id);
    if (!record) return null;
    await db.removals.put({ id, network: record.network, networkId: record.networkId });
    await db.posts.delete(id);
    await forgetCopies(db, record);
    return toPost(record);
  });
}

/** Keeps a post out of the history from now on, whether or not it is there yet. */
export async function addRemoval(db: HistoryDb, removal: Removal): Promise<void> {
  await db.transaction('rw', db.posts, db.removals, async () => {
    const record = await db.posts.get(removal.id);
    await db.removals.put(removal);
    await db.posts.delete(removal.id);
    if (record) await forgetCopies(db, record);
  });
}

/** Puts a removed post back as it was. */
export async function restorePost(db: HistoryDb, post: Post, indexing: Indexing): Promise<void> {
  await db.transaction('rw', db.posts, db.removals, async () => {
    await db.removals.delete(post.id);
    if (post.networkId !== null) {
      await db.removals.where('[network+networkId]').equals([post.network, post.networkId]).delete();
    }
    await addPost(db, post, indexing);
  });
}

/** A record without what only the database needs; null where it does not read as a post. */
export function toPost(record: PostRecord): Post | null {
  const parsed = postSchema.safeParse(record);
  return parsed.success ? parsed.data : null;
}

/** The civil date of an instant in `zone`, in UTC where the zone is unknown. @throws RangeError beyond ±8.64e15 */
export function civilDateIn(instant: number, zone: string): { zone: string; civilDate: CivilDate } {
  try {
    return { zone, civilDate: civilDateAt(instant, zone) };
  } catch {
    return { zone: 'UTC', civilDate: civilDateAt(instant, 'UTC') };
  }
}

function toRecord(post: Post, indexing: Indexing): PostRecord {
  try {
    return {
      ...post,
      bands: [...new Set(indexing.bandsOf(post.text))],
      echoVersion: indexing.version,
      ...notCompared,
    };
  } catch {
    // A text the coach cannot read must not cost the post: it stays unindexed and is compared directly.
    return { ...post, bands: [], echoVersion: 0, ...notComparable };
  }
}

async function findByNetworkId(db: HistoryDb, post: Post): Promise<PostRecord | undefined> {
  if (post.networkId === null) return undefined;
  return db.posts.where('[network+networkId]').equals([post.network, post.networkId]).first();
}

async function isRemoved(db: HistoryDb, post: Post): Promise<boolean> {
  if (await db.removals.get(post.id)) return true;
  if (post.networkId === null) return false;
  return (await db.removals.where('[network+networkId]').equals([post.network, post.networkId]).count()) > 0;
}

async function updateKnown(db: HistoryDb, known: PostRecord, fresh: PostRecord): Promise<Added> {
  const merged = mergePosts(known, fresh);
  if (merged === known) return 'known';
  await db.posts.put(merged);
  return 'merged';
}

function inPeriod(db: HistoryDb, { from = '', to = '\uffff', channelId }: Period) {
  if (channelId !== undefined) {
    return db.posts.where('[channelId+civilDate]').between([channelId, from], [channelId, to], true, true);
  }
  const [first, last] = [
    from ? Date.parse(from) - zonesApart : -Infinity,
    to < '\uffff' ? Date.parse(to) + day + zonesApart : Infinity,
  ];
  return db.posts
    .where('instant')
    .between(first, last, true, true)
    .filter(({ civilDate }) => from <= civilDate && civilDate <= to);
}

function byInstant(one: Post, other: Post): number {
  return one.instant - other.instant || (one.id < other.id ? -1 : 1);
}
