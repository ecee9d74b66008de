import type { ChannelDay } from '@/lib/model/channel-day';
import { addDays, daysBetween, type CivilDate } from '@/lib/model/civil-date';
import type { Clock } from '@/lib/model/clock';
import type { Kind } from '@/lib/model/kind';
import type { Channel, Plan } from '@/lib/model/plan';
import type { PastPost } from '@/lib/model/post';
import type { Reply } from '@/lib/model/reply';
import { groupByChannel } from './channel-days';
import { listSilences, type ChannelSilence } from './silence';
import { listSights, type VisitorSight } from './visitor';
import type { WeekStart } from './week-start';
import { listWeeks, weekOf, type Week } from './weeks';

/** How many weeks before the one looked at stand beside it. */
const weeksBefore = 4;

/** A week is looked back on from its sixth day on; until then it is the one before (our choice). */
const daysUntilReview = 5;

/** One channel's week, the weeks before it (oldest first, at most four), and what a visitor sees today. */
export interface ChannelWeek {
  readonly channel: Channel;
  /** null where the channel had no post yet in that week or before */
  readonly week: Week | null;
  readonly before: readonly Week[];
  readonly silence: ChannelSilence;
  readonly sight: VisitorSight;
}

export interface WeekReviewed {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly channels: readonly ChannelWeek[];
  /** kinds of the week's posts, the most frequent first */
  readonly mix: readonly { readonly kind: Kind; readonly posts: number }[];
  /** posts of the five weeks that want something of the reader, and that give something; some do neither */
  readonly asks: number;
  readonly gives: number;
  /** kinds that went out in the five weeks */
  readonly kinds: ReadonlySet<Kind>;
}

export interface WeekAsked {
  /** of five weeks at least, in any order */
  readonly posts: readonly PastPost[];
  readonly replies: readonly Reply[];
  /** what every channel did day by day, of the whole history */
  readonly days: readonly ChannelDay[];
  readonly plan: Plan;
  readonly clock: Clock;
  readonly weekStart: WeekStart;
  /** first day of the week looked at */
  readonly from: CivilDate;
}

/** First day of the week to look back on: the running one on its last two days, else the one before. */
export function weekToReview(today: CivilDate, weekStart: WeekStart): CivilDate {
  const running = weekOf(today, weekStart);
  return daysBetween(running, today) >= daysUntilReview ? running : addDays(running, -7);
}

/** What a week was: kept or missed, its mix, asks against gives. The same posts, the same review. */
export function reviewWeek(asked: WeekAsked): WeekReviewed {
  const { from, clock } = asked;
  const to = addDays(from, 6);
  const out = asked.posts.filter(({ instant }) => instant <= clock.now);
  const recent = out.filter(
    ({ civilDate }) => civilDate >= addDays(from, -7 * weeksBefore) && civilDate <= to,
  );
  return {
    from,
    to,
    channels: listChannels(asked, out),
    mix: countKinds(recent.filter(({ civilDate }) => civilDate >= from)),
    asks: recent.filter(asksOfReaders).length,
    gives: recent.filter((post) => !asksOfReaders(post) && giving.has(post.kind)).length,
    kinds: new Set(recent.flatMap(({ kind, otherKinds }) => [kind, ...otherKinds])),
  };
}

function listChannels(asked: WeekAsked, out: readonly PastPost[]): ChannelWeek[] {
  const { plan, clock, weekStart, from, days, replies } = asked;
  const byChannel = groupByChannel(days, plan);
  const silences = listSilences({ days, plan, clock });
  const sights = listSights({ silences, posts: out, replies, plan, clock });
  return plan.channels.map((channel, at) => {
    const weeks = listWeeks({
      days: byChannel.get(channel.id) ?? [],
      goals: channel.goals,
      closures: plan.closures,
      weekStart,
      today: clock.today,
    }).filter((week) => week.from <= from);
    const week = weeks.find((one) => one.from === from) ?? null;
    const silence = silences[at]!;
    const sight = sights.get(channel.id)!;
    return { channel, week, before: weeks.filter((one) => one !== week).slice(-weeksBefore), silence, sight };
  });
}

const asking: ReadonlySet<Kind> = new Set<Kind>(['offer', 'announcement', 'event']);
const giving: ReadonlySet<Kind> = new Set<Kind>([
  'question',
  'poll',
  'contest',
  'tip',
  'customer-story',
  'customer-photo',
  'behind-the-scenes',
  'humour',
  'thanks',
  'cause',
  'greeting',
]);

function asksOfReaders({ kind, isOffer, onlySells }: PastPost): boolean {
  return isOffer || onlySells === true || asking.has(kind);
}

function countKinds(posts: readonly PastPost[]): WeekReviewed['mix'] {
  return [...new Set(posts.map(({ kind }) => kind))]
    .map((kind) => ({ kind, posts: posts.filter((post) => post.kind === kind).length }))
    .toSorted((one, other) => other.posts - one.posts || (one.kind < other.kind ? -1 : 1));
}
