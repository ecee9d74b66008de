/**
 * Work that never runs beside itself: asked while it runs, it runs once more afterwards, for all who asked meanwhile. So
 * what was read last is what is shown last. `work` may not reject.
 */
export function inTurn<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  let next: Promise<T> | null = null;
  const start = (): Promise<T> => {
    next = null;
    running = work().finally(() => (running = null));
    return running;
  };
  return () => (running ? (next ??= running.then(start)) : start());
}
