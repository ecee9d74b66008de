/** The one place where a fault of the background is written down: one line, none of the owner's words. */
export function logFault(what: string, error: unknown): void {
  const cause = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  // oxlint-disable-next-line no-console -- the line a bug report quotes
  console.warn(`Porchlight: ${what}. ${cause}`);
}
