import type { Post } from '@/lib/model/post';

/** Posts at least this alike, 0 to 1, are near-copies (catalogue, `variety/echo` and Rhythm). */
const leastSimilarity = 0.85;

/** What the coach lends: similar texts share at least one band, so that not every pair is compared. */
export interface EchoReading {
  readonly bandsOf: (text: string) => readonly number[];
  readonly similarityOf: (one: string, other: string) => number;
}

/**
 * Ids of the posts that say almost the same as an earlier one of their channel. The same words on another channel are no
 * copy: they count there. A text that cannot be read is no copy either.
 */
export function findNearCopies(posts: readonly Post[], reading: EchoReading): Set<string> {
  const copies = new Set<string>();
  const seen = new Map<string, Post[]>();
  for (const post of posts.toSorted(byInstant)) {
    const shelves = shelvesOf(post, reading);
    if (shelves.some((shelf) => seen.get(shelf)?.some((earlier) => isAlike(earlier, post, reading)))) {
      copies.add(post.id);
      continue;
    }
    for (const shelf of shelves) seen.set(shelf, [...(seen.get(shelf) ?? []), post]);
  }
  return copies;
}

function shelvesOf(post: Post, { bandsOf }: EchoReading): string[] {
  try {
    return [...new Set(bandsOf(post.text))].map((band) => `${post.channelId} ${band}`);
  } catch {
    return [];
  }
}

function isAlike(earlier: Post, post: Post, { similarityOf }: EchoReading): boolean {
  return similarityOf(earlier.text, post.text) >= leastSimilarity;
}

function byInstant(one: Post, other: Post): number {
  return one.instant - other.instant || (one.id < other.id ? -1 : 1);
}
