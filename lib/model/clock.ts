import { civilDateAt, type CivilDate } from './civil-date';

/** The moment something is asked at. Always an argument: nothing in the pure folders reads the machine's clock. */
export interface Clock {
  /** milliseconds since 1970 (UTC) */
  readonly now: number;
  /** IANA time zone of the owner at that moment */
  readonly zone: string;
  /** the civil date there and then */
  readonly today: CivilDate;
}

/** A clock for an instant in a zone. @throws RangeError for an unknown zone */
export function clockAt(now: number, zone: string): Clock {
  return { now, zone, today: civilDateAt(now, zone) };
}
