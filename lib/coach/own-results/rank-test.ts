/** One post in a comparison. */
export interface Trial {
  /** what is compared only within itself, such as a channel: likes on two networks are two things */
  readonly stratum: string;
  readonly amount: number;
  readonly isMarked: boolean;
}

/** Rounds of the permutation test: the smallest p it can tell is 1 / 5,000. */
const rounds = 4_999;

/**
 * How likely chance alone would make the marked posts do at least this well: a stratified rank-sum test (van Elteren 1960,
 * each stratum's ranks weighted by 1 / (n + 1)), its p by permuting the marks within strata, counted as (b + 1) / (m + 1)
 * so that it never understates (Phipson & Smyth 2010). Ties share their middle rank. The same trials give the same p.
 */
export function measureLuck(trials: readonly Trial[]): number {
  const strata = groupByStratum(trials).map((group) => ({
    scores: scoresOf(group.map(({ amount }) => amount)),
    marks: group.map(({ isMarked }) => isMarked),
  }));
  const random = createRandom(trials.length);
  const observed = strata.reduce((sum, { scores, marks }) => sum + sumOfMarked(scores, marks), 0);
  let asGood = 0;
  for (let round = 0; round < rounds; round += 1) {
    let sum = 0;
    for (const { scores, marks } of strata) sum += sumOfSample(scores, marks.filter(Boolean).length, random);
    // Sums of the same ranks in another order differ in their last digits.
    if (sum >= observed - 1e-9) asGood += 1;
  }
  return (asGood + 1) / (rounds + 1);
}

/** Which of several p values are errors at most `level` of the time, all together (Holm 1979); in the order given. */
export function holm(luck: readonly number[], level: number): boolean[] {
  const order = luck.map((p, index) => ({ p, index })).toSorted((one, other) => one.p - other.p);
  const taken = luck.map(() => false);
  for (const [place, { p, index }] of order.entries()) {
    if (p > level / (luck.length - place)) break;
    taken[index] = true;
  }
  return taken;
}

function groupByStratum(trials: readonly Trial[]): Trial[][] {
  const groups = new Map<string, Trial[]>();
  for (const trial of trials) groups.set(trial.stratum, [...(groups.get(trial.stratum) ?? []), trial]);
  return [...groups.values()];
}

/** Middle ranks, each over (n + 1). */
function scoresOf(amounts: readonly number[]): number[] {
  const sorted = amounts.toSorted((one, other) => one - other);
  return amounts.map((amount) => {
    const first = sorted.indexOf(amount);
    const last = sorted.lastIndexOf(amount);
    return ((first + last) / 2 + 1) / (amounts.length + 1);
  });
}

function sumOfMarked(scores: readonly number[], marks: readonly boolean[]): number {
  return scores.reduce((sum, score, index) => sum + (marks[index] === true ? score : 0), 0);
}

/** The sum of `count` scores drawn without putting back (the beginning of a Fisher–Yates shuffle). */
function sumOfSample(scores: number[], count: number, random: () => number): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) {
    const other = index + Math.floor(random() * (scores.length - index));
    const drawn = scores[other] ?? 0;
    scores[other] = scores[index] ?? 0;
    scores[index] = drawn;
    sum += drawn;
  }
  return sum;
}

/** Marsaglia's xorshift, seeded: an answer must not change because it was asked twice. */
function createRandom(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 1) | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
}
