import type { Response } from '@/lib/messages/protocol';
import type { Dismissal, DismissalScope } from '@/lib/model/dismissal';
import { draftText, type Draft } from '@/lib/model/draft';
import type { Finding } from '@/lib/model/finding';
import type { Kind } from '@/lib/model/kind';
import type { Network } from '@/lib/model/network';
import type { EchoMatch } from '@/lib/model/post';
import type { Review } from '@/lib/model/review';
import type { Ask } from './ask';

export type Reviewed = Response<'coach/review'>;

/** A pause in typing after which the whole history is searched for echoes, in milliseconds. */
const echoPause = 150;

/** A background that did not answer is asked again after this long, in milliseconds, and then each time twice as long. */
const pauseAfterFailure = { first: 2_000, longest: 32_000 };

export interface ReviewerParts {
  readonly network: Network;
  readonly ask: Ask;
  /** milliseconds since 1970 */
  readonly readNow: () => number;
  readonly signal: AbortSignal;
  /** the review of `draft`, which is the last one handed over */
  readonly onReview: (reviewed: Pick<Reviewed, 'review' | 'words' | 'aim'>, draft: Draft) => void;
  /** the background did not answer; the last review stands */
  readonly onFailure: (failure: { readonly reason: string; readonly sentence: string }) => void;
}

/**
 * Has drafts reviewed by the background, one at a time and always the newest: while one is out, later ones wait and
 * only the last of them is sent. After a pause in typing the whole history is searched as well.
 */
export function createReviewer({ network, ask, readNow, signal, onReview, onFailure }: ReviewerParts) {
  let draft: Draft | null = null;
  let echoes: { readonly matches: EchoMatch[] | null; readonly text: string } = { matches: null, text: '' };
  let chosenKind: Kind | null = null;
  let wanted: 'nothing' | 'review' | 'look-up' = 'nothing';
  let isOut = false;
  /** dismissals "for this draft"; they go when the draft does, or a later one with the same words would be silenced */
  const forThisDraft = new Set<string>();
  let echoTimer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;

  const request = (lookUp: boolean): void => {
    wanted = lookUp || wanted === 'look-up' ? 'look-up' : 'review';
    if (!isOut) return void send();
    // Reloaded while a question was out: its answer never comes, so nobody may wait for it.
    if (!ask.isConnected()) onFailure({ reason: 'reloaded', sentence: '' });
  };
  const send = async (): Promise<void> => {
    if (wanted === 'nothing' || !draft || signal.aborted) return;
    const asked = { draft, lookUp: wanted === 'look-up' };
    wanted = 'nothing';
    isOut = true;
    const text = draftText(draft);
    // A few letters on, what was found still holds and must not blink; another text has other echoes.
    const known = isSmallEdit(echoes.text, text) ? echoes.matches : null;
    const answered = await ask.review({ ...asked, echoes: known });
    isOut = false;
    if (signal.aborted) return;
    if (answered.ok && asked.lookUp) echoes = { matches: answered.response.echoes, text };
    if (answered.ok) take(answered.response, asked.draft);
    else onFailure(answered);
    askAgainLater(answered.ok || answered.reason !== 'failed');
    await send();
  };
  /** The owner may have stopped typing: nothing else would bring the advice that is missing. */
  const askAgainLater = (isSettled: boolean): void => {
    clearTimeout(retryTimer);
    failures = isSettled ? 0 : failures + 1;
    if (isSettled) return;
    const pause = pauseAfterFailure.first * 2 ** (failures - 1);
    retryTimer = setTimeout(() => request(true), Math.min(pause, pauseAfterFailure.longest));
  };
  const take = (answer: Reviewed, asked: Draft): void => {
    // A newer draft is on its way already; words of an older one would be painted in the wrong place.
    if (asked === draft) onReview({ ...answer, review: withKind(answer.review, chosenKind) }, asked);
  };
  signal.addEventListener('abort', () => {
    clearTimeout(echoTimer);
    clearTimeout(retryTimer);
  });

  return {
    review(next: Draft): void {
      draft = next;
      clearTimeout(echoTimer);
      echoTimer = setTimeout(() => request(true), echoPause);
      request(false);
    },
    /** something else than the draft changed: history, plan, dismissals */
    again: (): void => request(true),
    async dismiss(finding: Finding, scope: DismissalScope['kind']): Promise<string> {
      const dismissal = createDismissal({ finding, scope, network, at: readNow() });
      const kept = await ask.dismiss(dismissal);
      if (!kept.ok) onFailure(kept);
      if (scope === 'draft') forThisDraft.add(dismissal.id);
      request(false);
      return dismissal.id;
    },
    async bringBack(id: string): Promise<void> {
      forThisDraft.delete(id);
      const kept = await ask.bringBack(id);
      if (!kept.ok) onFailure(kept);
      request(false);
    },
    /** the draft is over: published, discarded or left */
    forgetDraft(): void {
      for (const id of forThisDraft) void ask.bringBack(id);
      forThisDraft.clear();
    },
    /** the owner's word on the kind; null goes back to the coach's guess */
    chooseKind(kind: Kind | null): void {
      chosenKind = kind;
      request(false);
    },
    chosenKind: (): Kind | null => chosenKind,
  };
}

/** True when one text is the other but for one place, and most of it stands in both. */
function isSmallEdit(before: string, after: string): boolean {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return head + tail >= 0.8 * Math.max(before.length, after.length);
}

function withKind(review: Review, kind: Kind | null): Review {
  if (!kind) return review;
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
    month: { kind: 'month', key: finding.key },
  };
  return { id: crypto.randomUUID(), ruleId: finding.ruleId, at, scope: scopes[scope] };
}
