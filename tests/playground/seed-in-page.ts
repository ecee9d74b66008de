// Runs in a page of the extension, where the history's origin is.
import { lent } from '@/entrypoints/background/coach';
import { createHistory } from '@/lib/history/db';
import { addPost } from '@/lib/history/posts';
import type { Post } from '@/lib/model/post';

async function seed(posts: readonly Post[]): Promise<number> {
  const db = createHistory();
  for (const post of posts) await addPost(db, post, lent);
  const count = await db.posts.count();
  db.close();
  return count;
}

Object.assign(globalThis, { seedPorchlight: seed });
