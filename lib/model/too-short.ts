import type { Post } from './post';

const leastWords = 4;
const words = new Intl.Segmenter('en', { granularity: 'word' });

/** Under four words and with no picture: such a post counts towards no goal (catalogue, Rhythm). Addresses are no words. */
export function isTooShort({ text, hasMedia }: Pick<Post, 'text' | 'hasMedia'>): boolean {
  return !hasMedia && !hasWords(text, leastWords);
}

/** True from `least` words on. Stops reading there: a post of a megabyte costs no more than a short one. */
function hasWords(text: string, least: number): boolean {
  // Four words of any language and their addresses lie within the first thousand characters, or it is not prose.
  const readable = text.slice(0, 1000).replaceAll(/https?:\/\/\S+/gu, ' ');
  let found = 0;
  for (const piece of words.segment(readable)) {
    if (piece.isWordLike === true && ++found >= least) return true;
  }
  return false;
}
