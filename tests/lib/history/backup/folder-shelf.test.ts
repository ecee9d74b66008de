import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { createFolderShelf, type BackupFolder, type FolderRecord } from '@/lib/history/backup/folder-shelf';

/** As much of a folder as a copy of it keeps here. */
const handle = { kind: 'directory', name: 'Backups' } as BackupFolder;
const record: FolderRecord = {
  handle,
  names: ['a.json'],
  last: { at: 1_700_000_000_000, fileName: 'a.json' },
  trouble: 'full',
};

describe('the shelf', () => {
  it('is empty, keeps one folder, and forgets it', async () => {
    const shelf = createFolderShelf('shelf-1');
    expect(await shelf.read()).toBeNull();
    await shelf.save({ ...record, names: [] });
    await shelf.save(record);
    expect(await createFolderShelf('shelf-1').read()).toEqual(record);
    await shelf.forget();
    expect(await shelf.read()).toBeNull();
  });

  it.each<[string, unknown]>([
    ['nothing of a folder', 'Backups'],
    ['a file', { ...record, handle: { ...handle, kind: 'file' } }],
    ['no handle', { ...record, handle: null }],
    ['a trouble nobody knows', { ...record, trouble: 'odd' }],
    ['names that are none', { ...record, names: [1] }],
  ])('holds no folder where it holds %s', async (name, odd) => {
    const db = new Dexie(`shelf ${name}`);
    db.version(1).stores({ shelf: '' });
    await db.table('shelf').put(odd, 'folder');
    db.close();
    expect(await createFolderShelf(`shelf ${name}`).read()).toBeNull();
  });
});
