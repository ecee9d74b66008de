import type { ChannelDay } from '@/lib/model/channel-day';
import { dayNumberOf, daysBetween, type CivilDate } from '@/lib/model/civil-date';
import type { Clock } from '@/lib/model/clock';
import type { Channel, Plan } from '@/lib/model/plan';
import { groupByChannel } from './channel-days';
import { listGroupedSilences, type ChannelSilence } from './silence';
import { measureStreak, type Streak } from './streak';
import type { WeekStart } from './week-start';
import { countMet, judgeWeeks, weekOfJudged, type JudgedWeek, type Week } from './weeks';

/** How many weeks the headline looks back on, and how many the long chart shows. */
export const weeksShown = 12;
export const weeksOfLongChart = 26;

export interface ThisWeek extends Week {
  /** posts still to go, 0 once met */
  readonly left: number;
  /** whole days after today until the week's last day; 0 on the last day */
  readonly daysLeft: number;
}

export interface ChannelRhythm {
  readonly channel: Channel;
  readonly thisWeek: ThisWeek;
  /** the last weeks that are decided, oldest first, at most 12; the running one joins as soon as it is met */
  readonly recent: readonly Week[];
  /** the same further back, at most 26 */
  readonly long: readonly Week[];
  /** how many of `recent` met their goal, of how many that were not paused */
  readonly met: number;
  readonly of: number;
  /** true while fewer than 12 weeks have passed since the first post */
  readonly isYoung: boolean;
  readonly streak: Streak;
}

export interface Rhythm {
  /** one per channel, in the plan's order */
  readonly silences: readonly ChannelSilence[];
  /** the weeks of every channel, in the plan's order */
  readonly channels: readonly ChannelRhythm[];
  /** those of the main channel (else the plan's first); null while the plan has no channel */
  readonly main: ChannelRhythm | null;
  /** what all of it was derived from, for whoever looks on from here */
  readonly byChannel: ReadonlyMap<Channel['id'], readonly ChannelDay[]>;
}

export interface RhythmAsked {
  /** of all channels */
  readonly days: readonly ChannelDay[];
  readonly plan: Plan;
  readonly clock: Clock;
  /** used where the plan leaves the week's start open */
  readonly localeWeekStart: WeekStart;
}

/** Everything the screens show of a rhythm, derived anew on every call from posts, plan and clock. */
export function summariseRhythm(asked: RhythmAsked): Rhythm {
  const { plan, days } = asked;
  const byChannel = groupByChannel(days, plan);
  const channels = plan.channels.map((channel) =>
    summariseChannel(channel, byChannel.get(channel.id) ?? [], asked),
  );
  const main = channels.find(({ channel }) => channel.id === plan.mainChannelId) ?? channels[0] ?? null;
  return { silences: listGroupedSilences(byChannel, asked), channels, main, byChannel };
}

function summariseChannel(
  channel: Channel,
  days: readonly ChannelDay[],
  { plan, clock, localeWeekStart }: RhythmAsked,
): ChannelRhythm {
  const weeks = judgeWeeks({
    days,
    goals: channel.goals,
    closures: plan.closures,
    weekStart: plan.weekStart ?? localeWeekStart,
    today: clock.today,
  });
  const today = dayNumberOf(clock.today);
  const decided = weeks.filter((week) => week.outcome !== 'open' && !isStillPaused(week, today));
  const long = decided.slice(-weeksOfLongChart).map(weekOfJudged);
  const recent = long.slice(-weeksShown);
  return {
    channel,
    thisWeek: measureThisWeek(weekOfJudged(weeks.at(-1)!), clock.today),
    recent,
    long,
    ...countMet(recent),
    isYoung: decided.length < weeksShown,
    streak: measureStreak(weeks),
  };
}

function measureThisWeek(week: Week, today: CivilDate): ThisWeek {
  return { ...week, left: Math.max(0, week.goal - week.counted), daysLeft: daysBetween(today, week.to) };
}

function isStillPaused({ outcome, first }: JudgedWeek, today: number): boolean {
  return outcome === 'paused' && first + 6 >= today;
}
