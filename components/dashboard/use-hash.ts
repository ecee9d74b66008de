import { useSyncExternalStore } from 'react';

/** The address's hash, "#plan"; follows links, back and forward. */
export function useHash(): string {
  return useSyncExternalStore(
    (changed) => {
      addEventListener('hashchange', changed);
      return () => removeEventListener('hashchange', changed);
    },
    () => location.hash,
  );
}
