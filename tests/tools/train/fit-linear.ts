import { add, dot } from './vectors';

/** One row of a training set: trait columns with their amounts, the class it is, and how much it counts. */
export interface Row {
  readonly columns: readonly number[];
  readonly amounts: readonly number[];
  /** share of each class, adding up to 1 for a choice; 0 or 1 for a yes or no */
  readonly target: readonly number[];
  readonly weight: number;
}

export interface Fitted {
  /** per class: a weight for each column, the bias last */
  readonly weights: readonly Float64Array[];
}

export interface FitOptions {
  readonly columns: number;
  readonly classes: number;
  /** strength of the pull to zero (L2); the bias is free */
  readonly ridge: number;
  readonly rounds: number;
}

/**
 * Fits a multinomial (or, with one class, a binary) logistic regression by L-BFGS from zero: no randomness, so the same
 * rows in the same order give the same weights.
 */
export function fitLinear(rows: readonly Row[], options: FitOptions): Fitted {
  const { columns, classes, rounds } = options;
  const width = columns + 1;
  const point = new Float64Array(width * classes);
  let { loss, slope } = lossAt(point, rows, options);
  const memory: { step: Float64Array; change: Float64Array; rho: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const direction = descend(slope, memory);
    const along = dot(direction, slope);
    if (along > -1e-9) break;
    let size = round === 0 ? 1 / Math.max(1, Math.sqrt(dot(slope, slope))) : 1;
    let next = move(point, direction, size);
    let there = lossAt(next, rows, options);
    for (let tries = 0; there.loss > loss + 1e-4 * size * along && tries < 30; tries += 1) {
      size /= 2;
      next = move(point, direction, size);
      there = lossAt(next, rows, options);
    }
    const step = minus(next, point);
    const change = minus(there.slope, slope);
    const curve = dot(step, change);
    if (curve > 1e-10) memory.push({ step, change, rho: 1 / curve });
    if (memory.length > 10) memory.shift();
    const isDone = loss - there.loss < 1e-6 * Math.abs(loss);
    point.set(next);
    ({ loss, slope } = there);
    if (isDone) break;
  }
  return {
    weights: Array.from({ length: classes }, (_, index) => point.slice(index * width, (index + 1) * width)),
  };
}

/** The chances a fitted model gives one row. */
export function predict(
  { weights }: Fitted,
  { columns, amounts }: Pick<Row, 'columns' | 'amounts'>,
): number[] {
  return chancesOf(
    weights.map((own) => {
      let sum = own.at(-1)!;
      for (const [index, column] of columns.entries()) sum += own[column]! * amounts[index]!;
      return sum;
    }),
  );
}

function chancesOf(sums: readonly number[]): number[] {
  if (sums.length === 1) return [1 / (1 + Math.exp(-sums[0]!))];
  const highest = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - highest));
  const all = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / all);
}

function lossAt(
  point: Float64Array,
  rows: readonly Row[],
  { columns, classes, ridge }: FitOptions,
): { loss: number; slope: Float64Array } {
  const width = columns + 1;
  const slope = new Float64Array(point.length);
  let loss = 0;
  for (let index = 0; index < point.length; index += 1) {
    if (index % width === columns) continue;
    loss += (ridge / 2) * point[index]! ** 2;
    slope[index] = ridge * point[index]!;
  }
  const sums = Array.from<number>({ length: classes });
  for (const { columns: own, amounts, target, weight } of rows) {
    for (let one = 0; one < classes; one += 1) {
      let sum = point[one * width + columns]!;
      for (let k = 0; k < own.length; k += 1) sum += point[one * width + own[k]!]! * amounts[k]!;
      sums[one] = sum;
    }
    const chances = chancesOf(sums);
    loss += weight * surprise(chances, target);
    for (let one = 0; one < classes; one += 1) {
      const pull = weight * (chances[one]! - target[one]!);
      for (let k = 0; k < own.length; k += 1) slope[one * width + own[k]!]! += pull * amounts[k]!;
      slope[one * width + columns]! += pull;
    }
  }
  return { loss, slope };
}

function surprise(chances: readonly number[], target: readonly number[]): number {
  const log = (chance: number) => -Math.log(Math.max(chance, 1e-12));
  if (chances.length === 1) return target[0]! * log(chances[0]!) + (1 - target[0]!) * log(1 - chances[0]!);
  return target.reduce((sum, share, index) => sum + (share > 0 ? share * log(chances[index]!) : 0), 0);
}

/** The quasi-Newton direction from the last steps (two-loop recursion, Nocedal & Wright 2006, algorithm 7.4). */
function descend(
  slope: Float64Array,
  memory: readonly { step: Float64Array; change: Float64Array; rho: number }[],
): Float64Array {
  const direction = slope.map((one) => -one);
  const alphas: number[] = [];
  for (const { step, change, rho } of memory.toReversed()) {
    const alpha = rho * dot(step, direction);
    alphas.unshift(alpha);
    add(direction, change, -alpha);
  }
  const last = memory.at(-1);
  if (last) {
    const scale = 1 / (last.rho * dot(last.change, last.change));
    for (let index = 0; index < direction.length; index += 1) direction[index]! *= scale;
  }
  for (const [index, { step, change, rho }] of memory.entries()) {
    add(direction, step, alphas[index]! - rho * dot(change, direction));
  }
  return direction;
}

function move(from: Float64Array, direction: Float64Array, size: number): Float64Array {
  return from.map((one, index) => one + direction[index]! * size);
}

function minus(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((one, index) => one - b[index]!);
}
