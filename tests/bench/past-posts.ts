import { addDays } from '@/lib/model/civil-date';
import type { Clock } from '@/lib/model/clock';
import type { Post } from '@/lib/model/post';
import { makePost } from './bakery-words';

/** Made-up posts, newest first, one a day. */
export function makeHistory(count: number, clock: Clock): Post[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `p${at}`,
    network: 'facebook',
    channelId: 'facebook',
    text: makePost(at + 1),
    partCount: 1,
    hasMedia: false,
    instant: clock.now - (at + 1) * 86_400_000,
    zone: clock.zone,
    civilDate: addDays(clock.today, -at - 1),
    kind: 'other',
    otherKinds: [],
    kindBy: 'coach',
    status: 'published',
    proof: 'notice',
    permalink: null,
    networkId: null,
    source: 'live',
  }));
}
