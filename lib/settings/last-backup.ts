import { lastBackupSchema, type LastBackup } from '@/lib/model/settings';
import { storageKey } from '@/lib/model/storage-key';
import type { SettingsStorage } from './settings-storage';

/** When the last backup was made in this browser; null while there is none, or when it cannot be told. Never rejects. */
export async function readLastBackup(storage: SettingsStorage): Promise<LastBackup | null> {
  try {
    const stored = await storage.get(storageKey.lastBackup);
    return lastBackupSchema.safeParse(stored[storageKey.lastBackup]).data ?? null;
  } catch {
    return null;
  }
}
