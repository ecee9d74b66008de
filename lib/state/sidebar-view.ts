import type { Aim, AimOffer } from '@/lib/model/aim';
import type { CivilDate } from '@/lib/model/civil-date';
import type { DismissalScope } from '@/lib/model/dismissal';
import type { Finding } from '@/lib/model/finding';
import type { Kind } from '@/lib/model/kind';
import type { Network } from '@/lib/model/network';
import type { BesideAnswer } from '@/lib/model/nudge';
import type { Review } from '@/lib/model/review';

/** What the sidebar shows. A projection: the draft session computes it, components only draw it. */
export interface SidebarView {
  readonly network: Network;
  readonly folded: boolean;
  /** an answer under one of the owner's posts: it has no kind and no aim, and may be short */
  readonly isReply?: boolean;
  /** null until the draft has been read once */
  readonly review: Review | null;
  /** words in the draft; under `wordsNeeded` only facts (dates, length) are judged */
  readonly words: number;
  readonly wordsNeeded: number;
  /** days since the last post on this network; null when there is none yet */
  readonly silenceDays: number | null;
  /** one quiet line while nothing is written yet: the nudge the popup would show, too */
  readonly nudge?: string | null;
  /** what the owner said to it, until the sidebar goes */
  readonly nudgeAnswer?: BesideAnswer;
  /** one line above everything: what happened to the post, or what went wrong. Null mostly. */
  readonly notice: SidebarNotice | null;
  /** the rules just dismissed, so that "Undo" can stand there */
  readonly undo: { readonly dismissalId: string; readonly sentence: string } | null;
  /** the id of the finding whose words the pointer or focus is on; they are painted stronger */
  readonly pointedKey: string | null;
  /** the owner's date; exhibits of another year then show theirs */
  readonly today?: CivilDate | undefined;
  /** what the draft is for and for whom, guessed or chosen, with the plan's choices; absent for a plan without any */
  readonly aim?: (AimOffer & { readonly chosen: Partial<Aim> }) | undefined;
}

export type SidebarNotice =
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly sentence: string }
  | { readonly kind: 'scheduled'; readonly sentence: string }
  /** nothing proves that it went out: a one-tap question */
  | { readonly kind: 'ask-posted'; readonly entryId: string }
  /** a sentence: what happened, what was kept, what to do */
  | { readonly kind: 'trouble'; readonly sentence: string }
  /** the extension was updated or reloaded under this page */
  | { readonly kind: 'reload' };

/** What a person can do in the sidebar. */
export interface SidebarActions {
  readonly fold: (folded: boolean) => void;
  readonly point: (finding: Finding | null) => void;
  /** put `finding.insert` into the editor */
  readonly insert: (finding: Finding) => void;
  readonly dismiss: (finding: Finding, scope: DismissalScope['kind']) => void;
  readonly undo: () => void;
  /** the owner says which kind this draft is */
  readonly chooseKind: (kind: Kind) => void;
  /** the owner says what this draft is for, or for whom; null: nothing and nobody in particular, whatever is guessed */
  readonly chooseAim: (aim: Partial<Aim>) => void;
  readonly answerPosted: (entryId: string, posted: boolean) => void;
  /** not now: quiet for today, or for the rest of the week */
  readonly answerNudge: (answer: BesideAnswer) => void;
  readonly closeNotice: () => void;
  readonly openDashboard: () => void;
  /** move to the other side of the compose box */
  readonly changeSide: () => void;
  /** leave this composer alone until it is opened again */
  readonly close: () => void;
}
