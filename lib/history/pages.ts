import type { CivilDate } from '@/lib/model/civil-date';
import type { Post } from '@/lib/model/post';
import type { Window } from '@/lib/model/post-filter';
import type { HistoryDb } from './db';
import { toPost } from './posts';

/** A part of all posts, newest first, read by the index of instants without reading the others. */
export async function listPage(db: HistoryDb, { from, count }: Window): Promise<Post[]> {
  // oxlint-disable-next-line unicorn/no-array-reverse -- a query of the database, not an array
  const records = await db.posts.orderBy('instant').reverse().offset(from).limit(count).toArray();
  return records.flatMap((record) => toPost(record) ?? []);
}

/** The posts of some ids, in their order; what is gone or unreadable is left out. */
export async function listByIds(db: HistoryDb, ids: readonly string[]): Promise<Post[]> {
  const records = await db.posts.bulkGet([...ids]);
  return records.flatMap((record) => (record && toPost(record)) ?? []);
}

/** How many posts there are and the civil date of the earliest; null where there is none. */
export async function countKept(db: HistoryDb): Promise<{ count: number; first: CivilDate | null }> {
  return db.transaction('r', db.posts, async () => {
    const [count, firstDates] = await Promise.all([
      db.posts.count(),
      db.posts.orderBy('civilDate').limit(1).uniqueKeys(),
    ]);
    return { count, first: firstDates.length > 0 ? String(firstDates[0]) : null };
  });
}
