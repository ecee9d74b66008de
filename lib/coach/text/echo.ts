import { readPlainOnce } from './read-plain';
import { hashShingles, spread } from './shingles';

/**
 * MinHash over single words and word pairs, 24 bands of 3 rows. With Jaccard j the chance to share a band is
 * 1 − (1 − j³)^24; a similarity s below is Dice, j = s / (2 − s): 0.99999 at s = 0.85, 0.86 at 0.6, 0.05 at 0.22.
 */
const [bands, rows] = [24, 3];

/** Fewer words than this are no echo unless they are the same to the letter ("Open today until five"). */
const fewestWords = 4;

/**
 * Only so many of a text's shingles are hashed further, those with the lowest numbers: of two long texts that resemble each
 * other nearly the same ones. The standard deviation of j is then 0.04 at most.
 */
const sampled = 160;

/** Keys for a multi-entry index: texts that resemble each other share one or more. Empty for a text without words. */
export function echoBands(text: string): number[] {
  const shingles = lowestOf(hashShingles(text));
  if (shingles.length === 0) return [];
  const lowest = Uint32Array.from(salts, (salt, row) => lowestUnder(shingles, salt, multipliers[row]!));
  const keys = new Set<number>();
  for (let band = 0; band < bands; band += 1) {
    let key = band;
    for (let row = band * rows; row < (band + 1) * rows; row += 1) key = spread(key ^ lowest[row]!) + row;
    keys.add(key >>> 0);
  }
  return [...keys];
}

/** The lowest number that one hash function gives any shingle; kept in one variable, as this runs 72 times a text. */
function lowestUnder(shingles: Uint32Array, salt: number, multiplier: number): number {
  let lowest = 0xffffffff;
  for (let at = 0; at < shingles.length; at += 1) {
    const value = Math.imul(shingles[at]! ^ salt, multiplier) >>> 0;
    if (value < lowest) lowest = value;
  }
  return lowest;
}

/** One hash function for each row: x ↦ (x ⊕ salt) · odd number. */
const salts = Uint32Array.from({ length: bands * rows }, (_, row) => spread(row + 1));
const multipliers = Uint32Array.from({ length: bands * rows }, (_, row) => spread(row + 1_001) | 1);

/** The lowest `sampled` numbers, and those that share the last one's first bits. */
function lowestOf(hashes: Uint32Array): Uint32Array {
  if (hashes.length <= sampled) return hashes;
  const counts = new Uint32Array(2_048);
  for (const hash of hashes) counts[hash >>> 21]! += 1;
  let [kept, bucket] = [counts[0]!, 0];
  while (kept < sampled) kept += counts[(bucket += 1)]!;
  return hashes.filter((hash) => hash >>> 21 <= bucket);
}

/** How alike two texts are, 0 to 1: Dice's share of equal words and word pairs after folding. Symmetric. */
export function measureSimilarity(a: string, b: string): number {
  if (isWordForWord(a, b)) return 1;
  const [first, second] = [shinglesOfDraft(a), hashShingles(b, readPlainOnce)];
  if (Math.min(first.size, second.length) < 2 * fewestWords - 1) return 0;
  let both = 0;
  for (const shingle of second) if (first.has(shingle)) both += 1;
  return (2 * both) / (first.size + second.length);
}

/** One draft is compared with many posts, so its shingles are kept until there is another. */
let draft: { readonly text: string; readonly shingles: ReadonlySet<number> } | null = null;

function shinglesOfDraft(text: string): ReadonlySet<number> {
  if (draft?.text !== text) draft = { text, shingles: new Set(hashShingles(text)) };
  return draft.shingles;
}

/** True when two texts are the same to the letter, white space and invisible characters aside. */
export function isWordForWord(a: string, b: string): boolean {
  if (beginOtherwise(a, b)) return false;
  const bare = (text: string) => text.normalize('NFC').replace(/[\s\u200b-\u200d\u2060\ufeff\u00ad]+/g, '');
  const [first, second] = [bare(a), bare(b)];
  return first.length > 0 && first === second;
}

/** True when the first visible characters are two different plain letters or signs: most posts end the question there. */
function beginOtherwise(a: string, b: string): boolean {
  const [first, second] = [/[!-~]|[^\s]/.exec(a)?.[0], /[!-~]|[^\s]/.exec(b)?.[0]];
  return first !== undefined && second !== undefined && first !== second && /^[!-~]{2}$/.test(first + second);
}
