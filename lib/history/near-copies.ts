import type { HistoryDb, PostRecord } from './db';

/** What the coach lends: similar texts share bands, so that not every pair of posts is compared. */
export interface CopyReading {
  /** 0 to 1 */
  readonly similarityOf: (one: string, other: string) => number;
}

/** Posts at least this alike, 0 to 1, are near-copies (catalogue, `variety/echo` and Rhythm). */
const leastSimilarity = 0.85;
/** Missed with this many by about 1 in 1,700 pairs just at the threshold (24 bands of 3 rows; see the coach's echo). */
const bandsShared = 3;
/** A band that half the history shares tells little; what is cut off there is found by its other bands. */
const idsPerBand = 400;
/** Raise it when near-copies are found otherwise than before: every post is then compared anew. */
const version = 1;

/** A post with bands that was not yet held against the earlier ones. */
export const notCompared = { copiesVersion: 0, nearCopy: false } as const;
/** One without bands: it is compared once it has some. */
export const notComparable = { copiesVersion: -1, nearCopy: false } as const;

/**
 * Holds posts not yet compared against the others of their channel, at most `limit` of them. A post is a near-copy when
 * an earlier one says almost the same; on another channel the same words count. Safe to stop at any moment.
 * @returns how many were done; fewer than `limit` means that none are left @throws Dexie errors
 */
export async function judgeCopies(db: HistoryDb, reading: CopyReading, limit: number): Promise<number> {
  return db.transaction('rw', db.posts, async () => {
    const records = await db.posts.where('copiesVersion').between(0, version).limit(limit).toArray();
    for (const record of records) await judgeCopy(db, record, reading);
    return records.length;
  });
}

/** Judges one post, and those later ones it makes near-copies. Call it inside a transaction over posts. */
export async function judgeCopy(db: HistoryDb, record: PostRecord, reading: CopyReading): Promise<void> {
  const alike = (await listSharing(db, record)).filter(
    (other) => reading.similarityOf(other.text, record.text) >= leastSimilarity,
  );
  const nearCopy = alike.some((other) => isEarlier(other, record));
  await db.posts.update(record.id, { nearCopy, copiesVersion: version });
  const later = alike.filter((other) => !isEarlier(other, record) && other.nearCopy !== true);
  await db.posts.bulkUpdate(later.map(({ id }) => ({ key: id, changes: { nearCopy: true } })));
}

/** A post goes or changes its words: what was a copy of it is compared anew. Inside a transaction over posts. */
export async function forgetCopies(db: HistoryDb, record: PostRecord): Promise<void> {
  const copies = (await listSharing(db, record)).filter(({ nearCopy }) => nearCopy === true);
  await db.posts.bulkUpdate(copies.map(({ id }) => ({ key: id, changes: notCompared })));
}

/** Comparing is what costs, so one shared band is not enough: texts 0.85 alike share about ten of the coach's 24. */
async function listSharing(db: HistoryDb, record: PostRecord): Promise<PostRecord[]> {
  const { id, bands = [], channelId } = record;
  const votes = new Map<string, number>();
  const byBand = await Promise.all(
    bands.map((band) => db.posts.where('bands').equals(band).limit(idsPerBand).primaryKeys()),
  );
  for (const found of byBand.flat()) votes.set(found, (votes.get(found) ?? 0) + 1);
  const needed = Math.min(bandsShared, bands.length);
  const ids = [...votes].flatMap(([other, count]) => (other !== id && count >= needed ? [other] : []));
  const others = await db.posts.bulkGet(ids);
  return others.filter((other) => other?.channelId === channelId) as PostRecord[];
}

function isEarlier(one: PostRecord, other: PostRecord): boolean {
  return one.instant < other.instant || (one.instant === other.instant && one.id < other.id);
}
