import { fnv } from '@/lib/coach/fingerprint';
import { echoWords } from './echo-words';
import type { PlainText } from './read-plain';

/**
 * Words and pairs of a text as 32-bit numbers, spread evenly, in the order of the text; each occurrence its own, so that
 * repeating a word cannot make two texts equal. Two different ones are the same number once in four thousand million.
 */
export function hashShingles(text: string, read?: (text: string) => PlainText): Uint32Array {
  const words = echoWords(text, read).map(({ word }) => fnv(word, 0x811c9dc5));
  const hashes = new Uint32Array(Math.max(0, 2 * words.length - 1));
  const numbered = numberRepeats(hashes.length);
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    hashes[2 * index] = numbered(spread(word));
    if (index + 1 < words.length) {
      hashes[2 * index + 1] = numbered(spread(Math.imul(word, 0x5bd1e995) ^ words[index + 1]!));
    }
  }
  return hashes;
}

/** Gives each further occurrence of a number another one. A table of open addresses: a Map of so many is slow. */
function numberRepeats(most: number): (hash: number) => number {
  let size = 16;
  while (size < 2 * most) size *= 2;
  const keys = new Int32Array(size);
  const counts = new Int32Array(size);
  return (hash) => {
    let slot = hash & (size - 1);
    while (counts[slot] !== 0 && keys[slot] !== (hash | 0)) slot = (slot + 1) & (size - 1);
    keys[slot] = hash | 0;
    const before = counts[slot]!;
    counts[slot] = before + 1;
    return before === 0 ? hash : spread(hash + Math.imul(before, 0x9e3779b1));
  };
}

/** Spreads 32 bits (the finaliser of MurmurHash3). */
export function spread(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
