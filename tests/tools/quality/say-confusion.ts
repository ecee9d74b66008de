/** A table of labels (rows) against answers (columns); a dot for none. */
export function sayConfusion(
  answers: readonly { readonly said: string; readonly is: string }[],
  classes: readonly string[],
): string {
  const head = ['labelled \\ read'.padEnd(18), ...classes.map((name) => name.slice(0, 6).padStart(7))].join(
    '',
  );
  const rows = classes.flatMap((row) => {
    const own = answers.filter(({ is }) => is === row);
    if (own.length === 0) return [];
    const cells = classes.map((column) => own.filter(({ said }) => said === column).length);
    return [[row.padEnd(18), ...cells.map((count) => String(count || '·').padStart(7))].join('')];
  });
  return [head, ...rows].join('\n');
}
