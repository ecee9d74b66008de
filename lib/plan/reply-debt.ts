import type { Clock } from '@/lib/model/clock';
import type { Network } from '@/lib/model/network';
import type { PastPost } from '@/lib/model/post';
import type { Reply } from '@/lib/model/reply';

const hour = 3_600_000;
/** Come back after an hour and after a day (catalogue D); each is owed until the next, the last for a day. */
const [first, second, over] = [hour, 24 * hour, 48 * hour];
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
      const { instant, invites, isOffer } = post.past;
      const age = now - instant;
      if (!(invites || isOffer) || age < first || age >= over) return [];
      const after = age < second ? 'hour' : 'day';
      const from = after === 'hour' ? instant : instant + late;
      const isBack = replies.some((reply) => reply.instant > from && isUnder(reply, post));
      return isBack ? [] : [{ ...post, after }];
    })
    .toSorted((one, other) => other.past.instant - one.past.instant);
}

function isUnder(
  { postId, network, inReplyTo }: Reply,
  {
    past,
    networkId,
  }: { readonly past: { readonly id: string; readonly network: Network }; readonly networkId: string | null },
): boolean {
  if (postId !== undefined) return postId === past.id;
  return inReplyTo !== null && inReplyTo === networkId && network === past.network;
}
