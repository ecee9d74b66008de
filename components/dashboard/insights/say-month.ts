/** "Mar" of "2026-03", in the reader's language. */
export function sayMonth(month: string): string {
  return say(month, { month: 'short' });
}

/** "Mar 2026" of "2026-03", in the reader's language. */
export function sayMonthOfYear(month: string): string {
  return say(month, { month: 'short', year: 'numeric' });
}

function say(month: string, how: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(undefined, { ...how, timeZone: 'UTC' }).format(
    Date.parse(`${month}-01T00:00:00Z`),
  );
}
