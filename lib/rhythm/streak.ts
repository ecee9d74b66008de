import { dateOfDay, type CivilDate } from '@/lib/model/civil-date';
import type { JudgedWeek } from './weeks';

/** One freeze per this many met weeks, and how many can be held (catalogue, Rhythm; article B4). */
export const metWeeksPerFreeze = 4;
export const mostFreezes = 2;

export interface Streak {
  /** met weeks since the last reset; 0 or more */
  readonly length: number;
  /** true when no missed week lies between them: then, and only then, they are "in a row" */
  readonly unbroken: boolean;
  /** freezes held now, 0 to 2 */
  readonly freezes: number;
  /** first days of the weeks a freeze was spent on, since the last reset */
  readonly frozen: readonly CivilDate[];
  /** `comeback`: the streak was reset and this is the week to begin anew */
  readonly state: 'none' | 'running' | 'comeback';
}

/** What is carried from week to week. `earned` counts met weeks up to two freezes' worth; a freeze costs four. */
interface Carried {
  length: number;
  earned: number;
  missedInRow: number;
  gaps: number;
  /** first days, as day numbers */
  frozen: number[];
  wasReset: boolean;
}

/**
 * The streak at the end of `weeks` (oldest first). A paused or still open week changes nothing. One missed week alone
 * never resets; a second in a row spends a freeze by itself or, where none is held, resets everything.
 */
export function measureStreak(weeks: readonly Pick<JudgedWeek, 'first' | 'outcome'>[]): Streak {
  const end: Carried = { length: 0, earned: 0, missedInRow: 0, gaps: 0, frozen: [], wasReset: false };
  for (const { first, outcome } of weeks) {
    if (outcome === 'met') goOn(end);
    if (outcome === 'missed') miss(end, first);
  }
  return {
    length: end.length,
    unbroken: end.gaps === 0 || end.length === 0,
    freezes: Math.floor(end.earned / metWeeksPerFreeze),
    frozen: end.frozen.map(dateOfDay),
    state: end.length > 0 ? 'running' : end.wasReset ? 'comeback' : 'none',
  };
}

function goOn(carried: Carried): void {
  if (carried.missedInRow > 0 && carried.length > 0) carried.gaps += 1;
  carried.length += 1;
  carried.earned = Math.min(metWeeksPerFreeze * mostFreezes, carried.earned + 1);
  carried.missedInRow = 0;
}

function miss(carried: Carried, first: number): void {
  if (carried.missedInRow === 0) {
    carried.missedInRow = 1;
  } else if (carried.earned >= metWeeksPerFreeze) {
    carried.earned -= metWeeksPerFreeze;
    carried.frozen.push(first);
  } else {
    const wasReset = carried.wasReset || carried.length > 0;
    Object.assign(carried, { length: 0, earned: 0, missedInRow: 1, gaps: 0, frozen: [], wasReset });
  }
}
