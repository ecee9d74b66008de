import { threadGap } from '@/lib/model/thread-gap';
import type { Tweet } from './read-tweet';

/** A post of one or more parts, in the order they went out. */
export interface Thread {
  readonly parts: readonly [Tweet, ...Tweet[]];
}

/**
 * The owner's posts, each with the parts that continue it, and apart from them the answers to others. What answers an
 * own post soon continues it, also along a chain; what answers an own answer belongs to somebody else's conversation.
 * @param accountId null where the archive does not tell: then an own tweet is one that the archive holds
 * @returns both oldest first
 */
export function joinThreads(
  tweets: readonly Tweet[],
  accountId: string | null,
): { threads: Thread[]; replies: Tweet[] } {
  const inOrder = tweets.toSorted(
    (one, other) => one.instant - other.instant || compareIds(one.id, other.id),
  );
  const threadOf = new Map<string, [Tweet, ...Tweet[]]>();
  const answers = new Set<string>();
  const threads: Thread[] = [];
  const replies: Tweet[] = [];
  // Older ones come first, so that what a tweet answers is known already, and no ring of answers can form.
  for (const tweet of inOrder) {
    const { replyToTweet: parent } = tweet;
    const thread = parent === null ? undefined : threadOf.get(parent);
    const last = thread?.at(-1);
    if (thread && last && tweet.instant - last.instant <= threadGap) {
      thread.push(tweet);
      threadOf.set(tweet.id, thread);
    } else if (!thread && isAnswer(tweet, accountId, answers)) {
      answers.add(tweet.id);
      replies.push(tweet);
    } else {
      const own: [Tweet, ...Tweet[]] = [tweet];
      threadOf.set(tweet.id, own);
      threads.push({ parts: own });
    }
  }
  return { threads, replies };
}

/** What answers an own tweet that is gone is a post; what answers an own answer is an answer. */
function isAnswer(tweet: Tweet, accountId: string | null, answers: ReadonlySet<string>): boolean {
  if (tweet.replyToTweet !== null && answers.has(tweet.replyToTweet)) return true;
  if (tweet.replyToTweet === null && tweet.replyToUser === null) return false;
  return tweet.replyToUser === null || tweet.replyToUser !== accountId;
}

/** Ids grow with time; the longer one is the later. */
function compareIds(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : 1);
}
