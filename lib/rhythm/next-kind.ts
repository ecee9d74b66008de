import type { LastOfKind } from '@/lib/model/channel-day';
import { dayNumberOf, type CivilDate } from '@/lib/model/civil-date';
import type { Kind } from '@/lib/model/kind';

export interface KindIdea {
  readonly kind: Kind;
  /** civil days since the last post of that kind; null when there is none in the history */
  readonly daysSince: number | null;
}

/** What customers like to meet again and owners forget (catalogue, `variety/days-since`; articles A4, D). */
export const missedKinds: readonly Kind[] = [
  'customer-story',
  'question',
  'tip',
  'customer-photo',
  'behind-the-scenes',
  'thanks',
];

/** Kinds worth posting next, the longest neglected first; those never posted come before all others. */
export function listKindIdeas(last: LastOfKind, today: CivilDate): KindIdea[] {
  return missedKinds
    .map((kind) => ({ kind, daysSince: daysSince(last.get(kind), today) }))
    .toSorted((a, b) => (b.daysSince ?? Infinity) - (a.daysSince ?? Infinity) || 0);
}

function daysSince(last: number | undefined, today: CivilDate): number | null {
  return last === undefined ? null : Math.max(0, dayNumberOf(today) - last);
}
