import { civilDateAt } from '@/lib/model/civil-date';
import type { Network } from '@/lib/model/network';
import type { Post } from '@/lib/model/post';
import type { Reply } from '@/lib/model/reply';
import { fingerprintText } from './fingerprint-text';
import type { ArchivePost, ArchiveReply } from './archive';

/** Where imported posts belong, and whose wall their dates are read on. */
export interface ImportPlace {
  readonly network: Network;
  readonly channelId: string;
  /** the owner's IANA zone at the import; an archive tells none */
  readonly zone: string;
  /** milliseconds since 1970: when the counts of the archive are noted down */
  readonly now: number;
}

/** How the id of everything that came from an archive begins. */
export const archivePrefix = 'archive:';

/**
 * The post an archive's entry becomes. Its id is made from the entry, so that the same archive twice gives the same ids.
 * Its kind is not read yet: that takes longer than storing it, and comes afterwards.
 */
export function toPost(entry: ArchivePost, place: ImportPlace): Post {
  const { networkId, instant, text, partCount, hasMedia, permalink, likes, comments, shares } = entry;
  const { network, channelId, zone, now } = place;
  const own = networkId ?? `${channelId}:${instant}:${fingerprintText(text)}`;
  const isCounted = likes !== undefined || comments !== undefined || shares !== undefined;
  return {
    id: `${archivePrefix}${network}:${own}`,
    network,
    channelId,
    text,
    partCount,
    hasMedia,
    instant,
    zone,
    civilDate: civilDateAt(instant, zone),
    kind: 'other',
    otherKinds: [],
    kindBy: 'coach',
    status: 'published',
    proof: 'archive',
    permalink,
    networkId,
    source: 'archive',
    ...(isCounted && {
      results: {
        ...(likes !== undefined && { likes }),
        ...(comments !== undefined && { comments }),
        ...(shares !== undefined && { shares }),
        at: now,
      },
    }),
  };
}

/** The reply an archive's entry becomes; the same entry gives the same id. */
export function toReply(
  { key, networkId, inReplyTo, instant }: ArchiveReply,
  { network, channelId, zone }: ImportPlace,
): Reply {
  return {
    id: `${archivePrefix}${network}:${key}`,
    network,
    channelId,
    networkId,
    inReplyTo,
    instant,
    zone,
    civilDate: civilDateAt(instant, zone),
    source: 'archive',
  };
}
