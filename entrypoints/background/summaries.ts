import type { PastPost, Post } from '@/lib/model/post';

/** As many as a review looks back on, and a few that have just left. */
const most = 128;

/**
 * Remembers short forms of posts, because a review wants the same sixty at every keystroke. Not state: it holds what
 * a pure function gave for exactly this post, so a worker that was stopped only computes them again.
 */
export function createSummaries(summarise: (post: Post) => PastPost): (post: Post) => PastPost {
  const known = new Map<string, { readonly post: Post; readonly short: PastPost }>();
  return (post) => {
    const kept = known.get(post.id);
    if (kept && isSame(kept.post, post)) return kept.short;
    const short = summarise(post);
    known.set(post.id, { post, short });
    // The key put in first goes. A post still asked for is then read once more.
    if (known.size > most) known.delete(known.keys().next().value!);
    return short;
  };
}

/** A post read from the database is a new object each time. */
function isSame(one: Post, other: Post): boolean {
  if (one === other) return true;
  const keys = Object.keys(one) as (keyof Post)[];
  return keys.length === Object.keys(other).length && keys.every((key) => isEqual(one[key], other[key]));
}

function isEqual(one: unknown, other: unknown): boolean {
  return one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));
}

/** Keeps a list while its items are the same, so that what is derived from a list need not be derived at every keystroke. */
export function createSameList<Item>(): (items: readonly Item[]) => readonly Item[] {
  let last: readonly Item[] = [];
  return (items) => {
    const isSameList = items.length === last.length && items.every((item, index) => item === last[index]);
    if (!isSameList) last = items;
    return last;
  };
}
