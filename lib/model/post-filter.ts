import type { CivilDate } from './civil-date';
import type { Kind } from './kind';
import type { Network } from './network';

/** Which posts of the history somebody looks for; what is absent does not narrow anything. */
export interface PostFilter {
  /** every word of it must stand somewhere in the post; case and accents make no difference */
  readonly words?: string | undefined;
  readonly network?: Network | undefined;
  readonly channelId?: string | undefined;
  readonly kind?: Kind | undefined;
  /** first and last civil date, both included */
  readonly from?: CivilDate | undefined;
  readonly to?: CivilDate | undefined;
  /** true: only what offers readers something */
  readonly offers?: boolean | undefined;
  readonly goal?: string | undefined;
  readonly segment?: string | undefined;
}

/** A part of a list: which of it, from the `from`-th on (0 is the first), `count` of them. */
export interface Window {
  readonly from: number;
  readonly count: number;
}

/** True when a filter lets every post through. */
export function isOpenFilter(filter: PostFilter): boolean {
  return (
    Object.entries(filter).every(
      ([name, value]) => name === 'words' || value === undefined || value === false,
    ) && (filter.words ?? '').trim() === ''
  );
}
