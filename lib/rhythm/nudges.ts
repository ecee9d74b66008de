import type { ChannelDay } from '@/lib/model/channel-day';
import { dayNumberOf, daysBetween, type CivilDate } from '@/lib/model/civil-date';
import type { Clock } from '@/lib/model/clock';
import type { Habits } from '@/lib/model/habits';
import type { Nudge } from '@/lib/model/nudge';
import type { Plan } from '@/lib/model/plan';
import { badgeFor } from './badge';
import { groupByChannel, sizeOf, tallyOut } from './channel-days';
import { isClosedOn } from './closed-days';
import { isQuiet } from './quiet-hours';
import type { Rhythm } from './summary';

/** The budget of the browser's own notifications (catalogue, Rhythm; no study gives a number). */
export const nudgeBudget = {
  /** in any seven days */
  perWeek: 2,
  /** after two that were ignored in a row: half as many */
  perWeekIgnored: 1,
  ignoredUntilHalf: 2,
  /** after four: none, and one calm question instead */
  ignoredUntilNone: 4,
} as const;

/** Two days never lie closer together than this, however far the owner flies (milliseconds). */
const leastBetween = 16 * 3_600_000;

/** Something worth saying now, wherever it is said. */
export interface NudgeReason {
  readonly about: 'silence' | 'week' | 'reply';
  readonly channelId: string;
}

export interface NudgesAsked {
  readonly ledger: readonly Nudge[];
  readonly rhythm: Rhythm;
  readonly days: readonly ChannelDay[];
  readonly plan: Plan;
  readonly habits: Habits;
  readonly clock: Clock;
  /** posts whose answers the owner should come back to, the newest first; left out where that is said in another way */
  readonly owed?: readonly Pick<NudgeReason, 'channelId'>[];
}

export interface NudgesDecided {
  /** what the popup and the sidebar may say in one quiet line; null: nothing */
  readonly reason: NudgeReason | null;
  /** the line to write into the ledger before the browser shows it; null: not now */
  readonly notification: Nudge | null;
  /** four in a row were ignored, and nobody asked yet whether to go on */
  readonly asksToGoOn: boolean;
}

/**
 * Whether to speak, decided anew from the ledger, the posts, the plan and the clock, so that it may be asked at any
 * moment and any number of times: no alarm's time is the truth. A notification's id is its day, so that two who decide
 * at once write one line.
 */
export function decideNudges(asked: NudgesAsked): NudgesDecided {
  const ignored = countIgnored(asked);
  const asksToGoOn = asked.habits.notifications && ignored >= nudgeBudget.ignoredUntilNone;
  const reasons = listReasons(asked);
  const fresh = reasons.find(({ about }) => !isSaid(about, asked));
  const notification =
    fresh && mayNotify(asked, ignored) ? makeNudge('notification', fresh, asked.clock) : null;
  return { reason: reasons[0] ?? null, notification, asksToGoOn };
}

/** The ledger's line for a nudge shown now, nothing said to it yet. One for a place and a day, whoever writes it. */
export function makeNudge(
  where: Nudge['where'],
  { about, channelId }: Pick<Nudge, 'about' | 'channelId'>,
  { now, today }: Clock,
): Nudge {
  return { id: `${where} ${today}`, channelId, about, where, at: now, civilDate: today, answer: null };
}

/** Nudges in a row, the newest first, that nobody answered and after which nothing was posted before the next. */
export function countIgnored({
  ledger,
  days,
  plan,
  clock,
}: Pick<NudgesAsked, 'ledger' | 'days' | 'plan' | 'clock'>): number {
  const lines = ledger.filter((line) => line.where === 'notification' || line.about === 'question');
  if (lines.length === 0) return 0;
  const posted = postedDays(days, plan, clock);
  // Who answered in the popup or beside a box has heard that day's notification, too.
  const answered = new Set(ledger.flatMap(({ answer, civilDate }) => (answer === null ? [] : civilDate)));
  let until = dayNumberOf(clock.today);
  let ignored = 0;
  for (const line of lines.toSorted((one, other) => other.at - one.at)) {
    const from = dayNumberOf(line.civilDate);
    if (answered.has(line.civilDate) || posted.some((day) => from <= day && day <= until)) return ignored;
    // Today's is not ignored yet: the day is not over.
    if (line.about !== 'question' && from < dayNumberOf(clock.today)) ignored += 1;
    until = from - 1;
  }
  return ignored;
}

/** The most pressing first: who may be waiting for an answer, then who sees a dark porch, then a week that runs short. */
function listReasons({ rhythm, plan, habits, ledger, clock, owed = [] }: NudgesAsked): NudgeReason[] {
  const postedToday = rhythm.silences.some(({ days }) => days === 0);
  if (isClosedOn(plan.closures, clock.today) || postedToday) return [];
  const saidTomorrow = ledger.some(
    ({ answer, civilDate }) => answer === 'tomorrow' && civilDate === clock.today,
  );
  if (saidTomorrow) return [];
  const replies = owed.slice(0, 1).map(({ channelId }) => ({ about: 'reply' as const, channelId }));
  const silence = badgeFor(rhythm.silences);
  if (silence) return [...replies, { about: 'silence', channelId: silence.channelId }];
  const { main } = rhythm;
  if (!habits.streaks || !main || main.thisWeek.outcome !== 'open') return replies;
  const { left, daysLeft, counted, goal } = main.thisWeek;
  // One a day would still do: that is when the week runs short, and not before. A week nobody began is no promise.
  const runsShort = left > 0 && daysLeft < left && (counted > 0 || goal === 1);
  return runsShort ? [...replies, { about: 'week', channelId: main.channel.id }] : replies;
}

/**
 * A week that runs short is notified of once: said again the next day it would only press. Answers that may wait are
 * so once in seven days: who asks a question in each post would hear of nothing else. A silence may be said again.
 */
function isSaid(about: NudgeReason['about'], { ledger, rhythm, clock }: NudgesAsked): boolean {
  const said = ledger.filter((line) => line.about === about && line.where === 'notification');
  if (about === 'silence') return false;
  if (about === 'reply') return said.some(({ civilDate }) => isNear(civilDate, clock.today));
  const week = rhythm.main?.thisWeek;
  return said.some(({ civilDate }) => week && civilDate >= week.from && civilDate <= week.to);
}

/** A clock that was set back leaves lines of the future; they hold as those of the past do. */
function isNear(date: CivilDate, today: CivilDate): boolean {
  return Math.abs(daysBetween(date, today)) < 7;
}

function mayNotify({ ledger, habits, clock }: NudgesAsked, ignored: number): boolean {
  if (!habits.notifications || isQuiet(habits.quiet, clock)) return false;
  if (ignored >= nudgeBudget.ignoredUntilNone) return false;
  const shown = ledger.filter(({ where }) => where === 'notification');
  const near = shown.filter(({ civilDate }) => isNear(civilDate, clock.today));
  if (near.some(({ civilDate, at }) => civilDate === clock.today || Math.abs(clock.now - at) < leastBetween))
    return false;
  const allowed = ignored >= nudgeBudget.ignoredUntilHalf ? nudgeBudget.perWeekIgnored : nudgeBudget.perWeek;
  return near.length < allowed;
}

/** Day numbers on which something was out on a channel of the plan; a traveller's "tomorrow" is today. */
function postedDays(days: readonly ChannelDay[], plan: Plan, { today }: Clock): number[] {
  const now = dayNumberOf(today);
  return [...groupByChannel(days, plan).values()]
    .flat()
    .flatMap((day) => (sizeOf(tallyOut(day, now)) > 0 ? Math.min(day.day, now) : []));
}
