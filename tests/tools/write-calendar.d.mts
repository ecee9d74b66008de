/** The whole calendar, as it is written. */
export function makeCalendar(): unknown;
