import type { Post } from '@/lib/model/post';
import type { HistoryDb } from './db';
import { listRecentPosts } from './posts';

/** Corrections among so many of the newest posts teach: years of a small business, read in a few milliseconds. */
const among = 300;

/** The newest posts whose kind the owner has said, newest first. `until`: milliseconds since 1970. @throws Dexie errors */
export async function listCorrected(db: HistoryDb, until: number): Promise<Post[]> {
  const recent = await listRecentPosts(db, { limit: among, until });
  return recent.filter(({ kindBy }) => kindBy === 'owner');
}
