import type { Span } from '@/lib/model/span';
import { overlaps } from './text/spans';
import type { Word } from './text/words';

/** How many words a key holds on to: enough to tell drafts apart, few enough to survive edits elsewhere. */
const keyWords = 6;

/**
 * What a dismissal sticks to: the rule, its message and the words it spoke about (the first span, with its
 * neighbours when short; the first words of the draft when it spoke about none). Hashed, so that keys hold no text.
 */
export function fingerprint(
  speech: { ruleId: string; message: string },
  words: readonly Word[],
  spans: readonly Span[],
): string {
  const about = spans[0] ?? { start: 0, end: 0 };
  let first = firstEndingAfter(words, about.start);
  let count = 0;
  while (first + count < words.length && overlaps(words[first + count]!, about)) count += 1;
  if (count === 0) first = 0;
  const missing = Math.max(0, keyWords - count);
  const from = Math.max(0, first - missing);
  const to = Math.max(first + count, from + keyWords);
  const spoken = words.slice(from, Math.min(to, from + 2 * keyWords)).map(({ word }) => word);
  return `${speech.ruleId}:${hash(`${speech.message} ${spoken.join(' ')}`)}`;
}

/** Index of the first word that ends after an offset. The words are in order. */
function firstEndingAfter(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** 64 bits of FNV-1a in base 36: two runs over the same text with different seeds. */
function hash(text: string): string {
  return [0x811c9dc5, 0x01234567].map((seed) => fnv(text, seed).toString(36)).join('');
}

/** FNV-1a, 32 bits, over UTF-16 units. */
export function fnv(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
