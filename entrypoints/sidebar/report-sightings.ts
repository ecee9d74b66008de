import type { Network } from '@/lib/model/network';
import type { SightingReport } from '@/lib/model/sighting';

/** Tells the background which boxes of this page were recognised, and which should have been. */
export function createSightingReports(
  network: Network,
  report: (report: SightingReport) => Promise<unknown>,
) {
  const missedBefore = new WeakMap<Element, 'once' | 'reported'>();
  return {
    recognised(generationId: string): void {
      void report({ network, seen: 'recognised', detail: generationId });
    },
    /** A page may still be building its box when it takes focus; a miss counts when the same box is seen a second time. */
    missed(editable: Element, missing: string): void {
      const before = missedBefore.get(editable);
      if (before === 'reported') return;
      missedBefore.set(editable, before ? 'reported' : 'once');
      if (before) void report({ network, seen: 'missed', detail: missing });
    },
  };
}
