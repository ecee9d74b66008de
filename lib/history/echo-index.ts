import type { EchoMatch, PastPost, Post } from '@/lib/model/post';
import type { HistoryDb, PostRecord } from './db';
import { notCompared } from './near-copies';
import { toPost, type Indexing } from './posts';

/** What the coach lends the look-up; the history itself knows nothing about words. */
export interface EchoCoach extends Indexing {
  /** 0 to 1 */
  readonly similarityOf: (one: string, other: string) => number;
  /** longest runs first, at most five */
  readonly sharedWords: (one: string, other: string) => string[];
  readonly isWordForWord: (one: string, other: string) => boolean;
  readonly summarisePost: (post: Post) => PastPost;
}

/** How far a look-up goes. Of 1,000 near-copies planted among 100,000 posts 998 are found so (`npm run bench`). */
export const lookUp = {
  /** under this the coach says nothing (its softest tip begins at 0.6), so nothing is answered */
  leastSimilarity: 0.5,
  matchesShown: 3,
  /**
   * A band that many posts share tells little, and each id costs: what is cut off there is found by the other bands. With 400
   * a look-up through IndexedDB took nearly three times as long, and found the other two.
   */
  idsPerBand: 60,
  /** exact comparison costs as well: only the posts that share most bands are compared */
  candidatesCompared: 24,
} as const;
const unindexedCompared = 200;

/**
 * Past posts a text resembles, over the whole history: most similar first, newer first among equals, at most three.
 * Posts not yet indexed with this version of the bands are compared directly, up to 200 of them.
 * @throws Dexie errors
 */
export async function findEchoes(db: HistoryDb, text: string, coach: EchoCoach): Promise<EchoMatch[]> {
  const bands = [...new Set(coach.bandsOf(text))];
  const records = await db.transaction('r', db.posts, async () => {
    const [byBand, unindexed] = await Promise.all([
      Promise.all(
        bands.map((band) => db.posts.where('bands').equals(band).limit(lookUp.idsPerBand).primaryKeys()),
      ),
      db.posts.where('echoVersion').below(coach.version).limit(unindexedCompared).primaryKeys(),
    ]);
    return db.posts.bulkGet([...new Set([...mostShared(byBand), ...unindexed])]);
  });
  return rank(records, text, coach);
}

/**
 * Computes the bands of posts that have none of this version, at most `limit` of them, and reads what kind of post an
 * imported one is; of imported ones the newest first. Safe to stop at any moment.
 * @returns how many were done; fewer than `limit` means that none are left
 */
export async function indexEchoes(db: HistoryDb, indexing: Indexing, limit: number): Promise<number> {
  return db.transaction('rw', db.posts, async () => {
    // oxlint-disable-next-line unicorn/no-array-reverse -- a query of the database, not an array
    const newestFirst = db.posts.where('echoVersion').below(indexing.version).reverse();
    const records = await newestFirst.limit(limit).toArray();
    await db.posts.bulkPut(records.map((record) => indexed(record, indexing)));
    return records.length;
  });
}

/** A text whose bands cannot be computed counts as done: it would be tried forever. */
function indexed(record: PostRecord, indexing: Indexing): PostRecord {
  try {
    const bands = [...new Set(indexing.bandsOf(record.text))];
    return { ...record, ...readKind(record, indexing), bands, echoVersion: indexing.version, ...notCompared };
  } catch {
    return { ...record, bands: [], echoVersion: indexing.version, ...notCompared };
  }
}

/** An import stores posts before anybody has read them; the owner's word is never overwritten. */
function readKind(
  record: PostRecord,
  { classifyKind }: Indexing,
): Partial<Pick<Post, 'kind' | 'otherKinds'>> {
  const isUnread = record.source === 'archive' && record.echoVersion === 0 && record.kindBy === 'coach';
  if (!isUnread || !classifyKind) return {};
  const { primary, others } = classifyKind(record.text, record);
  return { kind: primary, otherKinds: [...others] };
}

/** How many posts wait to be read and indexed with this version. */
export async function countUnread(db: HistoryDb, version: number): Promise<number> {
  return db.posts.where('echoVersion').below(version).count();
}

function mostShared(idsByBand: readonly (readonly string[])[]): string[] {
  const votes = new Map<string, number>();
  for (const ids of idsByBand) for (const id of ids) votes.set(id, (votes.get(id) ?? 0) + 1);
  return [...votes]
    .toSorted((one, other) => other[1] - one[1])
    .slice(0, lookUp.candidatesCompared)
    .map(([id]) => id);
}

function rank(records: readonly (PostRecord | undefined)[], text: string, coach: EchoCoach): EchoMatch[] {
  const compared = records.flatMap((record) => {
    const post = record ? toPost(record) : null;
    const similarity = post ? coach.similarityOf(text, post.text) : 0;
    return post && similarity >= lookUp.leastSimilarity ? [{ post, similarity }] : [];
  });
  return compared
    .toSorted((one, other) => other.similarity - one.similarity || other.post.instant - one.post.instant)
    .slice(0, lookUp.matchesShown)
    .map(({ post, similarity }) => ({
      post: coach.summarisePost(post),
      similarity,
      wordForWord: coach.isWordForWord(text, post.text),
      shared: coach.sharedWords(text, post.text),
    }));
}
