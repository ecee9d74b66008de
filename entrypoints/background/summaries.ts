import type { PastPost, Post } from '@/lib/model/post';

/** As many as a review looks back on, and a few that have just left. */
const kept = 128;

/**
 * Remembers short forms of posts, because a review wants the same sixty at every keystroke. Not state: it holds what
 * a pure function gave for exactly this post, so a worker that was stopped only computes them again.
 */
export function createSummaries(summarise: (post: Post) => PastPost): (post: Post) => PastPost {
  const known = new Map<string, PastPost>();
  return (post) => {
    const key = JSON.stringify(post);
    const found = known.get(key) ?? summarise(post);
    // Put in anew, so that the oldest key is the one not asked for longest.
    known.delete(key);
    known.set(key, found);
    if (known.size > kept) known.delete(known.keys().next().value!);
    return found;
  };
}
