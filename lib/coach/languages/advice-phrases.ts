import type { Kind } from '@/lib/model/kind';
import type { PostPromise } from '@/lib/model/post';
import type { CivilDate } from '@/lib/model/civil-date';
import type { Span } from '@/lib/model/span';

/** A day a sentence names, seen from the day it was written. */
export interface NamedDay extends Span {
  readonly date: CivilDate;
  /** true after "until" or "by": a last day, not the day of the thing itself */
  readonly isLastDay: boolean;
}

/** What the rules listen for in one language, and what they suggest in it. Patterns are global and read plain text. */
export interface AdvicePhrases {
  /** praises the product: "high-quality", "award-winning" */
  readonly claim: RegExp;
  /** says what it does for the reader: "so you can", "saves you" */
  readonly benefit: RegExp;
  /** asks for a reaction to raise counts, by the five classes the networks name, and follows */
  readonly bait: Readonly<Record<'react' | 'comment' | 'share' | 'tag' | 'vote' | 'follow', RegExp>>;
  /** sounds like bait, but asks for advice, help or a recommendation */
  readonly noBait: RegExp;
  /** a person or a story: "my grandmother", "Anna baked" */
  readonly person: RegExp;
  /** why there is an offer: "because", "to celebrate" */
  readonly reason: RegExp;
  /** an offer for followers, not for everybody */
  readonly exclusive: RegExp;
  /** an offer they can bring somebody to */
  readonly passOn: RegExp;
  readonly contest: {
    /** says that this is a contest */
    readonly is: RegExp;
    /** sharing or tagging as the way to enter */
    readonly shareToEnter: RegExp;
    readonly rules: RegExp;
    readonly eligible: RegExp;
    /** the network has no part in it */
    readonly release: RegExp;
  };
  /** asks to buy: "order now", a price */
  readonly sells: RegExp;
  readonly jargon: RegExp;
  /** words too common to carry a topic */
  readonly smallWords: ReadonlySet<string>;
  /** commitments, each with what is promised */
  readonly promises: readonly (readonly [PostPromise['about'], RegExp])[];
  /** no promise though it sounds like one: a condition, something past */
  readonly noPromise: RegExp;
  /** days a text names, "on Friday" and "next week" included, seen from `today` */
  readonly readNamedDays: (text: string, today: CivilDate) => NamedDay[];
  readonly suggest: {
    readonly youCanNow: string;
    readonly youGet: string;
    readonly soYouCan: string;
    /** the verb of a sentence about us that "You can now" fits */
    readonly news: RegExp;
    readonly untilSaturday: string;
    readonly showThisPost: string;
    readonly forFollowers: string;
    readonly bringAFriend: string;
    readonly ask: string;
    readonly askOfOffer: string;
    readonly askOfEvent: string;
    readonly whichAndWhy: string;
    /** words to begin a post of a kind with */
    readonly starters: Readonly<Partial<Record<Kind, string>>>;
  };
}
