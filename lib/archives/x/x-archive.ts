import * as z from 'zod/mini';
import {
  noSkips,
  type ArchiveAccount,
  type ArchivePost,
  type ArchiveReader,
  type ArchiveReading,
} from '../archive';
import { joinThreads, type Thread } from './join-threads';
import { parseNote, withNotes, type Note } from './read-note';
import { parseTweet, unwrap, type Tweet } from './read-tweet';

const accountSchema = z.object({
  accountId: z.string(),
  username: z.string(),
  accountDisplayName: z.optional(z.string()),
});

/** What an X archive needs of the rest: the exact time in an id, null where it tells none. */
export interface XTools {
  readonly instantOf: (id: string) => number | null;
}

/** Reads X's archive: posts and threads of one's own; replies apart; reposts left out. */
export function readXArchive({ instantOf }: XTools): ArchiveReader {
  const tweets = new Map<string, Tweet>();
  const notes: Note[] = [];
  const skipped = noSkips();
  let account: z.infer<typeof accountSchema> | null = null;
  const takeTweet = (item: unknown): void => {
    const tweet = parseTweet(item, instantOf);
    if (tweet === null) skipped.unreadable += 1;
    else if (tweet.isRepost) skipped.repost += 1;
    else if (tweet.text === '' && !tweet.hasMedia) skipped.empty += 1;
    // A part of the archive may hold what another part held already.
    else tweets.set(tweet.id, tweet);
  };
  return {
    take(role, item) {
      if (role === 'posts') return takeTweet(item);
      if (role === 'long-posts') {
        const note = parseNote(item);
        if (note) notes.push(note);
      }
      if (role === 'account') account = accountSchema.safeParse(unwrap(item, 'account')).data ?? account;
    },
    skip: (reason) => (skipped[reason] += 1),
    finish(): ArchiveReading {
      const own = account;
      const { threads, replies } = joinThreads(
        withNotes([...tweets.values()], notes),
        own?.accountId ?? null,
      );
      return {
        network: 'x',
        account: own && nameAccount(own),
        posts: threads.map((thread) => toPost(thread, own?.username ?? null)),
        replies: replies.map(({ id, replyToTweet, instant }) => ({
          key: id,
          networkId: id,
          inReplyTo: replyToTweet,
          instant,
        })),
        skipped,
      };
    },
  };
}

function nameAccount(own: z.infer<typeof accountSchema>): ArchiveAccount {
  return { id: own.accountId, name: `@${own.username}` };
}

function toPost({ parts }: Thread, username: string | null): ArchivePost {
  const [first] = parts;
  const whose = username !== null && /^\w{1,30}$/.test(username) ? username : 'i/web';
  return {
    networkId: first.id,
    instant: first.instant,
    text: parts
      .map((part) => part.text)
      .filter(Boolean)
      .join('\n\n'),
    partCount: parts.length,
    hasMedia: parts.some((part) => part.hasMedia),
    permalink: `https://x.com/${whose}/status/${first.id}`,
    ...sum('likes', parts),
    ...sum('shares', parts),
  };
}

/** Counts of all parts together; absent where none is told. */
function sum(what: 'likes' | 'shares', parts: readonly Tweet[]): Partial<Record<typeof what, number>> {
  const told = parts.flatMap((part) => part[what] ?? []);
  return told.length === 0 ? {} : { [what]: told.reduce((all, one) => all + one, 0) };
}
