import { findAnswered } from '@/lib/history/find-answered';
import { civilDateIn } from '@/lib/history/posts';
import { setReply } from '@/lib/history/replies';
import { askHistory } from '@/lib/history/trouble';
import type { Request } from '@/lib/messages/protocol';
import { findNetworkId } from '@/lib/model/network-id';
import type { Post } from '@/lib/model/post';
import { threadGap } from '@/lib/model/thread-gap';
import { presenceOn } from '@/lib/settings/presence';
import { readConsent } from '@/lib/settings/read-settings';
import { readInstant } from './read-instant';
import type { Tools } from './tools';

/**
 * The owner's own post among those a reply stands under; null where there is none, where the owner does not want the
 * coach in the network's pages, and where the history cannot be read. Never rejects.
 */
export async function findOwnPost(
  { storage, db, logFault }: Tools,
  { network, under }: Request<'reply/under'>,
): Promise<Post | null> {
  if (presenceOn((await readConsent(storage)).value, network) !== 'beside') return null;
  const found = await askHistory(db, () => findAnswered(db, { network, under, readInstant }));
  if (!found.ok) logFault('the post of a reply could not be looked for', found.sentence);
  return found.ok ? found.value : null;
}

/**
 * Keeps a reply that a page saw go out, if it stands under a post of the owner's own; of any other nothing is kept, nor
 * of one that continues a thread.
 * @returns whether it is in the history now. Never rejects
 */
export async function noteReply(tools: Tools, reply: Request<'reply/seen'>): Promise<boolean> {
  const post = await findOwnPost(tools, reply);
  if (post === null) return false;
  const { id, network, permalink, alone } = reply;
  const { now, zone } = tools.readClock();
  // Nobody else has the word yet: a thread goes on, and no one was answered.
  if (alone && now - post.instant <= threadGap) return false;
  const kept = await askHistory(tools.db, (db) =>
    setReply(db, {
      // A page cannot name what the owner said by hand, nor what an archive told.
      id: `live:${id}`,
      network,
      channelId: post.channelId,
      networkId: findNetworkId(network, permalink),
      inReplyTo: post.networkId,
      postId: post.id,
      instant: now,
      ...civilDateIn(now, zone),
      source: 'live',
    }),
  );
  if (!kept.ok) tools.logFault('a reply could not be kept', kept.sentence);
  return kept.ok;
}
