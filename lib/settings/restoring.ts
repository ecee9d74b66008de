import { storageKey } from '@/lib/model/storage-key';
import type { SettingsStorage } from './settings-storage';

/**
 * Notes that a restore begins. Neither it nor its answer ever rejects: a note that cannot be written must not cost the
 * restore. @returns puts the note back as it was, for a restore that failed before it changed anything
 */
export async function noteRestore(storage: SettingsStorage, at: number): Promise<() => Promise<void>> {
  const wasStopped = await wasRestoreStopped(storage);
  await storage.set({ [storageKey.restoring]: at }).catch(() => {});
  return async () => {
    if (!wasStopped) await forgetRestore(storage);
  };
}

/** The restore is whole, or the owner leaves it. Never rejects. */
export async function forgetRestore(storage: SettingsStorage): Promise<void> {
  await storage.remove(storageKey.restoring).catch(() => {});
}

/** True when a restore began that never ended; whether one is under way at the moment is the caller's to know. */
export async function wasRestoreStopped(storage: SettingsStorage): Promise<boolean> {
  return storage.get(storageKey.restoring).then(
    (stored) => stored[storageKey.restoring] !== undefined,
    () => false,
  );
}
