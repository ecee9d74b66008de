import { createFolderShelf, folderLock, type BackupFolder } from '@/lib/history/backup/folder-shelf';
import { sendMessage } from '@/lib/messages/send-message';
import { withLock } from '@/lib/settings/lock';
import type { FolderDoors } from '@/lib/state/backup-doors';
import type { Outcome } from '@/lib/state/outcome';

/** Not in the DOM's types yet: Chrome and Edge have it, Firefox does not, Brave only when told to. */
type Picking = (how: { readonly id: string; readonly mode: 'readwrite' }) => Promise<BackupFolder>;

const mode = 'readwrite';

/** The doors onto the folder for weekly backups, which the background writes into; null where the browser has none. */
export function openFolderDoors(): FolderDoors | null {
  if (import.meta.env.FIREFOX || !('showDirectoryPicker' in window)) return null;
  const pick = window.showDirectoryPicker as Picking;
  const shelf = createFolderShelf();
  return {
    read: () =>
      settle(async () => {
        const record = await shelf.read();
        if (record === null) return null;
        const { handle, last, trouble } = record;
        const isAllowed = (await handle.queryPermission({ mode })) === 'granted';
        return { name: handle.name, last, trouble: isAllowed ? trouble : 'permission' };
      }),
    choose: () =>
      settle(async () => {
        const handle = await pick({ id: 'backups', mode });
        await withLock(folderLock, async () => {
          const before = await shelf.read();
          // The same folder once more: what was written there is still ours to clear away.
          const isSame = before !== null && (await before.handle.isSameEntry(handle));
          await shelf.save({ handle, names: isSame ? before.names : [], last: null, trouble: null });
        });
        await writeWhatIsDue();
      }),
    retry: () =>
      settle(async () => {
        await (await shelf.read())?.handle.requestPermission({ mode });
        await writeWhatIsDue();
      }),
    stop: () => settle(() => withLock(folderLock, shelf.forget)),
  };
}

/** Whether it went well stands on the shelf afterwards. */
async function writeWhatIsDue(): Promise<void> {
  await sendMessage('backup/folder', {});
}

async function settle<T>(work: () => Promise<T>): Promise<Outcome<T | null>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    // The owner closed the question.
    if (error instanceof Error && error.name === 'AbortError') return { ok: true, value: null };
    return {
      ok: false,
      sentence:
        'The browser could not use the folder for backups this time. Nothing was changed; try again, or choose another folder.',
    };
  }
}
