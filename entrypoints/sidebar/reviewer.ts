import { reviewDraft } from '@/lib/coach/review-draft';
import type { Response } from '@/lib/messages/protocol';
import type { Clock } from '@/lib/model/clock';
import type { Dismissal, DismissalScope } from '@/lib/model/dismissal';
import type { Draft } from '@/lib/model/draft';
import type { Finding } from '@/lib/model/finding';
import type { Kind } from '@/lib/model/kind';
import type { Network } from '@/lib/model/network';
import { emptyPlan } from '@/lib/model/plan';
import type { EchoMatch } from '@/lib/model/post';
import type { Review } from '@/lib/model/review';
import { usualSidebarPlace } from '@/lib/model/settings';
import type { Ask } from './ask';

export type SidebarContext = Response<'sidebar/context'>;

/** A pause in typing after which the whole history is searched for echoes, in milliseconds. */
const echoPause = 150;

/** What the sidebar works with until the background has answered, and when it cannot. */
const bareContext: SidebarContext = {
  presence: 'beside',
  plan: emptyPlan,
  dismissals: [],
  place: usualSidebarPlace,
  recent: [],
  lastPost: null,
  trouble: null,
};

export interface ReviewerParts {
  readonly network: Network;
  readonly ask: Ask;
  readonly readClock: () => Clock;
  readonly signal: AbortSignal;
  /** a new review of the last draft */
  readonly onReview: (review: Review) => void;
}

/** Has drafts reviewed with what the background knows: history, plan, dismissals, echoes. */
export function createReviewer({ network, ask, readClock, signal, onReview }: ReviewerParts) {
  let context = bareContext;
  let dismissals: readonly Dismissal[] = [];
  let draft: Draft | null = null;
  let text = '';
  let echoes: { readonly text: string; readonly matches: EchoMatch[] } | null = null;
  let chosenKind: Kind | null = null;
  let echoTimer: ReturnType<typeof setTimeout> | undefined;

  const review = (): void => {
    if (!draft) return;
    const reviewed = reviewDraft({
      draft,
      recent: context.recent,
      echoes: echoes?.text === text ? echoes.matches : null,
      plan: context.plan,
      dismissals: [...dismissals],
      clock: readClock(),
      language: 'en',
    });
    onReview(chosenKind ? withKind(reviewed, chosenKind) : reviewed);
  };

  const findEchoes = async (asked: string): Promise<void> => {
    const answered = await ask.echo(asked);
    if (signal.aborted || asked !== text || !answered.ok) return;
    echoes = { text: asked, matches: answered.response.matches };
    review();
  };

  signal.addEventListener('abort', () => clearTimeout(echoTimer));

  return {
    /** reviews a draft now, and again when its echoes are known */
    review(next: Draft, nextText: string): void {
      draft = next;
      if (nextText !== text || echoes === null) {
        text = nextText;
        clearTimeout(echoTimer);
        echoTimer = setTimeout(() => void findEchoes(nextText), echoPause);
      }
      review();
    },
    /** takes over what the background knows, and looks at the draft again */
    learn(learned: SidebarContext): void {
      context = learned;
      dismissals = learned.dismissals;
      echoes = null;
      review();
    },
    dismiss(finding: Finding, scope: DismissalScope['kind']): Dismissal {
      const dismissal = createDismissal({ finding, scope, network, at: readClock().now });
      dismissals = [...dismissals, dismissal];
      void ask.dismiss(dismissal);
      review();
      return dismissal;
    },
    bringBack(id: string): void {
      dismissals = dismissals.filter((dismissal) => dismissal.id !== id);
      void ask.bringBack(id);
      review();
    },
    /** the owner's word on the kind; null goes back to the coach's guess */
    chooseKind(kind: Kind | null): void {
      chosenKind = kind;
      review();
    },
    chosenKind: (): Kind | null => chosenKind,
  };
}

function withKind(review: Review, kind: Kind): Review {
  return { ...review, kind, otherKinds: review.otherKinds.filter((other) => other !== kind) };
}

interface DismissalParts {
  readonly finding: Finding;
  readonly scope: DismissalScope['kind'];
  readonly network: Network;
  readonly at: number;
}

function createDismissal({ finding, scope, network, at }: DismissalParts): Dismissal {
  const scopes: Record<DismissalScope['kind'], DismissalScope> = {
    draft: { kind: 'draft', key: finding.key },
    network: { kind: 'network', network },
    everywhere: { kind: 'everywhere' },
  };
  return { id: crypto.randomUUID(), ruleId: finding.ruleId, at, scope: scopes[scope] };
}
