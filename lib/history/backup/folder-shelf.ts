import { Dexie } from 'dexie';
import * as z from 'zod/mini';
import { folderBackupSchema } from '@/lib/model/folder-backup';

type Asking = (how: { readonly mode: 'readwrite' }) => Promise<PermissionState>;

/** The owner's folder; what may be done there is the browser's to say (not in the DOM's types yet). */
export interface BackupFolder extends FileSystemDirectoryHandle {
  readonly queryPermission: Asking;
  /** only on the owner's click */
  readonly requestPermission: Asking;
}

/** What stands on the shelf: the folder, and what was written into it. */
const folderRecordSchema = z.extend(folderBackupSchema, {
  handle: z.custom<BackupFolder>((value) => (value as { kind?: unknown } | null)?.kind === 'directory'),
});
export type FolderRecord = z.infer<typeof folderRecordSchema>;

/** Where the chosen folder is kept. @throws Dexie errors */
export interface FolderShelf {
  /** null while none is chosen, or when what is there does not read */
  readonly read: () => Promise<FolderRecord | null>;
  readonly save: (record: FolderRecord) => Promise<unknown>;
  readonly forget: () => Promise<unknown>;
}

/** Who reads the shelf, writes into the folder and changes the shelf holds this lock meanwhile. */
export const folderLock = 'backup-folder';
const key = 'folder';

/**
 * A database of its own: only IndexedDB can keep a folder, and the history's tables are what a backup holds.
 * It opens at the first use.
 */
export function createFolderShelf(name = 'porchlight-folder'): FolderShelf {
  const db = new Dexie(name);
  db.version(1).stores({ shelf: '' });
  const shelf = db.table<unknown, string>('shelf');
  return {
    read: async () => folderRecordSchema.safeParse(await shelf.get(key)).data ?? null,
    save: (record) => shelf.put(record, key),
    forget: () => shelf.delete(key),
  };
}
