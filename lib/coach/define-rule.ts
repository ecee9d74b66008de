import type { Clock } from '@/lib/model/clock';
import type { Draft } from '@/lib/model/draft';
import type { Level } from '@/lib/model/finding';
import type { Network } from '@/lib/model/network';
import type { Plan } from '@/lib/model/plan';
import type { EchoMatch, PastPost } from '@/lib/model/post';
import type { Span } from '@/lib/model/span';
import type { EvidenceId } from './evidence';
import type { Features } from './measure-draft';

/** The languages whose words the coach reads; each has a folder under `languages/`. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** All that a rule may look at. Frozen; the same context always gives the same verdict. */
export interface RuleContext {
  readonly draft: Draft;
  /** the parts joined; cut at `readAtMost`, so every offset a rule makes lies inside the draft */
  readonly text: string;
  readonly features: Features;
  readonly network: Network;
  /** past posts, newest first; none lies after the clock */
  readonly recent: readonly PastPost[];
  /** past posts the draft resembles, most similar first; null while nobody has looked */
  readonly echoes: readonly EchoMatch[] | null;
  readonly plan: Plan;
  readonly clock: Clock;
}

/** What a rule says, with `{names}` filled in from a remark's values. */
export interface Message {
  /** what I see, at most twelve words */
  readonly title: string;
  /** the detail, quoting the draft or naming past posts; may be empty */
  readonly seen: string;
  /** one small next step; empty for praise only */
  readonly step: string;
  /** where it differs from the rule's own */
  readonly evidence?: EvidenceId;
}

/** One finding in the making; the runner adds evidence, sentences and key. */
export interface Remark<Id extends string = string> {
  readonly level: Level;
  readonly message: Id;
  readonly values?: Readonly<Record<string, string | number>>;
  /** the words it speaks about; put in order and inside the text by the runner */
  readonly spans: readonly Span[];
  readonly exhibits?: readonly PastPost[];
  /** text that one click may insert */
  readonly insert?: string;
}

/** Findings, a pass (an empty list), or a third thing: not enough to tell. */
export type Verdict<Id extends string = string> =
  | { readonly outcome: 'findings'; readonly remarks: readonly Remark<Id>[] }
  | { readonly outcome: 'pass' }
  | { readonly outcome: 'notEnough'; readonly reason: string };

/** A draft that shows a rule at work; run as a test, and fit to be shown under "Why?". */
export interface Example {
  readonly text: string;
  readonly network?: Network;
  readonly surface?: Draft['surface'];
  readonly parts?: readonly string[];
  /** ISO date the draft is written on; a Monday, 2026-11-16, unless told */
  readonly today?: string;
  /** past posts, newest first, one a day back unless `daysAgo` says otherwise */
  readonly recent?: readonly (Partial<PastPost> & { readonly daysAgo?: number })[];
  readonly echoes?:
    | readonly (Partial<Omit<EchoMatch, 'post'>> & {
        readonly post: Partial<PastPost> & { readonly daysAgo?: number };
      })[]
    | null;
  readonly plan?: Partial<Plan>;
  /** a language code; English unless told, null to read it off the text */
  readonly language?: string | null;
}

export interface Rule<Id extends string = string> {
  /** its path under `rules/`, without the ending */
  readonly id: string;
  /** the levels it may speak at */
  readonly levels: readonly Level[];
  /** what it judges: the draft alone, the draft against the history, or against the plan */
  readonly scope: 'draft' | 'history' | 'plan';
  readonly surfaces: readonly Draft['surface'][];
  readonly networks: readonly Network[];
  readonly needs: {
    /** fewest words for a verdict; 0 for facts (dates, length) */
    readonly minWords: number;
    /** fewest past posts on any network */
    readonly minPosts: number;
  };
  /** the languages whose words it reads; a rule free of words speaks for all */
  readonly languages: 'any' | readonly Language[];
  readonly evidence: EvidenceId;
  readonly messages: Readonly<Record<Id, Message>>;
  /** it stays silent, or praises */
  readonly good: readonly Example[];
  /** it speaks, and not in praise */
  readonly bad: readonly Example[];
  readonly review: (context: RuleContext) => Verdict<Id>;
}

/** The catalogue's threshold: nothing but facts is judged before there are about twelve words. */
export const wordsNeeded = 12;

/** Checks a rule's messages against its remarks at compile time; changes nothing. */
export function defineRule<Id extends string>(rule: Rule<Id>): Rule<Id> {
  return Object.freeze(rule);
}

export const pass: Verdict<never> = { outcome: 'pass' };

export function notEnough(reason: string): Verdict<never> {
  return { outcome: 'notEnough', reason };
}

/** One finding, or several. */
export function speak<Id extends string>(...remarks: readonly Remark<Id>[]): Verdict<Id> {
  return { outcome: 'findings', remarks };
}

/** True for an empty box. Ideas that have nothing to do with a draft are offered only then. */
export function isBlank({ features, draft }: RuleContext): boolean {
  return features.words.length === 0 && features.emoji.length === 0 && !draft.hasMedia;
}
