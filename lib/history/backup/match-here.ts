import { groupBy } from '@/lib/model/group-by';
import type { Network } from '@/lib/model/network';
import type { Post } from '@/lib/model/post';
import type { HistoryDb } from '../db';
import { matchLive, sameDay, type LiveMatch } from '../live-match';
import { archivePrefix, listLivePosts } from '../live-posts';

/** Questions asked of the database at a time. */
const atOnce = 500;

/**
 * Posts that were seen live on one side and told by an archive on the other, found as an import finds them: by network,
 * text and time, each at most once. What both sides know by its id, or by its network's id, is no candidate. Posts of one
 * sort are never matched: the same words twice in a day are two posts.
 * @param posts all that will be merged into what is here @throws Dexie errors
 */
export async function matchHere(db: HistoryDb, posts: readonly Post[]): Promise<LiveMatch> {
  const known = new Set(posts.flatMap((post) => [post.id, ...keysOf(post)]));
  const isFree = (here: Post) => ![here.id, ...keysOf(here)].some((key) => known.has(key));
  const comeLive = posts.filter(({ id }) => !isFromArchive(id));
  const live = comeLive.length < posts.length ? await listLivePosts(db) : [];
  const archived = await listArchivedNear(db, comeLive);
  const [byLive, byArchived] = [byNetwork(live.filter(isFree)), byNetwork(archived.filter(isFree))];
  return {
    take: (post) => (isFromArchive(post.id) ? byLive : byArchived).get(post.network)?.take(post),
  };
}

function isFromArchive(id: string): boolean {
  return id.startsWith(archivePrefix);
}

function keysOf({ network, networkId }: Post): string[] {
  return networkId === null ? [] : [`${network} ${networkId}`];
}

/** Posts here that came from archives, within a day of one of these: all of a history would fill the memory. */
async function listArchivedNear(db: HistoryDb, posts: readonly Post[]): Promise<Post[]> {
  const near = new Map<string, Post>();
  for (let from = 0; from < posts.length; from += atOnce) {
    const found = await Promise.all(
      posts.slice(from, from + atOnce).map(({ instant, network }) =>
        db.posts
          .where('instant')
          .between(instant - sameDay, instant + sameDay, true, true)
          .filter((here) => here.network === network && isFromArchive(here.id))
          .toArray(),
      ),
    );
    for (const post of found.flat()) near.set(post.id, post);
  }
  return [...near.values()];
}

function byNetwork(posts: readonly Post[]): Map<Network, LiveMatch> {
  const networks = groupBy(posts, ({ network }) => network);
  return new Map([...networks].map(([network, own]) => [network, matchLive(own)]));
}
