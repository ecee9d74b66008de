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
  const about = spans[0];
  const first = about
    ? Math.max(
        0,
        words.findIndex((word) => overlaps(word, about)),
      )
    : 0;
  const count = about ? words.filter((word) => overlaps(word, about)).length : 0;
  const missing = Math.max(0, keyWords - count);
  const from = Math.max(0, first - missing);
  const to = Math.max(first + count, from + keyWords);
  const spoken = words.slice(from, Math.min(to, from + 2 * keyWords)).map(({ word }) => word);
  return `${speech.ruleId}:${hash(`${speech.message} ${spoken.join(' ')}`)}`;
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
