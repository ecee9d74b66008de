import type { Post } from '@/lib/model/post';

/** Posts at least this alike, 0 to 1, are near-copies (catalogue, `variety/echo` and Rhythm). */
const leastSimilarity = 0.85;
/** Missed with this many by about 1 in 1,700 pairs just at the threshold (24 bands of 3 rows; see the coach's echo). */
const bandsShared = 3;

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
  const shelved = new Map<string, Post[]>();
  for (const post of posts.toSorted(byInstant)) {
    const shelves = shelvesOf(post, reading);
    const candidates = listSharing(shelves, shelved);
    if (candidates.some((earlier) => isAlike(earlier, post, reading))) {
      copies.add(post.id);
      continue;
    }
    for (const shelf of shelves) {
      const others = shelved.get(shelf);
      if (others) others.push(post);
      else shelved.set(shelf, [post]);
    }
  }
  return copies;
}

/** Comparing is what costs, so one shared band is not enough: texts 0.85 alike share about ten of the coach's 24. */
function listSharing(shelves: readonly string[], shelved: ReadonlyMap<string, readonly Post[]>): Post[] {
  const votes = new Map<Post, number>();
  for (const shelf of shelves) {
    for (const post of shelved.get(shelf) ?? []) votes.set(post, (votes.get(post) ?? 0) + 1);
  }
  const needed = Math.min(bandsShared, shelves.length);
  return [...votes].flatMap(([post, count]) => (count >= needed ? [post] : []));
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
