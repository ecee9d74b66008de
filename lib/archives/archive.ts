import type { Network } from '@/lib/model/network';

/** One post as an archive tells it, before it belongs to a channel. */
export interface ArchivePost {
  /** the network's own id; null where the archive has none (Facebook) */
  readonly networkId: string | null;
  /** milliseconds since 1970 */
  readonly instant: number;
  /** the whole text, parts of a thread joined by a blank line; empty for a picture without words */
  readonly text: string;
  readonly partCount: number;
  readonly hasMedia: boolean;
  readonly permalink: string | null;
  /** absent where the archive does not count them */
  readonly likes?: number;
  readonly comments?: number;
  readonly shares?: number;
}

/** An answer of the owner under somebody's post; its words are not kept. */
export interface ArchiveReply {
  /** the network's own id, or something else that is the same at every reading */
  readonly key: string;
  readonly networkId: string | null;
  readonly inReplyTo: string | null;
  /** milliseconds since 1970 */
  readonly instant: number;
}

/** Why an entry of an archive is not a post of the owner's channel. */
export const skipReasons = ['repost', 'group', 'elsewhere', 'empty', 'unreadable'] as const;
export type SkipReason = (typeof skipReasons)[number];

/** Whose archive it is, as far as it says. */
export interface ArchiveAccount {
  /** the network's own word for it: a number, an address; null where only a name is told */
  readonly id: string | null;
  readonly name: string;
}

/** What one network's part of an archive held. */
export interface ArchiveReading {
  readonly network: Network;
  /** null where the archive does not name it */
  readonly account: ArchiveAccount | null;
  /** oldest first */
  readonly posts: readonly ArchivePost[];
  readonly replies: readonly ArchiveReply[];
  readonly skipped: Readonly<Record<SkipReason, number>>;
}

/** Nothing skipped yet. */
export function noSkips(): Record<SkipReason, number> {
  return { repost: 0, group: 0, elsewhere: 0, empty: 0, unreadable: 0 };
}

/** What reads the items of one network's files, one by one, and tells at the end what they held. */
export interface ArchiveReader {
  /** one item of a file of that role; never throws */
  readonly take: (role: ArchiveRole, item: unknown) => void;
  /** counts an entry that could not be read at all */
  readonly skip: (reason: SkipReason) => void;
  readonly finish: () => ArchiveReading;
}

/** What a file of an archive is for. */
export type ArchiveRole =
  'posts' | 'long-posts' | 'account' | 'replies' | 'group-posts' | 'elsewhere' | 'html';

/** Earliest and latest time a post may claim: X's first year to the end of this century. */
const [earliest, latest] = [Date.UTC(2004, 0, 1), Date.UTC(2100, 0, 1)];

/** True for a time at which somebody may have posted. */
export function isPlausible(instant: number): boolean {
  return instant >= earliest && instant < latest;
}
