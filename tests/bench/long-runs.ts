import { medianOf } from './median';

/** What a pattern may stumble over when it comes again and again. */
const units = [
  '1',
  '"',
  ' ',
  'a',
  '.',
  ',',
  '!',
  '?',
  '@',
  '#',
  '\n',
  '-',
  "'",
  '/',
  '(',
  '$',
  '🍞',
  '\u200d',
  '👩‍🍳',
  '\u0301',
  '漢',
  'a ',
  'A ',
  '1 ',
  '1/',
  '1.',
  '"a',
  '#a ',
  '@a ',
  'a-',
  'a or ',
  'we ',
  'you, ',
  'free ',
  'may 1 ',
  'the new ',
  'tag a ',
  'our a ',
] as const;
/** A long run is four times a short one. */
const [short, long] = [6_000, 24_000];

export interface LongRun {
  readonly unit: string;
  /** milliseconds for 24,000 characters, and how many times those of 6,000 that is */
  readonly time: number;
  readonly growth: number;
}

/** Reviews of long runs of each unit: four times the text should take about four times as long, never sixteen times. */
export function measureLongRuns(review: (text: string) => unknown): LongRun[] {
  return units.map((unit) => {
    const time = timeOf(review, unit, long);
    return { unit, time, growth: time / timeOf(review, unit, short) };
  });
}

function timeOf(review: (text: string) => unknown, unit: string, length: number): number {
  const times = Array.from({ length: 5 }, (_, round) => {
    // Another beginning each time, so that nothing is remembered.
    const text = `${round} ${unit.repeat(length / unit.length)}`;
    const start = performance.now();
    review(text);
    return performance.now() - start;
  });
  return medianOf(times);
}
