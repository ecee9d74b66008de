import type { CivilDate } from '@/lib/model/civil-date';
import type { Post } from '@/lib/model/post';
import type { Window } from '@/lib/model/post-filter';
import type { HistoryDb } from './db';
import { toPost } from './posts';

/** A part of all posts, newest first, and whether it is the last one. */
export interface Page {
  readonly posts: readonly Post[];
  readonly isLast: boolean;
}

/** Read by the index of instants without reading or counting the others; unreadable posts are left out. */
export async function listPage(db: HistoryDb, { from, count }: Window): Promise<Page> {
  // oxlint-disable-next-line unicorn/no-array-reverse -- a query of the database, not an array
  const records = await db.posts.orderBy('instant').reverse().offset(from).limit(count).toArray();
  return { posts: records.flatMap((record) => toPost(record) ?? []), isLast: records.length < count };
}

/** The posts of some ids, in their order; what is gone or unreadable is left out. */
export async function listByIds(db: HistoryDb, ids: readonly string[]): Promise<Post[]> {
  const records = await db.posts.bulkGet([...ids]);
  return records.flatMap((record) => (record && toPost(record)) ?? []);
}

/** How many posts there are and the civil date of the earliest; null where there is none. */
export async function countKept(db: HistoryDb): Promise<{ count: number; first: CivilDate | null }> {
  return db.transaction('r', db.posts, async () => {
    const [count, first] = await Promise.all([db.posts.count(), db.posts.orderBy('instant').first()]);
    return { count, first: first?.civilDate ?? null };
  });
}
