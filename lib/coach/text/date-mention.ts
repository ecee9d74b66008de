import type { CivilDate, Weekday } from '@/lib/model/civil-date';
import type { Span } from '@/lib/model/span';

/** A date as the draft states it. `candidates` are the calendar dates it may mean, the likeliest first. */
export interface DateMention extends Span {
  /** the stated weekday, or null */
  readonly weekday: Weekday | null;
  readonly candidates: readonly CivilDate[];
  /** true when the year is written in the draft */
  readonly hasYear: boolean;
  /** last day of a stated range, or null */
  readonly until: CivilDate | null;
  /** true when it is said to lie ahead or to be a last day: "until", "join us on" */
  readonly ahead: boolean;
}
