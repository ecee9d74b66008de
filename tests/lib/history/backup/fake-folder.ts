import type { BackupFolder, FolderRecord, FolderShelf } from '@/lib/history/backup/folder-shelf';

/** What the browser says, by the name of its error. */
export const fault = (name: string) => new DOMException('told by the browser', name);

/** A folder in memory, as the browser shows one; `faults` are told where they stand, until they are taken away. */
export function fakeFolder(files: Record<string, string> = {}) {
  const kept = new Map(Object.entries(files));
  const faults: { open?: Error; start?: Error; write?: Error; close?: Error; remove?: Error } = {};
  const tell = (where: keyof typeof faults): void => {
    if (faults[where]) throw faults[where];
  };
  const createWritable = async (name: string) => {
    tell('start');
    let text = '';
    return {
      write: async (part: string) => {
        tell('write');
        text += part;
      },
      close: async () => {
        tell('close');
        kept.set(name, text);
      },
      abort: async () => {},
    };
  };
  const state = { permission: 'granted' as PermissionState };
  const handle = {
    kind: 'directory',
    name: 'Backups',
    queryPermission: async () => state.permission,
    getFileHandle: async (name: string, { create = false } = {}) => {
      tell('open');
      if (!kept.has(name)) {
        if (!create) throw fault('NotFoundError');
        kept.set(name, '');
      }
      return { createWritable: () => createWritable(name) };
    },
    removeEntry: async (name: string) => {
      tell('remove');
      if (!kept.delete(name)) throw fault('NotFoundError');
    },
  };
  return { files: kept, faults, state, handle: handle as unknown as BackupFolder };
}

/** A shelf in memory. */
export function fakeShelf(record: FolderRecord | null = null) {
  const kept = { record };
  const shelf: FolderShelf = {
    read: async () => kept.record,
    save: async (changed) => (kept.record = changed),
    forget: async () => (kept.record = null),
  };
  return { ...shelf, kept };
}
