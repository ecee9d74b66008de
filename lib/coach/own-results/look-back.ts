import type { Rule } from '@/lib/coach/define-rule';
import { contextOf } from '@/lib/coach/review-draft';
import { allRules } from '@/lib/coach/rules/all-rules';
import { runRules } from '@/lib/coach/run-rules';
import { clockAt } from '@/lib/model/clock';
import type { OwnEvidence, RuleRecord } from '@/lib/model/own-evidence';
import type { Plan } from '@/lib/model/plan';
import type { Post } from '@/lib/model/post';
import { amountOf, chooseMeasure, errorOf, lookDue, postsLookedAt, postsNeeded } from './look-plan';
import { holm, measureLuck, type Trial } from './rank-test';

/** Facts, policies and what serves people rather than numbers: no count of likes can speak against these. */
const notForNumbers = new Set([
  'offer/dates',
  'offer/contest-rules',
  'craft/length',
  'craft/access',
  'customer-focus/likes-as-goal',
]);

/** Fewest posts on either side for a comparison. */
const fewestPosts = 5;

/** The rules whose advice is about how a post does, and which need nothing but the post to speak. */
export const testableRules: readonly Rule[] = allRules.filter(
  ({ id, scope, surfaces, needs }) =>
    scope === 'draft' && surfaces.includes('post') && needs.minPosts === 0 && !notForNumbers.has(id),
);

/** Which rules would have spoken, and not in praise, on a post as it went out. */
export function readAgainst(post: Post, plan: Plan, rules = testableRules): ReadonlySet<string> {
  const draft = {
    network: post.network,
    surface: 'post' as const,
    parts: [post.text],
    hasMedia: post.hasMedia,
  };
  const clock = clockAt(post.instant, post.zone);
  const context = contextOf({ draft, recent: [], echoes: null, plan, dismissals: [], clock, language: null });
  const { spoken } = runRules(rules, context);
  return new Set(
    spoken.filter(({ finding }) => finding.level !== 'praise').map(({ finding }) => finding.ruleId),
  );
}

/** A post with what it brought, and the rules it goes against. */
export interface LookedAt {
  readonly post: Pick<Post, 'channelId' | 'results'>;
  readonly against: ReadonlySet<string>;
}

/**
 * Holds each rule's advice against what the owner's own posts brought. Contradicted is a rule when the posts that go
 * against it did better than chance explains, with every rule and every look of a lifetime together wrong at most 5 % of
 * the time. Null under 20 posts in any measure.
 * @param total how many posts have results; decides which look this is
 */
export function lookBack(all: readonly LookedAt[], total: number): OwnEvidence | null {
  const look = lookDue(total);
  const measure = chooseMeasure(all.map(({ post }) => post.results));
  if (look === null || measure === null) return null;
  const known = all.flatMap(({ post, against }) => {
    const amount = amountOf(post.results, measure);
    return amount === null ? [] : [{ stratum: post.channelId, amount, against }];
  });
  const ids = [...new Set(known.flatMap(({ against }) => [...against]))].toSorted();
  const compared = ids.flatMap((ruleId) => {
    const trials = known.map(({ stratum, amount, against }) => ({
      stratum,
      amount,
      isMarked: against.has(ruleId),
    }));
    const marked = trials.filter(({ isMarked }) => isMarked).length;
    return Math.min(marked, trials.length - marked) < fewestPosts ? [] : [{ ruleId, trials }];
  });
  const taken = holm(
    compared.map(({ trials }) => measureLuck(trials)),
    errorOf(look),
  );
  const rules = compared.map(({ ruleId, trials }, index) => toRecord(ruleId, trials, taken[index] === true));
  return { version: 1, look, measure, posts: known.length, rules };
}

/** How many of the newest posts with results a look of so many needs; 0 while none is due. */
export function postsToLookAt(total: number): number {
  const look = lookDue(total);
  return look === null ? 0 : Math.min(postsLookedAt, postsNeeded * 2 ** look);
}

function toRecord(ruleId: string, trials: readonly Trial[], isContradicted: boolean): RuleRecord {
  const group = (isMarked: boolean) => {
    const amounts = trials.filter((trial) => trial.isMarked === isMarked).map(({ amount }) => amount);
    return { posts: amounts.length, median: medianOf(amounts) };
  };
  return { ruleId, against: group(true), others: group(false), isContradicted };
}

function medianOf(amounts: readonly number[]): number {
  const sorted = amounts.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
