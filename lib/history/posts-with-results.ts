import type { Post } from '@/lib/model/post';
import type { HistoryDb } from './db';
import { toPost } from './posts';

/** Up to so many they are read by their own index; beyond, results are so common that the newest posts have them. */
const fewEnough = 5_000;

/** How many posts somebody has told results of. */
export async function countWithResults(db: HistoryDb): Promise<number> {
  return db.posts.where('results.at').above(-1).count();
}

/** The newest posts with results, newest first, at most `most` of them. */
export async function listWithResults(db: HistoryDb, most: number): Promise<Post[]> {
  const known = db.posts.where('results.at').above(-1);
  if ((await known.count()) <= fewEnough) {
    const records = await known.toArray();
    const posts = records.flatMap((record) => toPost(record) ?? []);
    return posts.toSorted((one, other) => other.instant - one.instant).slice(0, most);
  }
  // oxlint-disable-next-line unicorn/no-array-reverse -- a query of the database, not an array
  const newestFirst = db.posts.orderBy('instant').reverse();
  const records = await newestFirst
    .filter(({ results }) => results !== undefined)
    .limit(most)
    .toArray();
  return records.flatMap((record) => toPost(record) ?? []);
}
