import type { DismissalScope } from '@/lib/model/dismissal';
import { networkNames, type Network } from '@/lib/model/network';

/** What stands beside "Undo" after a dismissal. */
export function dismissedSentence(scope: DismissalScope['kind'], network: Network): string {
  if (scope === 'draft') return 'Hidden for this draft.';
  if (scope === 'month') return 'It will not come up for a month.';
  return scope === 'network' ? `No more of this on ${networkNames[network]}.` : 'No more of this anywhere.';
}
