import type { Finding } from '@/lib/model/finding';
import type { Review } from '@/lib/model/review';

/** The finding of `review` that has `key`, wherever the sidebar shows it; null when none has. */
export function findFinding(review: Review | null, key: string | null): Finding | null {
  if (!review || !key) return null;
  return [review.praise, ...review.open, ...review.more].find((finding) => finding?.key === key) ?? null;
}
