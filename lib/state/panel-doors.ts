import type { Aim, AimOffer } from '@/lib/model/aim';
import type { CivilDate } from '@/lib/model/civil-date';
import type { Clock } from '@/lib/model/clock';
import type { DismissalScope } from '@/lib/model/dismissal';
import type { Draft } from '@/lib/model/draft';
import type { Finding } from '@/lib/model/finding';
import type { Kind } from '@/lib/model/kind';
import type { Network } from '@/lib/model/network';
import type { KeptPanelDraft, PanelDraft } from '@/lib/model/panel-draft';
import type { Plan } from '@/lib/model/plan';
import type { Review } from '@/lib/model/review';
import type { Consent } from '@/lib/model/settings';
import type { Outcome, ReadSetting } from './outcome';

/** Has one network's drafts reviewed, always the newest. */
export interface PanelReviewer {
  review(draft: Draft): void;
  again(): void;
  /** @returns the dismissal's id */
  dismiss(finding: Finding, scope: DismissalScope['kind']): Promise<string>;
  bringBack(dismissalId: string): Promise<void>;
  /** the draft is over: what was dismissed for it only is forgotten */
  forgetDraft(): void;
  chooseKind(kind: Kind | null): void;
  chosenKind(): Kind | null;
  end(): void;
}

export interface ReviewNews {
  /** the review of `draft`, the last one handed over */
  onReview(
    reviewed: {
      readonly review: Review;
      readonly words: { readonly count: number; readonly needed: number };
      readonly aim?: AimOffer | undefined;
    },
    draft: Draft,
  ): void;
  onFailure(failure: { readonly reason: string; readonly sentence: string }): void;
}

/** What the side panel needs of the rest of the extension, as functions. */
export interface PanelDoors {
  readonly readConsent: () => Promise<ReadSetting<Consent | null>>;
  readonly readPlan: () => Promise<ReadSetting<Plan>>;
  readonly readClock: () => Clock;
  /** the draft as it was left; null where there is none */
  readonly readDraft: () => Promise<KeptPanelDraft | null>;
  readonly keepDraft: (draft: PanelDraft) => Promise<void>;
  readonly readSilence: (
    network: Network,
  ) => Promise<Outcome<{ silenceDays: number | null; today: CivilDate; trouble: string | null }>>;
  readonly startReviewer: (network: Network, news: ReviewNews) => PanelReviewer;
  /** keeps the draft as a post that went out at `at`, milliseconds since 1970; `trouble`: kept, and stored later */
  readonly recordPost: (post: {
    readonly draft: Draft;
    readonly at: number;
    readonly chosenKind: Kind | null;
    readonly chosenAim: Partial<Aim>;
  }) => Promise<Outcome<{ readonly id: string; readonly trouble: string | null }>>;
  /** takes a post just recorded out again */
  readonly takeBack: (post: { readonly id: string; readonly network: Network }) => Promise<Outcome<unknown>>;
  /** types into the box as a key would, with one undo step; false when it was refused */
  readonly insertText: (text: string, where: 'start' | 'end') => boolean;
}
