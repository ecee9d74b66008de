import type { Clock } from '@/lib/model/clock';
import type { Dismissal } from '@/lib/model/dismissal';
import type { Draft } from '@/lib/model/draft';
import type { Finding } from '@/lib/model/finding';
import type { OwnEvidence } from '@/lib/model/own-evidence';
import type { Plan } from '@/lib/model/plan';
import type { EchoMatch, PastPost } from '@/lib/model/post';
import type { Review } from '@/lib/model/review';
import type { Rule, RuleContext } from './define-rule';
import type { KindLessons } from './kinds/learn-kinds';
import { measureDraft, type Features } from './measure-draft';
import { stepBack } from './own-results/step-back';
import { rank } from './rank';
import { resolve } from './resolve';
import { allRules } from './rules/all-rules';
import { runRules } from './run-rules';
import { readAtMost } from './text/read-text';

export interface ReviewInput {
  readonly draft: Draft;
  /** newest first, all networks */
  readonly recent: readonly PastPost[];
  /** null while the look-up has not answered */
  readonly echoes: readonly EchoMatch[] | null;
  readonly plan: Plan;
  readonly dismissals: readonly Dismissal[];
  readonly clock: Clock;
  /** a language code, as the browser's detector gives it ("en", "es-MX", "nl"); null: read it off the draft */
  readonly language: string | null;
  /** what the owner's own posts say of the rules; absent or null while they are too few */
  readonly own?: OwnEvidence | null;
  /** what the owner's corrections of kinds taught */
  readonly taught?: KindLessons | undefined;
}

/** Everything the coach says of one draft. Never throws for any text; the same input gives the same review. */
export function reviewDraft(input: ReviewInput, rules: readonly Rule[] = allRules): Review {
  const context = contextOf(input);
  const heard = stepBack(runRules(rules, context), input.own ?? null, input.plan);
  const { kept, waiting } = resolve(heard.spoken.filter(({ finding }) => !isDismissed(finding, input)));
  const order = rules.map(({ id }) => id);
  const ranked = rank(kept.map(findingOf), waiting.map(findingOf), order);
  const { features } = context;
  return {
    ...ranked,
    notEnough: [...languageNote(features), ...cutNote(features), ...heard.notEnough],
    kind: features.kind.primary,
    otherKinds: [...features.kind.others],
    focus: { self: features.focus.self.length + features.focus.half.length, you: features.focus.you.length },
    length: {
      used: features.lengths.reduce((most, { used }) => Math.max(most, used), 0),
      limit: features.limit,
    },
  };
}

/** The frozen context all rules share. Posts after the clock (scheduled ones) have not been seen by anybody yet. */
export function contextOf({
  draft,
  recent,
  echoes,
  plan,
  clock,
  language,
  taught,
}: ReviewInput): RuleContext {
  const features = measureDraft(draft, { plan, clock, language, taught });
  return Object.freeze({
    draft: Object.freeze({ ...draft }),
    text: features.text,
    features,
    network: draft.network,
    recent: pastOf(recent, clock.now),
    echoes: echoes && Object.freeze([...echoes]),
    plan,
    clock,
  });
}

/** By the list that came in: what has been by then, newest first, and from when to when that holds. */
const lastPasts = new WeakMap<
  readonly PastPost[],
  { readonly past: readonly PastPost[]; readonly from: number; readonly before: number }
>();

/** The same list for the same posts, so that rules may keep what they derive from it. */
function pastOf(recent: readonly PastPost[], now: number): readonly PastPost[] {
  const known = lastPasts.get(recent);
  if (known && known.from <= now && now < known.before) return known.past;
  const isPast = ({ instant }: PastPost): boolean => instant <= now;
  const past = Object.freeze(recent.filter(isPast).toSorted((a, b) => b.instant - a.instant));
  const later = recent.filter((post) => !isPast(post)).map(({ instant }) => instant);
  lastPasts.set(recent, { past, from: past[0]?.instant ?? -Infinity, before: Math.min(...later) });
  return past;
}

function isDismissed(finding: Finding, { dismissals, draft }: ReviewInput): boolean {
  return dismissals.some(({ ruleId, scope }) => {
    if (ruleId !== finding.ruleId) return false;
    if (scope.kind === 'draft') return scope.key === finding.key;
    if (scope.kind === 'network') return scope.network === draft.network;
    return scope.kind === 'everywhere';
  });
}

/** Said once for the whole draft, instead of once by each rule that reads words. */
function languageNote({ phrases, language, words }: Features): Review['notEnough'] {
  if (phrases || words.length === 0) return [];
  const name = language && nameOfLanguage(language);
  const reason = `Porchlight does not read ${name ?? 'the language of this draft'} yet, so only language-free checks look at it: length, repeats, tags and rhythm.`;
  return [{ ruleId: 'language', reason }];
}

function nameOfLanguage(code: string): string | null {
  try {
    const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code);
    return name ?? null;
  } catch {
    return null;
  }
}

function cutNote({ isCut }: Features): Review['notEnough'] {
  if (!isCut) return [];
  const most = readAtMost.toLocaleString('en');
  return [
    { ruleId: 'draft', reason: `Only the first ${most} characters are read; the length counts all of them.` },
  ];
}

function findingOf({ finding }: { finding: Finding }): Finding {
  return finding;
}
