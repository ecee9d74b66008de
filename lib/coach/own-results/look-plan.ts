import { measures, type Measure } from '@/lib/model/own-evidence';
import type { Results } from '@/lib/model/results';

/** Posts with results from which on advice is held against them (issue of 2026; under it chance has the word). */
export const postsNeeded = 20;
/** The newest posts are looked at, and no more of them than this. */
export const postsLookedAt = 1_280;

/** Which look is due with so many posts: 0 from 20 on, 1 from 40, 2 from 80 …; null under 20. */
export function lookDue(posts: number): number | null {
  return posts < postsNeeded ? null : Math.floor(Math.log2(posts / postsNeeded));
}

/**
 * How much error one look may spend, so that all looks together, however many, stay under 5 %: 0.05 / ((k+1)(k+2)),
 * whose sum over all k is 0.05 (alpha spending by a telescoping series).
 */
export function errorOf(look: number): number {
  return 0.05 / ((look + 1) * (look + 2));
}

/** What a post brought in one measure; null where nobody has said. */
export function amountOf(results: Results | undefined, measure: Measure): number | null {
  if (results === undefined) return null;
  if (measure !== 'reactions') return results[measure] ?? null;
  const { likes, comments, shares } = results;
  const known = [likes, comments, shares].filter((count) => count !== undefined);
  return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0);
}

/** The measure closest to the business that enough posts have; null while none has. */
export function chooseMeasure(all: readonly (Results | undefined)[]): Measure | null {
  const hasEnough = (measure: Measure) =>
    all.filter((results) => amountOf(results, measure) !== null).length >= postsNeeded;
  return measures.find(hasEnough) ?? null;
}
