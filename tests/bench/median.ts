/** The middle of some measures; of an even number, the upper one of the two. @throws RangeError for none */
export function medianOf(measures: readonly number[]): number {
  const middle = measures.toSorted((one, other) => one - other)[Math.floor(measures.length / 2)];
  if (middle === undefined) throw new RangeError('nothing was measured');
  return middle;
}

/** Runs `work` some times after a warm-up and gives the median in milliseconds. */
export async function timeMedian(work: () => unknown, rounds: number): Promise<number> {
  for (let round = 0; round < Math.min(3, rounds); round += 1) await work();
  const measures: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    measures.push(performance.now() - start);
  }
  return medianOf(measures);
}
