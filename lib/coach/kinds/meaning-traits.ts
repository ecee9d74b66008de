import type { Meanings, TrainedWords } from '@/lib/coach/languages/trained-words';
import { findHashtags, wordsInTag } from '@/lib/coach/text/hashtags';
import type { Span } from '@/lib/model/span';
import { readStep } from './meaning-code';
import type { SaidText } from './traits';

/** The thousand commonest words count the less, the commoner they are ("the", "of"); all others count alike. */
const common = 1_000;

/** Words as points: `size` coordinates in a row for each word, in the order of their number. */
export interface Points {
  readonly size: number;
  readonly numberOf: ReadonlyMap<string, number>;
  readonly coordinates: Float64Array;
}

/** A mean is drawn towards nothing by as much as one word's weight, so that two known words do not speak like twenty. */
const drawn = 1;

/** Where the words of a text lie on the whole, and where those of its first sentence do. */
export function meaningTraits(
  said: Pick<SaidText, 'plain' | 'words'>,
  { meanings }: Pick<TrainedWords, 'meanings'>,
  first: Span,
): [trait: string, amount: number][] {
  if (!meanings) return [];
  const points = pointsOf(meanings);
  const words = wordsOf(said, points);
  const opening = words.filter(({ start }) => start < first.end);
  return [
    ...nameEach(points.names, meanOf(words, points)),
    ...nameEach(points.firstNames, meanOf(opening, points)),
  ];
}

interface Placed {
  readonly number: number;
  readonly start: number;
}

/** The words of a text and of its tags that have a meaning, with their numbers. */
export function wordsOf(
  { plain, words }: Pick<SaidText, 'plain' | 'words'>,
  { numberOf }: Points,
): readonly Placed[] {
  const placed: Placed[] = [];
  const add = (word: string, start: number): void => {
    const number = numberOf.get(word);
    if (number !== undefined) placed.push({ number, start });
  };
  for (const { word, start } of words) add(word, start);
  for (const { start, end } of findHashtags(plain)) {
    for (const word of wordsInTag(plain.slice(start + 1, end))) add(word, start);
  }
  return placed;
}

/** The weighted mean of words' coordinates. */
export function meanOf(words: readonly Placed[], { size, coordinates }: Points): Float64Array {
  const mean = new Float64Array(size);
  let all = drawn;
  for (const { number } of words) {
    const weight = Math.min(1, (number + 1) / common);
    all += weight;
    for (let at = 0; at < size; at += 1) mean[at]! += weight * coordinates[number * size + at]!;
  }
  return mean.map((sum) => sum / all);
}

function nameEach(names: readonly string[], mean: Float64Array): [string, number][] {
  return names.map((name, index) => [name, mean[index]!]);
}

/** Kept per language: the list is unpacked once. */
const unpacked = new WeakMap<Meanings, NamedPoints>();

/** Points, and how the traits of each coordinate are called. */
interface NamedPoints extends Points {
  readonly names: readonly string[];
  readonly firstNames: readonly string[];
}

function pointsOf(meanings: Meanings): NamedPoints {
  const known = unpacked.get(meanings);
  if (known) return known;
  const { size, scale, words, codes } = meanings;
  const points = {
    size,
    numberOf: new Map(words.split(' ').map((word, number) => [word, number])),
    coordinates: Float64Array.from(codes, (_, at) => readStep(codes, at) / scale),
    names: Array.from({ length: size }, (_, index) => `meaning ${index}`),
    firstNames: Array.from({ length: size }, (_, index) => `first meaning ${index}`),
  };
  unpacked.set(meanings, points);
  return points;
}
