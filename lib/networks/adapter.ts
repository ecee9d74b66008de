import type { Network } from '@/lib/model/network';

/** One selector, with what it leans on and when it was last seen to hold on the live site. */
export interface DatedSelector {
  readonly css: string;
  /** what would have to change on the site for this to stop working */
  readonly relies: string;
  /** civil date of the newest evidence */
  readonly knownTrue: string;
}

/** What stood in the box that took focus. */
export type Sighting =
  | { readonly outcome: 'composer'; readonly composer: Composer }
  /**
   * an editable that is known and is not a composer. `box`: a reply under a post that the page names, so that an answer
   * under one of the owner's own can be seen
   */
  | {
      readonly outcome: 'silent';
      readonly what: 'reply' | 'message' | 'article' | 'field';
      readonly box?: ReplyBox;
    }
  /**
   * nothing we know; `missing` where the box looks like a composer all the same: what one should have here and this has
   * not, for the health light. Never set for a box that may be something else
   */
  | { readonly outcome: 'unknown'; readonly missing?: string };

/** What a click or key in the composer means. */
export type Gesture = 'publish' | 'schedule' | null;

/** What a notice of the network says about the post that was just sent. */
export type Notice =
  | { readonly kind: 'posted'; readonly permalink: string | null; readonly networkId: string | null }
  | { readonly kind: 'scheduled' }
  | { readonly kind: 'draft-saved' }
  /** it names a post that was out long before: an edit of it */
  | { readonly kind: 'edited' }
  /** not sent yet: the owner may still take it back */
  | { readonly kind: 'undoable' }
  /** a notice that names no post: an error, or news about something else */
  | { readonly kind: 'other' };

/**
 * One box in which a post is written, with its dialog. Networks re-create these nodes at will, so every method asks
 * the page again; nothing here may be kept between two events.
 */
export interface Composer {
  readonly network: Network;
  /** the dated DOM shape this was recognised by */
  readonly generationId: string;
  /** the editors in the order of the parts; empty while the composer is away */
  editors(): HTMLElement[];
  /** the smallest element that holds the editors and the publish button */
  region(): HTMLElement | null;
  /** the modal the composer lives in, in which the sidebar must hang to stay reachable; null when inline */
  modal(): HTMLElement | null;
  publishButton(): HTMLElement | null;
  /** what the sidebar must never cover: the publish button and the toolbar around it */
  keepClear(): HTMLElement[];
  hasMedia(): boolean;
  /**
   * `edit`: a post that is out already is being changed, which is coached and never counted. `unclear`: the box opened
   * with a text in it (an edit, a kept draft), so only the notice of a new post counts it. `reply`: an answer, coached as
   * one and never counted. Left out: always a post
   */
  purpose?(): 'post' | 'edit' | 'unclear' | 'reply';
  /** where changes of the composer show; observers do not see into a shadow root from outside. Left out: the body */
  roots?(): readonly Node[];
  /** true while one of the composer's own sub-screens (schedule, media, drafts) stands in its place */
  isAway(): boolean;
  /** true while the network shows that it is busy with the post; patience then starts anew. Left out: never shown */
  isSending?(): boolean;
  /** true once the last gesture proved to be "Next": the box gave way to a second step. Left out: there are no steps */
  wasStep?(): boolean;
  /**
   * asked when the box went away with a text in it and no gesture: true when the last thing done there may have
   * published it, so that the owner is asked. Left out: only gestures publish
   */
  mayHavePublished?(): boolean;
  /** what a trusted click or key means; never called for events a script made */
  readGesture(event: Event): Gesture;
  /** true when a click throws the draft away */
  isDiscard(event: Event): boolean;
  /** when the owner confirms a date in the schedule picker: milliseconds since 1970; null when it cannot be read */
  readSchedule(event: Event): number | null;
}

/** The box of a reply: it sends as a composer does, and what it sends is never a post. */
export interface ReplyBox extends Composer {
  /** the network's ids of the posts it stands under, as the page shows them now: whoever's they are */
  answers(): readonly string[];
  /** whether all of those are one author's, so that nobody else has the word; absent where a page does not tell */
  isOneAuthor?(): boolean;
}

/** A file that knows one network's DOM. */
export interface Adapter {
  readonly network: Network;
  find(editable: Element): Sighting;
  /** notices on the page now; the caller remembers which it has seen */
  findNotices(): { readonly element: HTMLElement; readonly notice: Notice }[];
  /** true when a click takes back a post in its undo delay */
  isUndo(event: Event): boolean;
  readTheme(): 'light' | 'dark';
  /** the instant a post's id tells, milliseconds since 1970; null where it tells none. Left out: ids tell nothing */
  readInstant?(networkId: string): number | null;
}
