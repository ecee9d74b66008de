import type { Post } from '@/lib/model/post';

/** Why a post does not count towards a week's goal. It still ends a silence: somebody was home. */
export type NotCounted = 'near-copy' | 'too-short';

export type CountablePost = Pick<Post, 'id' | 'text' | 'hasMedia'>;

const leastWords = 4;
const words = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * Why a post does not count, or null when it does: a near-copy of an earlier post, or fewer than four words and no
 * picture (catalogue, Rhythm). Addresses are no words.
 * @param nearCopies ids of the posts that repeat an earlier one
 */
export function whyNotCounted(post: CountablePost, nearCopies: ReadonlySet<string>): NotCounted | null {
  if (nearCopies.has(post.id)) return 'near-copy';
  return post.hasMedia || hasWords(post.text, leastWords) ? null : 'too-short';
}

/** The reason in words, to stand after "does not count:". */
export const notCountedSentences: Readonly<Record<NotCounted, string>> = {
  'near-copy': 'it says almost the same as an earlier post',
  'too-short': 'it has fewer than four words and no picture',
};

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
