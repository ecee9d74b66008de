import { groupBy } from '@/lib/model/group-by';
import type { Post, Sound } from '@/lib/model/post';

/** A post as heard: its date, and how many words it has for whom. */
export interface HeardPost extends Pick<Post, 'civilDate'> {
  readonly sound?: Sound | undefined;
}

export interface MonthFocus {
  /** words for the customer among those and words for the business, 0 to 1 */
  readonly share: number;
  /** where the share lies in about 95 of 100 such months; null under six posts, from which that cannot be told */
  readonly interval: readonly [number, number] | null;
  /** posts that have such words */
  readonly posts: number;
}

/** Fewest words like "you" and "we" for a month's share (as for the coach's trend). */
const fewestWords = 12;
const fewestPosts = 6;

/** Customer focus by month; null where fewer than twelve words like "you" and "we" were written. */
export function focusByMonth(
  posts: readonly HeardPost[],
  months: readonly string[],
): readonly (MonthFocus | null)[] {
  return months.map((month) => focusOf(posts.filter(({ civilDate }) => civilDate.startsWith(month))));
}

/** Posts by `YYYY-MM`, thinned evenly to at most `most` in each month, so that none goes unheard. */
export function thinByMonth<Kept extends HeardPost>(posts: readonly Kept[], most: number): Kept[] {
  const months = groupBy(posts, ({ civilDate }) => civilDate.slice(0, 7));
  return [...months.values()].flatMap((own) =>
    own.length <= most
      ? own
      : Array.from({ length: most }, (_, at) => own[Math.floor((at * own.length) / most)]!),
  );
}

/**
 * (you + 1) / (you + self + 2), "I" counting half: the coach's own share. Words of one post go together, so posts and not
 * words are the sample: the variance is that of a ratio of two sums over posts (Cochran, Sampling Techniques, 2.11).
 */
function focusOf(posts: readonly HeardPost[]): MonthFocus | null {
  const heard = posts.flatMap(({ sound }) =>
    sound && sound.you + sound.self + sound.half > 0
      ? [
          {
            you: sound.you,
            all: sound.you + sound.self + sound.half / 2,
            words: sound.you + sound.self + sound.half,
          },
        ]
      : [],
  );
  const sum = (name: 'you' | 'all' | 'words') => heard.reduce((total, post) => total + post[name], 0);
  if (sum('words') < fewestWords) return null;
  const all = sum('all') + 2;
  const share = (sum('you') + 1) / all;
  const count = heard.length;
  if (count < fewestPosts) return { share, interval: null, posts: count };
  const squares = heard.reduce((total, post) => total + (post.you - share * post.all) ** 2, 0);
  const reach = (studentAt(count - 1) * Math.sqrt((count / (count - 1)) * squares)) / all;
  return { share, interval: [Math.max(0, share - reach), Math.min(1, share + reach)], posts: count };
}

/** Student's t at 97.5 % for `free` degrees of freedom, 5 or more (Abramowitz & Stegun 26.7.5, two terms). */
function studentAt(free: number): number {
  return 1.96 + 2.37 / free + 2.82 / free ** 2;
}
