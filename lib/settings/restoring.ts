import { storageKey } from '@/lib/model/storage-key';
import type { SettingsStorage } from './settings-storage';

/** Notes that a restore begins. Never rejects: a note that cannot be written must not cost the restore. */
export async function noteRestore(storage: SettingsStorage, at: number): Promise<void> {
  await storage.set({ [storageKey.restoring]: at }).catch(() => {});
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
