import type { Clock } from '@/lib/model/clock';
import type { PastPost } from '@/lib/model/post';
import type { Reply } from '@/lib/model/reply';

const hour = 3_600_000;
/** Come back after an hour and after a day (catalogue D); each is owed until the next, the last for a day. */
const [first, second] = [hour, 24 * hour];
/** How long after a post it may be owed to come back to it (milliseconds); older replies and posts need not be read. */
export const owedFor = 48 * hour;
/** Who answered in the evening has not yet looked for those who came in the night. */
const late = 12 * hour;

/** A post of one's own as far as answers to it can be known. */
export interface AskingPost {
  readonly past: PastPost;
  readonly networkId: string | null;
  readonly permalink: string | null;
}

/** Somebody may have answered a question or an offer: time to look. */
export interface ReplyDebt extends AskingPost {
  readonly after: 'hour' | 'day';
}

/** Questions and offers that have been out for an hour, or a day, and were not come back to since; the newest first. */
export function listReplyDebts(
  posts: readonly AskingPost[],
  replies: readonly Reply[],
  { now }: Pick<Clock, 'now'>,
): ReplyDebt[] {
  return posts
    .flatMap((post): ReplyDebt[] => {
      const after = owedAfter(post.past, now);
      return after === null || isBack(post, after, replies) ? [] : [{ ...post, after }];
    })
    .toSorted((one, other) => other.past.instant - one.past.instant);
}

const cameBack = new WeakMap<PastPost, PastPost>();

/** The posts in short, in the same order, marked where the owner came back already; the same posts give the same marks. */
export function markComeBack(
  posts: readonly AskingPost[],
  replies: readonly Reply[],
  { now }: Pick<Clock, 'now'>,
): PastPost[] {
  return posts.map((post) => {
    const { past } = post;
    const after = owedAfter(past, now);
    if (after === null || !isBack(post, after, replies)) return past;
    const marked = cameBack.get(past) ?? { ...past, cameBack: true };
    cameBack.set(past, marked);
    return marked;
  });
}

function owedAfter({ instant, invites, isOffer }: PastPost, now: number): ReplyDebt['after'] | null {
  const age = now - instant;
  if (!(invites || isOffer) || age < first || age >= owedFor) return null;
  return age < second ? 'hour' : 'day';
}

function isBack(post: AskingPost, after: ReplyDebt['after'], replies: readonly Reply[]): boolean {
  const from = after === 'hour' ? post.past.instant : post.past.instant + late;
  return replies.some((reply) => reply.instant > from && isUnder(reply, post));
}

function isUnder({ postId, network, inReplyTo }: Reply, { past, networkId }: AskingPost): boolean {
  if (postId !== undefined) return postId === past.id;
  return inReplyTo !== null && inReplyTo === networkId && network === past.network;
}
