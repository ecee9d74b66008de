import { fnv } from '@/lib/coach/fingerprint';
import { echoWords } from './echo-words';

/**
 * MinHash over single words and word pairs, 24 bands of 3 rows. With Jaccard j the chance to share a band is
 * 1 − (1 − j³)^24; a similarity s below is Dice, j = s / (2 − s): 0.99999 at s = 0.85, 0.86 at 0.6, 0.05 at 0.22.
 */
const [bands, rows] = [24, 3];

/** Fewer words than this are no echo unless they are the same to the letter ("Open today until five"). */
const fewestWords = 4;

/** Keys for a multi-entry index: texts that resemble each other share one or more. Empty for a text without words. */
export function echoBands(text: string): number[] {
  const shingles = shinglesOf(text);
  if (shingles.size === 0) return [];
  const lowest = Array.from<number>({ length: bands * rows }).fill(0xffffffff);
  for (const shingle of shingles) {
    const [a, b] = [fnv(shingle, 0x811c9dc5), fnv(shingle, 0x5bd1e995) | 1];
    for (let row = 0; row < lowest.length; row += 1) {
      const value = mix(a + Math.imul(row, b));
      if (value < lowest[row]!) lowest[row] = value;
    }
  }
  const keys = new Set<number>();
  for (let band = 0; band < bands; band += 1) {
    keys.add(fnv(`${band}:${lowest.slice(band * rows, (band + 1) * rows).join(',')}`, 0x811c9dc5));
  }
  return [...keys];
}

/** How alike two texts are, 0 to 1: Dice's share of equal words and word pairs after folding. Symmetric. */
export function measureSimilarity(a: string, b: string): number {
  if (isWordForWord(a, b)) return 1;
  const [first, second] = [shinglesOf(a), shinglesOf(b)];
  if (Math.min(first.size, second.size) < 2 * fewestWords - 1) return 0;
  let both = 0;
  for (const shingle of first) if (second.has(shingle)) both += 1;
  return (2 * both) / (first.size + second.size);
}

/** True when two texts are the same to the letter, white space and invisible characters aside. */
export function isWordForWord(a: string, b: string): boolean {
  const bare = (text: string) => text.normalize('NFC').replace(/[\s\u200b-\u200d\u2060\ufeff\u00ad]+/g, '');
  const [first, second] = [bare(a), bare(b)];
  return first.length > 0 && first === second;
}

/** Words and pairs, each occurrence its own, so that repeating a word cannot make two texts equal. */
function shinglesOf(text: string): Set<string> {
  const words = echoWords(text).map(({ word }) => word);
  const counts = new Map<string, number>();
  const shingles = new Set<string>();
  const add = (shingle: string): void => {
    const nth = (counts.get(shingle) ?? 0) + 1;
    counts.set(shingle, nth);
    shingles.add(nth === 1 ? shingle : `${shingle}#${nth}`);
  };
  for (const [index, word] of words.entries()) {
    add(word);
    const next = words[index + 1];
    if (next !== undefined) add(`${word} ${next}`);
  }
  return shingles;
}

/** Spreads 32 bits (the finaliser of MurmurHash3). */
function mix(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
