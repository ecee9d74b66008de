/** A middle value with the interval that holds the true one in at least 95 of 100 cases. */
export interface MedianInterval {
  readonly count: number;
  readonly median: number;
  /** null under six values, which no such interval can be told from */
  readonly interval: readonly [number, number] | null;
}

/** How often the interval may miss. */
const missed = 0.05;

/**
 * The median with a distribution-free interval between two order statistics: the narrowest symmetric pair that a binomial
 * count with p = ½ leaves outside in at most 5 % (David & Nagaraja, Order Statistics, 7.1). Assumes nothing of the shape of
 * the amounts. Null for none.
 */
export function medianWithInterval(amounts: readonly number[]): MedianInterval | null {
  const sorted = amounts.toSorted((one, other) => one - other);
  const count = sorted.length;
  const middle = Math.floor(count / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  const median = count % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
  const outside = valuesOutside(count);
  const [low, high] = [sorted[outside - 1], sorted[count - outside]];
  return { count, median, interval: low === undefined || high === undefined ? null : [low, high] };
}

/** The largest k with 2 · P(Bin(n, ½) < k) ≤ 5 %: the interval runs from the k-th smallest to the k-th largest; 0 for none. */
function valuesOutside(count: number): number {
  // In logarithms, because ½ⁿ is nothing from n = 1,075 on.
  let logTerm = -count * Math.LN2;
  let sum = 0;
  for (let k = 0; k <= count / 2; k += 1) {
    sum += Math.exp(logTerm);
    if (2 * sum > missed) return k;
    logTerm += Math.log(count - k) - Math.log(k + 1);
  }
  return 0;
}
