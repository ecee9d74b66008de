import type { LabelledPost } from '@/tests/tools/corpus/labelled-post';
import { fitReading, heads, predictHead, type Example } from './train-reading';

const folds = 6;

/** What a reading that never saw the post's account says of it. */
export interface Guess {
  readonly post: LabelledPost;
  /** head to its chances, without and with the business's name */
  readonly bare: ReadonlyMap<string, readonly number[]>;
  readonly named: ReadonlyMap<string, readonly number[]>;
}

/** Guesses each corpus post by a reading fitted without its account; own posts always help to fit. */
export function crossValidate(corpus: readonly Example[], own: readonly Example[]): Guess[] {
  const foldOf = splitByAccount(corpus.map(({ post }) => post.account));
  return Array.from({ length: folds }, (_, fold) => {
    const reading = fitReading([...corpus.filter(({ post }) => foldOf.get(post.account) !== fold), ...own]);
    return corpus
      .filter(({ post }) => foldOf.get(post.account) === fold)
      .map(({ post, bare, named }) => {
        const guess = (traits: Example['bare']) =>
          new Map(heads.map(({ name }) => [name, predictHead(reading, name, traits)] as const));
        return { post, bare: guess(bare), named: guess(named) };
      });
  }).flat();
}

/** Whole accounts into folds of about equal size: the largest account first, into the emptiest fold. */
function splitByAccount(accounts: readonly string[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const account of accounts) sizes.set(account, (sizes.get(account) ?? 0) + 1);
  const filled = Array.from<number>({ length: folds }).fill(0);
  const ordered = [...sizes].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return new Map(
    ordered.map(([account, size]) => {
      const fold = filled.indexOf(Math.min(...filled));
      filled[fold]! += size;
      return [account, fold];
    }),
  );
}
