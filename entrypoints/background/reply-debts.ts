import type { HistoryDb } from '@/lib/history/db';
import { listRecentPosts } from '@/lib/history/posts';
import { listRepliesSince } from '@/lib/history/replies';
import type { Clock } from '@/lib/model/clock';
import type { Post } from '@/lib/model/post';
import { listReplyDebts, owedFor, type AskingPost, type ReplyDebt } from '@/lib/plan/reply-debt';
import type { Tools } from './tools';

/** Nobody asks more often than this in two days. */
const mostPosts = 60;

/** A post as its answers are looked for. */
export function toAsking(post: Post, { summarisePost }: Pick<Tools['lent'], 'summarisePost'>): AskingPost {
  return { past: summarisePost(post), networkId: post.networkId, permalink: post.permalink };
}

/** What the owner should come back to now, the newest first. @throws what the database throws */
export async function readReplyDebts(
  db: HistoryDb,
  { lent }: Pick<Tools, 'lent'>,
  { now }: Pick<Clock, 'now'>,
): Promise<ReplyDebt[]> {
  const from = now - owedFor;
  const [posts, replies] = await Promise.all([
    listRecentPosts(db, { limit: mostPosts, until: now }),
    listRepliesSince(db, from),
  ]);
  const young = posts.filter(({ instant }) => instant > from);
  return listReplyDebts(
    young.map((post) => toAsking(post, lent)),
    replies,
    { now },
  );
}
