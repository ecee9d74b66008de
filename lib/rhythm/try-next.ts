import type { Kind } from '@/lib/model/kind';
import type { Network } from '@/lib/model/network';
import { missedKinds } from './next-kind';
import type { WeekReviewed } from './review-week';

/** What a week lacked most: one thing to try in the next. */
export type TryNext =
  | { readonly about: 'channel'; readonly network: Network }
  | { readonly about: 'give' }
  | { readonly about: 'kind'; readonly kind: Kind }
  | { readonly about: 'same' };

/** An empty page first, then giving before asking, then a kind long unseen, else more of the same. */
export function suggestTryNext(review: Pick<WeekReviewed, 'channels' | 'asks' | 'gives' | 'kinds'>): TryNext {
  const dark = review.channels.find(
    ({ silence }) => !silence.closed && (silence.state === 'out' || silence.state === 'none'),
  );
  if (dark) return { about: 'channel', network: dark.channel.network };
  if (review.asks > review.gives) return { about: 'give' };
  const kind = missedKinds.find((one) => !review.kinds.has(one));
  return kind ? { about: 'kind', kind } : { about: 'same' };
}
