import { civilDateAt, daysBetween } from '@/lib/model/civil-date';
import type { Clock } from '@/lib/model/clock';
import type { LastBackup } from '@/lib/model/settings';

/** After this many days another backup is due. */
const dueAfter = 7;
/** So many posts are enough to lose. */
export const worthKeeping = 10;

/** Whole days, on the owner's wall, since the last backup; null while there is none. */
export function daysSinceBackup(
  last: Pick<LastBackup, 'at'> | null,
  { zone, today }: Pick<Clock, 'zone' | 'today'>,
): number | null {
  return last === null ? null : Math.max(0, daysBetween(civilDateAt(last.at, zone), today));
}

/** True when a week has gone, or there never was a backup. */
export function isWeekOld(days: number | null): boolean {
  return days === null || days >= dueAfter;
}

/** True when the owner is better reminded: a week has gone, or there never was one, and there are posts to lose. */
export function isBackupDue(days: number | null, posts: number | null): boolean {
  return posts !== null && posts >= worthKeeping && isWeekOld(days);
}
