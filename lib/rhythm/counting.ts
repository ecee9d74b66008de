import type { Post } from '@/lib/model/post';
import { isTooShort } from '@/lib/model/too-short';

/** Why a post does not count towards a week's goal. It still ends a silence: somebody was home. */
export type NotCounted = 'near-copy' | 'too-short';

export type CountablePost = Pick<Post, 'id' | 'text' | 'hasMedia'>;

/**
 * Why a post does not count, or null when it does: a near-copy of an earlier post, or fewer than four words and no
 * picture (catalogue, Rhythm).
 * @param nearCopies ids of the posts that repeat an earlier one
 */
export function whyNotCounted(post: CountablePost, nearCopies: ReadonlySet<string>): NotCounted | null {
  if (nearCopies.has(post.id)) return 'near-copy';
  return isTooShort(post) ? 'too-short' : null;
}

/** The reason in words, to stand after "does not count:". */
export const notCountedSentences: Readonly<Record<NotCounted, string>> = {
  'near-copy': 'it says almost the same as an earlier post',
  'too-short': 'it has fewer than four words and no picture',
};
