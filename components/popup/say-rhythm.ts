import { sayCount, sayNumber, withArticle } from '@/components/shared/say-number';
import { sayWeekday } from '@/components/shared/say-date';
import { sayDaysAgo } from '@/lib/rhythm/days-ago';
import { daysBetween, type CivilDate } from '@/lib/model/civil-date';
import { kindNames } from '@/lib/model/kind';
import type { KindIdea } from '@/lib/rhythm/next-kind';
import { longerThan } from '@/lib/rhythm/silence-sentence';
import type { Forecast } from '@/lib/rhythm/forecast';
import type { ChannelSilence } from '@/lib/rhythm/silence';
import type { Streak } from '@/lib/rhythm/streak';
import type { ChannelRhythm, ThisWeek } from '@/lib/rhythm/summary';

/** "2 of 3, one more by Sunday" */
export function sayThisWeek(week: ThisWeek, locale?: string): string {
  const soFar = `${week.counted} of ${week.goal}`;
  if (week.outcome === 'met') return `${soFar}, this week is met`;
  if (week.outcome === 'paused') return `${soFar}, and a closed week needs nothing`;
  const more = week.counted === 0 ? sayNumber(week.left) : `${sayNumber(week.left)} more`;
  return `${soFar}, ${more} ${week.daysLeft === 0 ? 'by tonight' : `by ${sayWeekday(week.to, locale)}`}`;
}

/** "9 of the last 12 weeks"; "2 of your first 3 weeks" for a young history; null before the first week is over. */
export function sayWeeks({ met, of, isYoung }: Pick<ChannelRhythm, 'met' | 'of' | 'isYoung'>): string | null {
  if (of === 0) return null;
  if (!isYoung) return `${met} of the last ${sayCount(of, 'week')}`;
  return of === 1 ? `${met} of your first week` : `${met} of your first ${of} weeks`;
}

/** "4 in a row", or what stands in its place; null where there is nothing to say. */
export function sayStreak(streak: Streak): string | null {
  if (streak.state === 'comeback') return 'Comeback week: a new run can start now';
  if (streak.length === 0) return null;
  return streak.unbroken ? `${streak.length} in a row` : `a run of ${sayCount(streak.length, 'week')}`;
}

/** What freezes do, said where one was just spent or is held. Null where there is none. */
export function sayFreezes(streak: Streak, lastWeek: string | undefined): string | null {
  const held =
    streak.freezes > 0 ? `${sayCount(streak.freezes, 'freeze')} in hand for a week that stays empty` : null;
  if (lastWeek === undefined || !streak.frozen.includes(lastWeek)) return held;
  return `Last week stayed empty, and a freeze kept your run${held ? `; ${held}` : ''}`;
}

/** The word for a lamp, so that nothing hangs on its colour. */
export function sayLamp(silence: ChannelSilence): string {
  if (silence.closed) return 'closed';
  if (silence.state === 'none') return 'not lit yet';
  return silence.state;
}

/** "Last post 9 days ago, usually 3": one line under the network's name, which it need not say again. */
export function saySilence(silence: Pick<ChannelSilence, 'days' | 'usualDays'>): string {
  const { days } = silence;
  if (days === null) return 'No post yet';
  const usual = longerThan(silence);
  return `Last post ${sayDaysAgo(days)}${usual === null ? '' : `, usually ${usual}`}`;
}

/** "quiet from Thursday", if nothing comes. Said for the coming week only: further ahead it would be nagging. */
export function sayForecast(
  silence: Pick<ChannelSilence, 'closed'>,
  { quietOn, ghostOn }: Forecast,
  today: CivilDate,
  locale?: string,
): string | null {
  const next = quietOn ?? ghostOn;
  if (silence.closed || next === null || daysBetween(today, next) > 6) return null;
  const when = daysBetween(today, next) === 1 ? 'tomorrow' : sayWeekday(next, locale);
  return `${quietOn ? 'quiet' : 'may look closed'} from ${when}`;
}

/** "a customer story, the last was 23 days ago" */
export function sayIdea({ kind, daysSince }: KindIdea): string {
  const noun = withArticle(kindNames[kind]);
  if (daysSince === null) return `${noun}, there is none in your history yet`;
  return `${noun}, the last was ${sayDaysAgo(daysSince)}`;
}
