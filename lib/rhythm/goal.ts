import { dayNumberOf, type CivilDate } from '@/lib/model/civil-date';
import { goalRange, type Goal } from '@/lib/model/plan';

/**
 * Posts per week asked for on a date: the last goal begun by then; the first holds for everything before it.
 * For a week, ask with its first day: a goal changed in the middle of a week applies from the next one on.
 */
export function goalOn(goals: readonly Goal[], date: CivilDate): number {
  return readGoals(goals)(dayNumberOf(date));
}

/** The same for many days, each as a day number. */
export function readGoals(goals: readonly Goal[]): (day: number) => number {
  const newestFirst = goals
    .map(({ from, perWeek }) => ({ from: dayNumberOf(from), perWeek }))
    .toSorted((one, other) => one.from - other.from)
    .toReversed();
  const first = newestFirst.at(-1)?.perWeek ?? goalRange.usual;
  return (day) => newestFirst.find(({ from }) => from <= day)?.perWeek ?? first;
}

/**
 * The goals with a new number from the next week on; this week and all before keep theirs (catalogue, Rhythm). A change
 * that had not begun yet is replaced, and asking for what holds already leaves nothing pending.
 * @param nextWeek first day of the next week
 */
export function goalsFromNextWeek(goals: readonly Goal[], perWeek: number, nextWeek: CivilDate): Goal[] {
  const begun = goals.filter((goal) => goal.from < nextWeek);
  return begun.length > 0 && goalOn(begun, nextWeek) === perWeek
    ? begun
    : [...begun, { from: nextWeek, perWeek }];
}
