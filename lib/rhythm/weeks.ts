import { addDays, daysBetween, weekdayOf, type CivilDate } from '@/lib/model/civil-date';
import type { Channel, Closure } from '@/lib/model/plan';
import type { Post } from '@/lib/model/post';
import { whyNotCounted, type NotCounted } from './counting';
import { goalOn } from './goal';
import { isOut } from './silence';
import type { WeekStart } from './week-start';

/** met: goal reached · missed: over and not reached · paused: touched by a planned closure · open: still running. */
export type WeekOutcome = 'met' | 'missed' | 'paused' | 'open';

export interface Week {
  /** first and last day, seven days in all */
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** the goal in force on its first day */
  readonly goal: number;
  /** posts that count */
  readonly counted: number;
  /** posts that do not, and why */
  readonly notCounted: readonly { readonly postId: string; readonly why: NotCounted }[];
  readonly outcome: WeekOutcome;
}

export type RhythmPost = Pick<
  Post,
  'id' | 'network' | 'channelId' | 'civilDate' | 'status' | 'text' | 'hasMedia'
>;

export interface WeeksAsked {
  /** of one channel, in any order */
  readonly posts: readonly RhythmPost[];
  /** ids of posts that repeat an earlier one */
  readonly nearCopies: ReadonlySet<string>;
  readonly goals: Channel['goals'];
  readonly closures: readonly Closure[];
  readonly weekStart: WeekStart;
  readonly today: CivilDate;
}

/**
 * Every week from that of the first post to the one `today` lies in, oldest first; never empty. Built from the civil
 * dates stored with the posts. A week that a closure touches is met or paused, never missed.
 */
export function listWeeks(asked: WeeksAsked): Week[] {
  const { weekStart, today } = asked;
  const thisWeek = weekOf(today, weekStart);
  const byWeek = groupByWeek(asked);
  const earliest = [...byWeek.keys()].reduce((first, week) => (week < first ? week : first), thisWeek);
  const weeks: Week[] = [];
  for (let from = earliest; from <= thisWeek; from = addDays(from, 7)) {
    weeks.push(measureWeek(from, byWeek.get(from) ?? [], asked));
  }
  return weeks;
}

/** The first day of the week a date lies in. */
export function weekOf(date: CivilDate, weekStart: WeekStart): CivilDate {
  return addDays(date, -((weekdayOf(date) - weekStart + 7) % 7));
}

function groupByWeek({ posts, weekStart, today }: WeeksAsked): Map<CivilDate, RhythmPost[]> {
  const weekOfDate = new Map<CivilDate, CivilDate>();
  const byWeek = new Map<CivilDate, RhythmPost[]>();
  const thisWeek = weekOf(today, weekStart);
  for (const post of posts) {
    if (!isOut(post, today)) continue;
    const known = weekOfDate.get(post.civilDate) ?? weekOf(post.civilDate, weekStart);
    weekOfDate.set(post.civilDate, known);
    // Published "tomorrow" by a traveller on the last day of a week: kept in the running week, not lost in the next.
    const week = known > thisWeek ? thisWeek : known;
    byWeek.set(week, [...(byWeek.get(week) ?? []), post]);
  }
  return byWeek;
}

function measureWeek(from: CivilDate, posts: readonly RhythmPost[], asked: WeeksAsked): Week {
  const to = addDays(from, 6);
  const goal = goalOn(asked.goals, from);
  const notCounted = posts.flatMap((post) => {
    const why = whyNotCounted(post, asked.nearCopies);
    return why === null ? [] : [{ postId: post.id, why }];
  });
  const counted = posts.length - notCounted.length;
  const isPaused = asked.closures.some((closure) => closure.from <= to && closure.to >= from);
  const isOver = daysBetween(to, asked.today) > 0;
  const outcome = counted >= goal ? 'met' : isPaused ? 'paused' : isOver ? 'missed' : 'open';
  return { from, to, goal, counted, notCounted, outcome };
}
