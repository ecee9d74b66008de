import type { Network } from '@/lib/model/network';
import type { Post } from '@/lib/model/post';
import type { HistoryDb } from './db';
import { listRecentPosts, toPost } from './posts';

/** Two ids of one post tell the same time, to the millisecond or nearly (LinkedIn: `share:` and `activity:`). */
const sameMoment = 1_000;
/** A post somebody still answers is among these; its twin is not looked for further back. */
const looked = 100;

/** What a reply stands under, as a page tells it. */
export interface Answered {
  readonly network: Network;
  /** the network's ids of posts, whoever's they are */
  readonly under: readonly string[];
  /** the instant an id tells, milliseconds since 1970; null where it tells none */
  readonly readInstant: (network: Network, networkId: string) => number | null;
}

/**
 * The owner's own post among those a reply stands under, or null. LinkedIn gives one post two numbers that cannot be made
 * from each other: its page may name the other one, which is then known by its time. A post whose id was never seen (its
 * notice gave no link) is not found. @throws what the database throws
 */
export async function findAnswered(
  db: HistoryDb,
  { network, under, readInstant }: Answered,
): Promise<Post | null> {
  const ids = under.map((networkId) => [network, networkId]);
  const record = await db.posts.where('[network+networkId]').anyOf(ids).first();
  if (record) return toPost(record);
  if (network !== 'linkedin') return null;
  const instants = under.flatMap((id) => readInstant(network, id) ?? []);
  const recent = await listRecentPosts(db, { limit: looked, until: Math.max(...instants) + sameMoment });
  const isTwin = (post: Post): boolean => {
    const told = post.networkId === null ? null : readInstant(network, post.networkId);
    return told !== null && instants.some((instant) => Math.abs(instant - told) <= sameMoment);
  };
  return recent.find((post) => post.network === network && isTwin(post)) ?? null;
}
