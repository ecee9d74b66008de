import type { ChannelDay, LastOfKind, Tally } from '@/lib/model/channel-day';
import { dayNumberOf, isCivilDate } from '@/lib/model/civil-date';
import type { Kind } from '@/lib/model/kind';
import type { Network } from '@/lib/model/network';
import { isTooShort } from '@/lib/model/too-short';
import type { PostRecord } from './db';

/**
 * One year of one channel, packed: what weeks, streaks and silences are made of, without a single text. An index over
 * the posts, kept in the same transaction with them and made anew whenever it is in doubt; no part of a backup.
 */
export interface DayRecord {
  /** network, channel and year */
  readonly id: string;
  readonly network: Network;
  readonly channelId: string;
  readonly year: number;
  /** six numbers per day of the year; see `slotOf` */
  readonly tallies: Uint16Array;
  /** how many posts of a kind, per day of the year */
  readonly kinds: Readonly<Partial<Record<Kind, Uint16Array>>>;
}

/** What one post adds to its channel's year, or takes away from it. */
export interface DayChange {
  readonly post: PostRecord;
  readonly by: 1 | -1;
}

const daysInRow = 366;
const slots = 6;

/** The row a post is counted in; null for a record that is no post. */
export function rowIdOf({ network, channelId, civilDate }: PostRecord): string | null {
  if (typeof civilDate !== 'string' || !isCivilDate(civilDate) || typeof channelId !== 'string') return null;
  return `${network} ${channelId} ${civilDate.slice(0, 4)}`;
}

/** A row with changes of its posts put in; starts one where there is none. */
export function changeRow(row: DayRecord | undefined, changes: readonly DayChange[]): DayRecord {
  const { network, channelId, civilDate } = changes[0]!.post;
  const year = Number(civilDate.slice(0, 4));
  const id = rowIdOf(changes[0]!.post)!;
  const tallies = row?.tallies.slice() ?? new Uint16Array(daysInRow * slots);
  const kinds = { ...row?.kinds };
  for (const { post, by } of changes) {
    const day = dayOfYear(post.civilDate, year);
    tallies[day * slots + slotOf(post)]! += by;
    for (const kind of new Set([post.kind, ...(post.otherKinds ?? [])])) {
      const counts = kinds[kind]?.slice() ?? new Uint16Array(daysInRow);
      counts[day]! += by;
      kinds[kind] = counts;
    }
  }
  return { id, network, channelId, year, tallies, kinds };
}

/** The days with a post of a packed year, oldest first. */
export function unpackRow({ network, channelId, year, tallies }: DayRecord): ChannelDay[] {
  const newYear = firstDayOf(year);
  const days: ChannelDay[] = [];
  for (let day = 0; day < daysInRow; day += 1) {
    const at = day * slots;
    const published = tallyAt(tallies, at);
    const scheduled = tallyAt(tallies, at + slots / 2);
    if (published === none && scheduled === none) continue;
    days.push({ network, channelId, day: newYear + day, published, scheduled });
  }
  return days;
}

/** Years of days are read at every glance at the popup, and most have nothing scheduled: no object for nothing. */
const none: Tally = { counted: 0, tooShort: 0, nearCopies: 0 };

function tallyAt(tallies: Uint16Array, at: number): Tally {
  const counted = tallies[at]!;
  const tooShort = tallies[at + 1]!;
  const nearCopies = tallies[at + 2]!;
  return counted + tooShort + nearCopies === 0 ? none : { counted, tooShort, nearCopies };
}

/** The last day number up to `today` on which a post of each kind was out. */
export function lastKindsOf(rows: readonly DayRecord[], today: number): LastOfKind {
  const last = new Map<Kind, number>();
  for (const { year, kinds } of rows) {
    const newYear = firstDayOf(year);
    for (const [kind, counts] of Object.entries(kinds) as [Kind, Uint16Array][]) {
      let day = Math.min(daysInRow - 1, today - newYear);
      while (day >= 0 && counts[day] === 0) day -= 1;
      if (day >= 0) last.set(kind, Math.max(last.get(kind) ?? -Infinity, newYear + day));
    }
  }
  return last;
}

/** Published first, scheduled after it; in each: what counts, what is too short, what is a near-copy. */
function slotOf(post: PostRecord): number {
  const why = post.nearCopy === true ? 2 : isTooShort(post) ? 1 : 0;
  return (post.status === 'scheduled' ? 3 : 0) + why;
}

function dayOfYear(civilDate: string, year: number): number {
  return dayNumberOf(civilDate) - firstDayOf(year);
}

function firstDayOf(year: number): number {
  return dayNumberOf(`${String(year).padStart(4, '0')}-01-01`);
}
