import type { ChannelDay, Tally } from '@/lib/model/channel-day';
import {
  addDays,
  dateOfDay,
  dayNumberOf,
  weekdayOf,
  weekdayOfDay,
  type CivilDate,
} from '@/lib/model/civil-date';
import type { Channel, Closure } from '@/lib/model/plan';
import { tallyOut, sizeOf } from './channel-days';
import { readGoals } from './goal';
import type { WeekStart } from './week-start';

/** met: goal reached · missed: over and not reached · paused: touched by a planned closure · open: still running. */
export type WeekOutcome = 'met' | 'missed' | 'paused' | 'open';

/** A week with its posts: those that count, and those that do not, by the reason. */
export interface Week extends Tally {
  /** first and last day, seven days in all */
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** the goal in force on its first day */
  readonly goal: number;
  readonly outcome: WeekOutcome;
}

export interface WeeksAsked {
  /** of one channel, in any order */
  readonly days: readonly ChannelDay[];
  readonly goals: Channel['goals'];
  readonly closures: readonly Closure[];
  readonly weekStart: WeekStart;
  readonly today: CivilDate;
}

/** A week as it is judged: by numbers, because years of them are judged at every glance at the popup. */
export interface JudgedWeek {
  /** its first day, as a day number */
  readonly first: number;
  readonly tally: Tally;
  readonly goal: number;
  readonly outcome: WeekOutcome;
}

/** A tally while it is being added up. */
type Sum = { -readonly [Field in keyof Tally]: Tally[Field] };

const empty: Tally = { counted: 0, tooShort: 0, nearCopies: 0 };

/**
 * Every week from that of the first post to the one `today` lies in, oldest first; never empty. Built from the civil
 * dates stored with the posts. A week that a closure touches is met or paused, never missed.
 */
export function listWeeks(asked: WeeksAsked): Week[] {
  return judgeWeeks(asked).map(weekOfJudged);
}

/** The same before anything is written out. */
export function judgeWeeks(asked: WeeksAsked): JudgedWeek[] {
  const today = dayNumberOf(asked.today);
  const thisWeek = firstDayOf(today, asked.weekStart);
  const byWeek = groupByWeek(asked, thisWeek);
  let earliest = thisWeek;
  for (const week of byWeek.keys()) earliest = Math.min(earliest, week);
  const goalOf = readGoals(asked.goals);
  const closed = asked.closures.map(({ from, to }) => ({ from: dayNumberOf(from), to: dayNumberOf(to) }));
  const weeks: JudgedWeek[] = [];
  for (let first = earliest; first <= thisWeek; first += 7) {
    const tally = byWeek.get(first) ?? empty;
    const goal = goalOf(first);
    const last = first + 6;
    const isPaused = closed.some(({ from, to }) => from <= last && to >= first);
    const outcome = tally.counted >= goal ? 'met' : isPaused ? 'paused' : last < today ? 'missed' : 'open';
    weeks.push({ first, tally, goal, outcome });
  }
  return weeks;
}

/** A judged week with its dates written out. */
export function weekOfJudged({ first, tally, goal, outcome }: JudgedWeek): Week {
  return { from: dateOfDay(first), to: dateOfDay(first + 6), goal, ...tally, outcome };
}

/** How many of some weeks met their goal, of how many that were not paused. */
export function countMet(weeks: readonly Pick<Week, 'outcome'>[]): {
  readonly met: number;
  readonly of: number;
} {
  return {
    met: weeks.filter(({ outcome }) => outcome === 'met').length,
    of: weeks.filter(({ outcome }) => outcome !== 'paused').length,
  };
}

/** The first day of the week a date lies in. */
export function weekOf(date: CivilDate, weekStart: WeekStart): CivilDate {
  return addDays(date, -((weekdayOf(date) - weekStart + 7) % 7));
}

function firstDayOf(day: number, weekStart: WeekStart): number {
  return day - ((weekdayOfDay(day) - weekStart + 7) % 7);
}

function groupByWeek({ days, weekStart, today }: WeeksAsked, thisWeek: number): ReadonlyMap<number, Tally> {
  const byWeek = new Map<number, Sum>();
  const todayNumber = dayNumberOf(today);
  let sum: Sum | undefined;
  let week = -Infinity;
  for (const day of days) {
    const out = tallyOut(day, todayNumber);
    if (sizeOf(out) === 0) continue;
    // Days mostly come in order, so the week is the one before.
    if (!sum || day.day < week || day.day >= week + 7) {
      // Published "tomorrow" by a traveller on the last day of a week: kept in the running week, not lost in the next.
      week = Math.min(thisWeek, firstDayOf(day.day, weekStart));
      sum = byWeek.get(week) ?? { ...empty };
      byWeek.set(week, sum);
    }
    sum.counted += out.counted;
    sum.tooShort += out.tooShort;
    sum.nearCopies += out.nearCopies;
  }
  return byWeek;
}
