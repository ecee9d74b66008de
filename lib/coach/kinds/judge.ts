import type { Weights } from '@/lib/coach/languages/trained-words';
import type { Traits } from './traits';

/** What the trained reading thinks of a text: for each head, the chance of each class, 0 to 1. */
export interface Judgement {
  readonly kind: ReadonlyMap<string, number>;
  readonly focus: ReadonlyMap<string, number>;
  /** chance of yes over its threshold: 1 or more is a yes */
  readonly isOffer: number;
  readonly invites: number;
  readonly opensWithSelf: number;
}

interface Parsed {
  readonly bias: Float64Array;
  /** where the numbers of a trait begin in `rows`, one for each column of `bias` */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly rows: Int16Array;
}

const parsed = new WeakMap<Weights, Parsed>();

/** Weighs a text's traits. Pure arithmetic, so the same traits give the same judgement. */
export function judge(traits: Traits, weights: Weights): Judgement {
  const sums = sumUp(traits, weights);
  let column = 0;
  const heads = new Map<string, ReadonlyMap<string, number>>();
  for (const { name, classes } of weights.heads) {
    heads.set(name, chances(classes, sums.slice(column, (column += classes.length))));
  }
  const distribution = (name: string): ReadonlyMap<string, number> => heads.get(name) ?? new Map();
  const overThreshold = (name: string): number => {
    const threshold = weights.heads.find((head) => head.name === name)?.threshold ?? 1;
    return (distribution(name).get('yes') ?? 0) / threshold;
  };
  return {
    kind: distribution('kind'),
    focus: distribution('focus'),
    isOffer: overThreshold('offer'),
    invites: overThreshold('invites'),
    opensWithSelf: overThreshold('selfOpening'),
  };
}

/** What one trait speaks for a class, in its head's own units (log odds); 0 for a trait nobody weighed. */
export function weightOf(
  weights: Weights,
  trait: string,
  { head, name }: { head: string; name: string },
): number {
  let column = 0;
  for (const one of weights.heads) {
    const index = one.classes.indexOf(name);
    if (one.name === head && index >= 0) {
      const { rowOf, rows } = parse(weights);
      const row = rowOf.get(trait);
      return row === undefined ? 0 : rows[row + column + index]! / weights.scale;
    }
    column += one.classes.length;
  }
  return 0;
}

function sumUp(traits: Traits, weights: Weights): number[] {
  const { bias, rowOf, rows } = parse(weights);
  const sums = bias.slice();
  for (const [trait, amount] of traits) {
    const row = rowOf.get(trait);
    if (row === undefined) continue;
    for (let column = 0; column < sums.length; column += 1) sums[column]! += rows[row + column]! * amount;
  }
  return Array.from(sums, (sum) => sum / weights.scale);
}

/** A head of one class is a yes or no (logistic); of several, a choice (softmax). */
function chances(classes: readonly string[], sums: readonly number[]): Map<string, number> {
  if (classes.length === 1) return new Map([[classes[0]!, 1 / (1 + Math.exp(-sums[0]!))]]);
  const highest = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - highest));
  const all = odds.reduce((sum, one) => sum + one, 0);
  return new Map(classes.map((name, index) => [name, odds[index]! / all]));
}

function parse(weights: Weights): Parsed {
  const known = parsed.get(weights);
  if (known) return known;
  const numbers = (list: string): number[] => list.split(',').map(Number);
  const bias = Float64Array.from(numbers(weights.bias));
  const traits = Object.keys(weights.traits);
  const made = {
    bias,
    rowOf: new Map(traits.map((trait, index) => [trait, index * bias.length])),
    // In one piece, and small enough to stay in the processor's first cache.
    rows: Int16Array.from(traits.flatMap((trait) => numbers(weights.traits[trait]!))),
  };
  parsed.set(weights, made);
  return made;
}
