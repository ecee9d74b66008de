const waiting = new Map<string, Promise<unknown>>();

/**
 * Runs `work` while nobody else holds `name`: in the whole extension by Web Locks, in this document only where a
 * browser has none. A lock ends with its document, so nothing stays locked.
 */
export async function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (globalThis.navigator?.locks) return navigator.locks.request(`porchlight:${name}`, work);
  const before = waiting.get(name) ?? Promise.resolve();
  const mine = before.then(work, work);
  waiting.set(name, mine);
  try {
    return await mine;
  } finally {
    if (waiting.get(name) === mine) waiting.delete(name);
  }
}

/** True while a window or the worker holds `name`: what is under way there was not stopped. Needs Web Locks, as pages have them. */
export async function isLockHeld(name: string): Promise<boolean> {
  const { held } = await navigator.locks.query();
  return held?.some((lock) => lock.name === `porchlight:${name}`) ?? false;
}
