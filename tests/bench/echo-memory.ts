import { summarisePost } from '@/lib/coach/summarise-post';
import { echoBands, isWordForWord, measureSimilarity } from '@/lib/coach/text/echo';
import { sharedWords } from '@/lib/coach/text/shared-words';
import { lookUp } from '@/lib/history/echo-index';
import type { EchoMatch, Post } from '@/lib/model/post';

const { idsPerBand, candidatesCompared, leastSimilarity, matchesShown } = lookUp;

/** The history's look-up for echoes, with a Map in the place of IndexedDB: what is left is the coach's own work. */
export function createEchoes(posts: readonly Post[]): (text: string) => EchoMatch[] {
  const byBand = new Map<number, number[]>();
  for (const [at, post] of posts.entries()) {
    for (const band of echoBands(post.text)) {
      const known = byBand.get(band);
      if (known && known.length < idsPerBand) known.push(at);
      else if (!known) byBand.set(band, [at]);
    }
  }
  return (text) =>
    candidatesOf(text, byBand)
      .map((at) => ({ post: posts[at]!, similarity: measureSimilarity(text, posts[at]!.text) }))
      .filter(({ similarity }) => similarity >= leastSimilarity)
      .toSorted((one, other) => other.similarity - one.similarity)
      .slice(0, matchesShown)
      .map(({ post, similarity }) => ({
        post: summarisePost(post),
        similarity,
        wordForWord: isWordForWord(text, post.text),
        shared: sharedWords(text, post.text),
      }));
}

function candidatesOf(text: string, byBand: ReadonlyMap<number, readonly number[]>): number[] {
  const votes = new Map<number, number>();
  for (const band of echoBands(text)) {
    for (const at of byBand.get(band) ?? []) votes.set(at, (votes.get(at) ?? 0) + 1);
  }
  return [...votes]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, candidatesCompared)
    .map(([at]) => at);
}
