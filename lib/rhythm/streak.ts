import type { Week } from './weeks';

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
  readonly frozen: readonly string[];
  /** `comeback`: the streak was reset and this is the week to begin anew */
  readonly state: 'none' | 'running' | 'comeback';
}

/** What is carried from week to week. `earned` counts met weeks up to two freezes' worth; a freeze costs four. */
interface Carried {
  readonly length: number;
  readonly earned: number;
  readonly missedInRow: number;
  readonly gaps: number;
  readonly frozen: readonly string[];
  readonly wasReset: boolean;
}

const start: Carried = { length: 0, earned: 0, missedInRow: 0, gaps: 0, frozen: [], wasReset: false };

/**
 * The streak at the end of `weeks` (oldest first). A paused or still open week changes nothing. One missed week alone
 * never resets; a second in a row spends a freeze by itself or, where none is held, resets everything.
 */
export function measureStreak(weeks: readonly Pick<Week, 'from' | 'outcome'>[]): Streak {
  const end = weeks.reduce(afterWeek, start);
  return {
    length: end.length,
    unbroken: end.gaps === 0 || end.length === 0,
    freezes: Math.floor(end.earned / metWeeksPerFreeze),
    frozen: end.frozen,
    state: end.length > 0 ? 'running' : end.wasReset ? 'comeback' : 'none',
  };
}

function afterWeek(carried: Carried, week: Pick<Week, 'from' | 'outcome'>): Carried {
  if (week.outcome === 'met') return afterMet(carried);
  return week.outcome === 'missed' ? afterMissed(carried, week.from) : carried;
}

function afterMet(carried: Carried): Carried {
  return {
    ...carried,
    length: carried.length + 1,
    earned: Math.min(metWeeksPerFreeze * mostFreezes, carried.earned + 1),
    gaps: carried.gaps + (carried.missedInRow > 0 && carried.length > 0 ? 1 : 0),
    missedInRow: 0,
  };
}

function afterMissed(carried: Carried, week: string): Carried {
  if (carried.missedInRow === 0) return { ...carried, missedInRow: 1 };
  if (carried.earned >= metWeeksPerFreeze) {
    return { ...carried, earned: carried.earned - metWeeksPerFreeze, frozen: [...carried.frozen, week] };
  }
  return { ...start, missedInRow: 1, wasReset: carried.wasReset || carried.length > 0 };
}
