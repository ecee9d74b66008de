import type { Post } from '@/lib/model/post';
import type { PostChange } from '@/lib/model/post-change';
import type { HistoryDb } from './db';
import { removePost, restorePost, toPost, type Indexing } from './posts';

/** Changes a post as the owner says; a kind so given is never overwritten. Null when there is no such post. */
export async function changePost(db: HistoryDb, id: string, change: PostChange): Promise<Post | null> {
  return db.transaction('rw', db.posts, async () => {
    const record = await db.posts.get(id);
    if (!record) return null;
    const { goal, segment, results, ...rest } = record;
    const changed = {
      ...rest,
      ...kept('goal', change.goal, goal),
      ...kept('segment', change.segment, segment),
      ...kept('results', change.results, results),
      ...(change.kind && { kind: change.kind, otherKinds: [], kindBy: 'owner' as const }),
    };
    await db.posts.put(changed);
    return toPost(changed);
  });
}

/** Takes posts out for good, all or none; give the answer to `restorePosts` to undo it. */
export async function removePosts(db: HistoryDb, ids: readonly string[]): Promise<Post[]> {
  return db.transaction('rw', db.posts, db.removals, async () => {
    const removed: Post[] = [];
    for (const id of ids) {
      const post = await removePost(db, id);
      if (post) removed.push(post);
    }
    return removed;
  });
}

/** Puts removed posts back as they were, all or none. */
export async function restorePosts(db: HistoryDb, posts: readonly Post[], indexing: Indexing): Promise<void> {
  await db.transaction('rw', db.posts, db.removals, async () => {
    for (const post of posts) await restorePost(db, post, indexing);
  });
}

function kept<N extends string, T>(
  name: N,
  change: T | null | undefined,
  before: T | undefined,
): { [K in N]?: T } {
  const value = change === undefined ? before : change;
  return (value === undefined || value === null ? {} : { [name]: value }) as { [K in N]?: T };
}
