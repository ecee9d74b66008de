import { add, dot, unit } from '../vectors';

const rounds = 200;

/**
 * The directions in which rows of numbers vary most, the strongest first, each of length 1 and at right angles to the
 * others: the right singular vectors of the matrix, by power iteration with deflation (Golub & Van Loan, section 8.2).
 */
export function strongestDirections(rows: readonly Float64Array[], count: number): Float64Array[] {
  const width = rows[0]?.length ?? 0;
  const found: Float64Array[] = [];
  while (found.length < Math.min(count, width)) {
    let direction = unit(Float64Array.from({ length: width }, (_, at) => Math.cos(at + found.length)));
    for (let round = 0; round < rounds; round += 1) {
      const next = new Float64Array(width);
      for (const row of rows) add(next, row, dot(row, direction));
      for (const one of found) add(next, one, -dot(one, next));
      if (dot(next, next) < 1e-18) break;
      direction = unit(next);
    }
    found.push(direction);
  }
  return found;
}
