/** "Mar" of "2026-03", in the reader's language. */
export function sayMonth(month: string): string {
  return new Intl.DateTimeFormat(undefined, { month: 'short', timeZone: 'UTC' }).format(
    Date.parse(`${month}-01T00:00:00Z`),
  );
}
