/**
 * Round numbers for an axis from 0 to at least `most`: two to five of them, 1, 2 or 5 times a power of ten apart, and never
 * closer than one whole. @param most 0 or more
 */
export function roundTicks(most: number): readonly number[] {
  const rough = Math.max(1, most / 4);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((times) => times * power >= rough) ?? 10) * power;
  return Array.from({ length: Math.max(1, Math.ceil(most / step)) + 1 }, (_, index) => index * step);
}
