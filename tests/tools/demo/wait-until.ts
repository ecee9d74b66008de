/** Resolves once `holds` does; asked again at every turn of the browser, for at most ten seconds. @throws `sentence` */
export async function waitUntil(sentence: string, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await holds())) expectThat(Date.now() < end, sentence);
}

/** @throws `sentence` where `holds` is false */
export function expectThat(holds: boolean, sentence: string): void {
  if (!holds) throw new Error(sentence);
}
