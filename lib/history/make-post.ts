import { draftText } from '@/lib/model/draft';
import type { Network } from '@/lib/model/network';
import type { OutboxEntry } from '@/lib/model/outbox';
import { channelFor, type Plan } from '@/lib/model/plan';
import type { Post } from '@/lib/model/post';
import { findNetworkId } from '@/lib/model/network-id';
import { civilDateIn, type KindReader } from './posts';

/** What others know and a post needs. */
export interface PostMaking {
  readonly plan: Pick<Plan, 'channels'>;
  readonly classifyKind: KindReader;
  /** the instant a network's id tells, milliseconds since 1970; null where it tells none */
  readonly readInstant: (network: Network, networkId: string) => number | null;
}

/** An id is believed about the time only within a day of the gesture: a link to something else tells another time. */
const believable = 86_400_000;

/** The post an outbox entry becomes, with the kind the owner or the coach gives it and the exact time its id tells. */
export function makePost(entry: OutboxEntry, proof: Post['proof'], making: PostMaking): Post {
  const { network, hasMedia, parts } = entry.draft;
  const text = draftText(entry.draft);
  const networkId = findNetworkId(network, entry.permalink);
  const scheduled = typeof entry.scheduledFor === 'number';
  const instant = entry.scheduledFor ?? exactInstant(entry, networkId, making);
  return {
    id: entry.id,
    network,
    channelId: channelFor(making.plan, network),
    text,
    partCount: parts.length,
    hasMedia,
    instant,
    ...civilDateIn(instant, entry.zone),
    ...kindOf(entry, text, making),
    status: scheduled ? 'scheduled' : 'published',
    proof,
    permalink: entry.permalink,
    networkId,
    source: entry.source ?? 'live',
    ...(entry.goal === undefined ? {} : { goal: entry.goal }),
    ...(entry.segment === undefined ? {} : { segment: entry.segment }),
  };
}

function exactInstant(entry: OutboxEntry, networkId: string | null, making: PostMaking): number {
  const told = networkId === null ? null : making.readInstant(entry.draft.network, networkId);
  return told !== null && Math.abs(told - entry.instant) < believable ? told : entry.instant;
}

function kindOf(
  entry: OutboxEntry,
  text: string,
  making: PostMaking,
): Pick<Post, 'kind' | 'otherKinds' | 'kindBy'> {
  if (entry.chosenKind) return { kind: entry.chosenKind, otherKinds: [], kindBy: 'owner' };
  try {
    const { primary, others } = making.classifyKind(text, entry.draft);
    return { kind: primary, otherKinds: [...others], kindBy: 'coach' };
  } catch {
    // Better a post of no known kind than no post.
    return { kind: 'other', otherKinds: [], kindBy: 'coach' };
  }
}
