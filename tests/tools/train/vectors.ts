/** The sum of two rows' products, place by place. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += a[index]! * b[index]!;
  return sum;
}

/** Adds a row, so many times, to another in place. */
export function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let index = 0; index < to.length; index += 1) to[index]! += what[index]! * times;
}

/** A row in its own direction, of length 1; a row of zeros stays. */
export function unit(row: Float64Array): Float64Array {
  const length = Math.sqrt(dot(row, row));
  return length > 0 ? row.map((one) => one / length) : row;
}
