import type { Post } from '@/lib/model/post';
import type { HandPost } from '@/lib/model/post-change';
import type { PostMaking } from './make-post';
import { civilDateIn } from './posts';

/** The post that becomes of the owner's words; `now` (milliseconds since 1970) tells a future one, which is scheduled. */
export function makeHandPost(
  told: HandPost,
  making: Pick<PostMaking, 'classifyKind'> & { readonly id: string; readonly now: number },
): Post {
  const { text, hasMedia, network, channelId, instant } = told;
  const { primary, others } = making.classifyKind(text, told);
  return {
    id: making.id,
    network,
    channelId,
    text,
    partCount: 1,
    hasMedia,
    instant,
    ...civilDateIn(instant, told.zone),
    kind: primary,
    otherKinds: [...others],
    kindBy: 'coach',
    status: instant > making.now ? 'scheduled' : 'published',
    proof: 'owner',
    permalink: null,
    networkId: null,
    source: 'hand',
  };
}
