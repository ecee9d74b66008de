import type { Weekday } from '@/lib/model/civil-date';
import type { Kind } from '@/lib/model/kind';
import type { Outcome, Topic } from '@/lib/model/plan';
import type { StepName } from '@/lib/plan/dialogues/steps';

/** Kinds a trade has a beginning for. */
export type StarterKind = Extract<
  Kind,
  'question' | 'customer-story' | 'customer-photo' | 'behind-the-scenes' | 'tip' | 'thanks' | 'offer'
>;

/**
 * What is usual in a trade: a plan's sensible defaults, shown as suggestions and never written into a plan by
 * themselves. Beginnings hold `{facts}` that `fill-in.ts` fills from the plan, with a word to fall back on after `|`.
 */
export interface Trade {
  readonly id: string;
  readonly name: string;
  /** what customers come for, as an owner would say it */
  readonly sells: readonly string[];
  readonly segments: readonly Topic[];
  /** what such a business mostly wants of its posts, each with a number to watch */
  readonly outcomes: readonly { readonly outcome: Outcome; readonly watch: string }[];
  /** what customers ask, in their words */
  readonly questions: readonly string[];
  /** ids of days, of the country's calendar or of `trade-days.ts` */
  readonly occasions: readonly string[];
  readonly starters: Readonly<Record<StarterKind, string>>;
  /** the beginning of each step of a dialogue around an occasion */
  readonly steps: Readonly<Record<StepName, string>>;
  /** beginnings of their own for days that are unlike the others, by the day's id */
  readonly days?: Readonly<Record<string, Partial<Record<StepName, string>>>>;
  /** what a step is called where "offer" is not the word for it */
  readonly sayings?: Readonly<Partial<Record<StepName, { readonly title: string; readonly why: string }>>>;
  /** the first post after a long silence */
  readonly comeback: string;
  /** posts a week to begin with, 1 to 7 */
  readonly perWeek: number;
  readonly minutesPerDay: number;
  readonly offersPerMonth: number;
  /** when its customers look, by habit of the trade and no study: weekday and wall time */
  readonly slots: readonly { readonly weekday: Weekday; readonly time: string }[];
}
