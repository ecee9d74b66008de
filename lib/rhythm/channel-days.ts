import type { ChannelDay, LastOfKind, Tally } from '@/lib/model/channel-day';
import { dayNumberOf, type CivilDate } from '@/lib/model/civil-date';
import type { Kind } from '@/lib/model/kind';
import type { Channel, Plan } from '@/lib/model/plan';
import type { Post } from '@/lib/model/post';
import { whyNotCounted } from './counting';

export type RhythmPost = Pick<
  Post,
  'id' | 'network' | 'channelId' | 'civilDate' | 'status' | 'text' | 'hasMedia'
>;

const none: Tally = { counted: 0, tooShort: 0, nearCopies: 0 };

/** What every channel did, day by day and oldest first: the definition that the history's index is held to. */
export function daysOfPosts(
  posts: readonly RhythmPost[],
  nearCopies: ReadonlySet<string> = new Set(),
): ChannelDay[] {
  const days = new Map<string, ChannelDay>();
  for (const post of posts) {
    const { network, channelId, civilDate } = post;
    const key = `${network} ${channelId} ${civilDate}`;
    const known = days.get(key) ?? {
      network,
      channelId,
      day: dayNumberOf(civilDate),
      published: none,
      scheduled: none,
    };
    days.set(key, { ...known, [post.status]: oneMore(known[post.status], post, nearCopies) });
  }
  return [...days.values()].toSorted((one, other) => one.day - other.day);
}

/** The last day of each kind among posts that are out by `today`. */
export function lastOfKind(
  posts: readonly Pick<Post, 'kind' | 'otherKinds' | 'civilDate'>[],
  today: CivilDate,
): LastOfKind {
  const last = new Map<Kind, number>();
  for (const { kind, otherKinds, civilDate } of posts) {
    if (civilDate > today) continue;
    for (const one of [kind, ...otherKinds])
      last.set(one, Math.max(last.get(one) ?? -Infinity, dayNumberOf(civilDate)));
  }
  return last;
}

/** What of a day is out on day number `today`: published, or scheduled for today or earlier. */
export function tallyOut({ day, published, scheduled }: ChannelDay, today: number): Tally {
  // Most days have nothing scheduled, and years of them are read at once.
  if (day > today || sizeOf(scheduled) === 0) return published;
  return {
    counted: published.counted + scheduled.counted,
    tooShort: published.tooShort + scheduled.tooShort,
    nearCopies: published.nearCopies + scheduled.nearCopies,
  };
}

/** How many posts a tally holds, those that do not count included. */
export function sizeOf(tally: Tally): number {
  return tally.counted + tally.tooShort + tally.nearCopies;
}

/** The days of each channel of the plan, by its id, oldest first. */
export function groupByChannel(
  days: readonly ChannelDay[],
  plan: Pick<Plan, 'channels'>,
): ReadonlyMap<string, ChannelDay[]> {
  const groups = new Map<string, ChannelDay[]>(plan.channels.map(({ id }) => [id, []]));
  let of: ChannelDay | undefined;
  let owner: ChannelDay[] | undefined;
  for (const day of days) {
    // Years of one channel come at once: who owns a day is mostly who owns the one before.
    if (day.channelId !== of?.channelId || day.network !== of.network) {
      owner = groups.get(findChannel(day, plan)?.id ?? '');
      of = day;
    }
    owner?.push(day);
  }
  // Rows come year by year, so only a channel that owns another one's days is ever out of order.
  for (const group of groups.values())
    if (group.some((day, at) => day.day < (group[at - 1]?.day ?? -Infinity)))
      group.sort((one, other) => one.day - other.day);
  return groups;
}

/** The channel a post belongs to; one whose channel left the plan belongs to the first on its network. */
export function findChannel<C extends Pick<Channel, 'id' | 'network'>>(
  { network, channelId }: Pick<Post, 'network' | 'channelId'>,
  { channels }: { readonly channels: readonly C[] },
): C | undefined {
  return (
    channels.find((channel) => channel.id === channelId) ??
    channels.find((channel) => channel.network === network)
  );
}

function oneMore(tally: Tally, post: RhythmPost, nearCopies: ReadonlySet<string>): Tally {
  const why = whyNotCounted(post, nearCopies);
  if (why === null) return { ...tally, counted: tally.counted + 1 };
  return why === 'near-copy'
    ? { ...tally, nearCopies: tally.nearCopies + 1 }
    : { ...tally, tooShort: tally.tooShort + 1 };
}
