import type { Kind } from './kind';
import type { Network } from './network';

/** How many posts count towards a week's goal, and how many do not, by the reason. */
export interface Tally {
  readonly counted: number;
  readonly tooShort: number;
  readonly nearCopies: number;
}

/**
 * What one channel did on one civil date: all that weeks, streaks and silences are made of. Derived from the posts; the
 * history keeps an index of these, so that years of them are read without a single text.
 */
export interface ChannelDay {
  readonly network: Network;
  readonly channelId: string;
  /** the civil date as a day number (`dayNumberOf`) */
  readonly day: number;
  readonly published: Tally;
  /** these count from their day on */
  readonly scheduled: Tally;
}

/** The last day number on which a post of a kind was out, of each kind that ever was. */
export type LastOfKind = ReadonlyMap<Kind, number>;
