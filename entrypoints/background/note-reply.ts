import { findAnswered } from '@/lib/history/find-answered';
import { civilDateIn } from '@/lib/history/posts';
import { setReply } from '@/lib/history/replies';
import { askHistory } from '@/lib/history/trouble';
import type { Request } from '@/lib/messages/protocol';
import { findNetworkId } from '@/lib/model/network-id';
import { presenceOn } from '@/lib/settings/presence';
import { readConsent } from '@/lib/settings/read-settings';
import { readInstant } from './read-instant';
import type { Tools } from './tools';

/**
 * Keeps a reply that a page saw go out, if it stands under a post of the owner's own; of any other nothing is kept.
 * @returns whether it is in the history now; a history that cannot be read is a "no". Never rejects for that.
 */
export async function noteReply(
  { storage, db, readClock, logFault }: Tools,
  { id, network, under, permalink }: Request<'reply/seen'>,
): Promise<boolean> {
  if (presenceOn((await readConsent(storage)).value, network) !== 'beside') return false;
  const { now, zone } = readClock();
  const kept = await askHistory(db, async () => {
    const post = await findAnswered(db, { network, under, readInstant });
    if (post === null) return false;
    await setReply(db, {
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
    });
    return true;
  });
  if (!kept.ok) logFault('a reply could not be kept', kept.sentence);
  return kept.ok && kept.value;
}
