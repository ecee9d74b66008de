/**
 * Saves values one after the other and skips those that a newer one has overtaken, so that fast typing neither arrives
 * out of order nor piles up. @returns a function whose promise is null for a value that was skipped
 */
export function latestOnly<T, R>(save: (value: T) => Promise<R>): (value: T) => Promise<R | null> {
  let running: Promise<unknown> = Promise.resolve();
  let newest = 0;
  return (value) => {
    const mine = ++newest;
    const turn = running.then(() => (mine === newest ? save(value) : null));
    // A save that throws must not stop those that wait behind it.
    running = turn.catch(() => null);
    return turn;
  };
}
