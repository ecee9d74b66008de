import type { Clock } from '@/lib/model/clock';
import type { Habits } from '@/lib/model/habits';

/** Minutes since midnight on the owner's wall; an hour the clock skips or repeats is read as the wall shows it. */
export function wallMinutes({ now, zone }: Pick<Clock, 'now' | 'zone'>): number {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  return hour * 60 + minute;
}

/** True between the quiet times, which may lie around midnight; `from` itself is quiet, `to` is not. */
export function isQuiet({ from, to }: Habits['quiet'], clock: Pick<Clock, 'now' | 'zone'>): boolean {
  const [begin, end, at] = [minutesOf(from), minutesOf(to), wallMinutes(clock)];
  return begin <= end ? begin <= at && at < end : at >= begin || at < end;
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
