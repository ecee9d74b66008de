import type { HistoryDb, PostRecord } from './db';

/** As every archive's ids begin; the rest of the history is live, or told by hand. */
export const archivePrefix = 'archive:';

/** Sorts after every character an id has. */
export const idEnd = '\uffff';

/** Posts that came from no archive: seen live, or told by hand. @throws Dexie errors */
export async function listLivePosts(db: HistoryDb): Promise<PostRecord[]> {
  const [before, after] = await Promise.all([
    db.posts.where('id').below(archivePrefix).toArray(),
    db.posts
      .where('id')
      .above(archivePrefix + idEnd)
      .toArray(),
  ]);
  return [...before, ...after];
}
