/** True while a window of ours holds the lock: what is under way there was not stopped. */
export async function isHeld(name: string): Promise<boolean> {
  const { held } = await navigator.locks.query();
  return held?.some((lock) => lock.name === name) ?? false;
}
