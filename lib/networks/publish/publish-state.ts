import type { Notice } from '../adapter';

/**
 * Did it go out? One machine per publish gesture, fed by what the page shows.
 *
 *             posted/scheduled notice
 *   sent ───────────────────────────────▶ proven
 *    │ ──▶ emptied ──(grace over)───────▶ proven (by 'emptied')
 *    │        │
 *    │        └──undo shown──▶ undoable ──notice──▶ proven
 *    │                            │ └──taken back──▶ cancelled
 *    │                            └──(delay over, nothing said)──▶ unsure
 *    ├──other notice while the text stays──▶ failed
 *    ├──discarded, saved as draft, an older post edited, a second step──▶ cancelled
 *    ├──busy, then not, and the text still there──▶ returned ──(still there)──▶ failed
 *    │                                     └──busy again──▶ sent
 *    ├──the owner types on──▶ touched ──posted notice──▶ proven
 *    │                            └──(nothing said)──▶ cancelled
 *    └──(nothing for long while the text stays)──▶ unsure
 */
export type PublishState =
  | { readonly name: 'sent' | 'emptied' | 'undoable' | 'touched' | 'returned' }
  | {
      readonly name: 'proven';
      readonly proof: 'notice' | 'emptied';
      readonly permalink: string | null;
      readonly scheduled: boolean;
    }
  | { readonly name: 'cancelled' }
  | { readonly name: 'failed' }
  | { readonly name: 'unsure' };

export type PublishEvent =
  | { readonly name: 'notice'; readonly notice: Notice }
  /** what the composer holds now, against what was sent */
  | { readonly name: 'composer'; readonly holds: Holding }
  | { readonly name: 'discarded' }
  | { readonly name: 'undone' }
  /** the gesture was no publishing: it led to a second step, whose own gesture is to come */
  | { readonly name: 'stepped' }
  /** the network was busy with the post and is so no longer, and the box is still there */
  | { readonly name: 'returned' }
  /** it is busy again */
  | { readonly name: 'resumed' }
  /** time went by with no event; `unclear`: an emptied box alone does not prove a new post here */
  | { readonly name: 'waited'; readonly unclear?: boolean };

/** `rest`: the last parts of a thread, after the first ones went out. `touched`: changed by the owner's own hand. */
export type Holding = 'same' | 'rest' | 'touched' | 'nothing' | 'away';

/** How long each waiting state waits, in milliseconds. X's longest undo delay is 60 s. */
export const patience: Readonly<Record<'sent' | 'emptied' | 'undoable' | 'touched' | 'returned', number>> = {
  sent: 30_000,
  emptied: 5_000,
  undoable: 75_000,
  touched: 10_000,
  // A box may stand a moment longer than the sign that it is busy.
  returned: 2_000,
};

/** The next state. States with an outcome are final: nothing moves them. */
export function nextPublishState(state: PublishState, event: PublishEvent): PublishState {
  if (isFinal(state)) return state;
  switch (event.name) {
    case 'notice':
      return afterNotice(state, event.notice);
    case 'composer':
      return afterComposer(state, event.holds);
    case 'discarded':
      return isWithText(state) || state.name === 'touched' ? { name: 'cancelled' } : state;
    case 'undone':
    case 'stepped':
      return { name: 'cancelled' };
    case 'returned':
      return state.name === 'sent' ? { name: 'returned' } : state;
    case 'resumed':
      return state.name === 'returned' ? { name: 'sent' } : state;
    case 'waited':
      return afterWaiting(state, event.unclear === true);
  }
}

/** True when the machine has its answer. */
export function isFinal(state: PublishState): boolean {
  return !(state.name in patience);
}

function afterNotice(state: PublishState, notice: Notice): PublishState {
  switch (notice.kind) {
    case 'posted':
      return { name: 'proven', proof: 'notice', permalink: notice.permalink, scheduled: false };
    case 'scheduled':
      return { name: 'proven', proof: 'notice', permalink: null, scheduled: true };
    case 'draft-saved':
    case 'edited':
      return { name: 'cancelled' };
    case 'undoable':
      return { name: 'undoable' };
    case 'other':
      // With the text gone, a notice of another kind says nothing about this post.
      return isWithText(state) ? { name: 'failed' } : state;
  }
}

function afterComposer(state: PublishState, holds: Holding): PublishState {
  if (isWithText(state)) {
    if (holds === 'nothing') return { name: 'emptied' };
    return holds === 'touched' ? { name: 'touched' } : state;
  }
  if (state.name === 'touched') return state;
  // The text came back by itself: the network took the post back (a late failure, or an undo we did not see).
  if (holds === 'same') return { name: state.name === 'undoable' ? 'cancelled' : 'failed' };
  return state;
}

/** Nothing was heard yet, and what was sent still stands in the box. */
export function isWithText(state: Pick<PublishState, 'name'>): boolean {
  return state.name === 'sent' || state.name === 'returned';
}

function afterWaiting(state: PublishState, unclear: boolean): PublishState {
  if (state.name === 'returned') return { name: 'failed' };
  if (state.name === 'emptied' && !unclear)
    return { name: 'proven', proof: 'emptied', permalink: null, scheduled: false };
  return state.name === 'touched' ? { name: 'cancelled' } : { name: 'unsure' };
}
