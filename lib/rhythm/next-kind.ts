import { daysBetween } from '@/lib/model/civil-date';
import type { Clock } from '@/lib/model/clock';
import type { Kind } from '@/lib/model/kind';
import type { Post } from '@/lib/model/post';
import { isOut } from './silence';

export interface KindIdea {
  readonly kind: Kind;
  /** civil days since the last post of that kind; null when there is none in the history */
  readonly daysSince: number | null;
}

/** What customers like to meet again and owners forget (catalogue, `variety/days-since`; articles A4, D). */
const ideas: readonly Kind[] = [
  'customer-story',
  'question',
  'tip',
  'customer-photo',
  'behind-the-scenes',
  'thanks',
];

/** Kinds worth posting next, the longest neglected first; those never posted come before all others. */
export function listKindIdeas(
  posts: readonly Pick<Post, 'kind' | 'otherKinds' | 'civilDate' | 'status'>[],
  clock: Clock,
): KindIdea[] {
  const out = posts.filter((post) => isOut(post, clock.today));
  return ideas
    .map((kind) => ({ kind, daysSince: daysSinceKind(kind, out, clock) }))
    .toSorted((a, b) => (b.daysSince ?? Infinity) - (a.daysSince ?? Infinity) || 0);
}

function daysSinceKind(
  kind: Kind,
  posts: readonly Pick<Post, 'kind' | 'otherKinds' | 'civilDate'>[],
  clock: Clock,
): number | null {
  let last: string | null = null;
  for (const post of posts) {
    if (post.kind !== kind && !post.otherKinds.includes(kind)) continue;
    if (last === null || post.civilDate > last) last = post.civilDate;
  }
  return last === null ? null : Math.max(0, daysBetween(last, clock.today));
}
