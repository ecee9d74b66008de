import type { ChannelDay } from '@/lib/model/channel-day';
import { dateOfDay, dayNumberOf, daysBetween, type CivilDate } from '@/lib/model/civil-date';
import type { Clock } from '@/lib/model/clock';
import type { Network } from '@/lib/model/network';
import type { Channel, Closure, Plan } from '@/lib/model/plan';
import { groupByChannel, sizeOf, tallyOut } from './channel-days';
import { goalOn } from './goal';
import { closedDaysBetween, isClosedOn } from './closed-days';

/** How a channel's porch looks: someone is home, quiet, may look closed, or nothing was ever posted. */
export type Lamp = 'lit' | 'dim' | 'out' | 'none';

export interface Silence {
  /** civil days since the last post, 0 or more; null where there is none */
  readonly days: number | null;
  /** median of the last 8 gaps between days with a post, in days; null under 4 gaps */
  readonly usualDays: number | null;
  readonly state: Lamp;
  /** today lies in a planned closure: nothing should remind anybody of anything */
  readonly closed: boolean;
}

export interface ChannelSilence extends Silence {
  readonly channelId: string;
  readonly network: Network;
  readonly channelName: string;
}

const gapsLookedAt = 8;
const gapsNeeded = 4;
const quietFactor = 1.5;
const ghostFactor = 2.5;
const ghostDays = 9;

/**
 * How long one channel has been silent, and whether that is unusual for it (catalogue, Rhythm; article A5, B4; no study
 * gives a number of days). Quiet above max(1.5·m, 1.5·g), ghost town above max(2.5·m, 9 days) and never before quiet,
 * where m is the usual gap (g while unknown) and g = 7 / goal. Days of a planned closure are not held against it.
 * Leave out what is scheduled for a later day; several posts of one day are one.
 */
export function measureSilence(of: {
  readonly civilDates: readonly CivilDate[];
  readonly goalPerWeek: number;
  readonly today: CivilDate;
  readonly closures?: readonly Closure[];
}): Silence {
  const { today, closures = [] } = of;
  const closed = isClosedOn(closures, today);
  const dates = [...new Set(of.civilDates)].toSorted();
  const last = dates.at(-1);
  if (last === undefined) return { days: null, usualDays: null, state: 'none', closed };
  // Who flew west after posting may have posted "tomorrow": that is today.
  const days = Math.max(0, daysBetween(last, today));
  const usualDays = usualGap(dates, closures);
  const openDays = days - closedDaysBetween(closures, last, today);
  return { days, usualDays, state: lampFor(openDays, usualDays, 7 / of.goalPerWeek), closed };
}

/** What a channel's silence is measured from, as of `clock`: the dates that decide it, its goal, and the closures. */
export interface SilenceAsked {
  readonly civilDates: readonly CivilDate[];
  readonly goalPerWeek: number;
  readonly today: CivilDate;
  readonly closures: readonly Closure[];
}

/** The silence of every channel of the plan, in the plan's order. Scheduled posts count from their civil date on. */
export function listSilences(of: {
  readonly days: readonly ChannelDay[];
  readonly plan: Plan;
  readonly clock: Clock;
}): ChannelSilence[] {
  return listGroupedSilences(groupByChannel(of.days, of.plan), of);
}

/** The same where `groupByChannel` has been asked already. */
export function listGroupedSilences(
  byChannel: ReadonlyMap<string, readonly ChannelDay[]>,
  of: { readonly plan: Plan; readonly clock: Clock },
): ChannelSilence[] {
  return of.plan.channels.map((channel) => ({
    channelId: channel.id,
    network: channel.network,
    channelName: channel.name,
    ...measureSilence(askSilence(channel, byChannel.get(channel.id) ?? [], of)),
  }));
}

/** What `measureSilence` needs of one channel; `days` are that channel's, oldest first. */
export function askSilence(
  channel: Channel,
  days: readonly ChannelDay[],
  { plan, clock }: { readonly plan: Pick<Plan, 'closures'>; readonly clock: Clock },
): SilenceAsked {
  return {
    civilDates: newestOut(days, dayNumberOf(clock.today)).map(dateOfDay),
    goalPerWeek: goalOn(channel.goals, clock.today),
    today: clock.today,
    closures: plan.closures,
  };
}

/** The newest different days with a post, oldest first: no more of a long history plays a part in a silence. */
function newestOut(days: readonly ChannelDay[], today: number): number[] {
  const newest: number[] = [];
  for (let at = days.length - 1; at >= 0 && newest.length <= gapsLookedAt; at -= 1) {
    const day = days[at]!;
    if (day.day !== newest[0] && sizeOf(tallyOut(day, today)) > 0) newest.unshift(day.day);
  }
  return newest;
}

function usualGap(dates: readonly CivilDate[], closures: readonly Closure[]): number | null {
  const recent = dates.slice(-(gapsLookedAt + 1));
  const gaps = recent.slice(1).map((date, index) => {
    const before = recent[index] ?? date;
    return Math.max(1, daysBetween(before, date) - closedDaysBetween(closures, before, date));
  });
  return gaps.length < gapsNeeded ? null : median(gaps);
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

function lampFor(openDays: number, usualDays: number | null, goalGap: number): Lamp {
  const usual = usualDays ?? goalGap;
  const quietAfter = quietFactor * Math.max(usual, goalGap);
  // At one post a week quiet begins after 10.5 days: nine days must not look closed before they look quiet.
  const ghostAfter = Math.max(ghostFactor * usual, ghostDays, quietAfter);
  if (openDays > ghostAfter) return 'out';
  return openDays > quietAfter ? 'dim' : 'lit';
}
