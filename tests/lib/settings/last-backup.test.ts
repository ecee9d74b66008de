import { describe, expect, it } from 'vitest';
import { storageKey } from '@/lib/model/storage-key';
import { readLastBackup } from '@/lib/settings/last-backup';

const storage = (value: unknown) => ({
  get: async () => ({ [storageKey.lastBackup]: value }),
  set: async () => {},
  remove: async () => {},
});

describe('the last backup', () => {
  it('is read as it was written', async () => {
    const last = { at: 1_700_000_000_000, where: 'file' };
    expect(await readLastBackup(storage(last))).toEqual(last);
  });

  it.each([undefined, null, 'yesterday', { at: 'yesterday', where: 'file' }, { at: 1 }])(
    'is none where %j lies in its place',
    async (value) => expect(await readLastBackup(storage(value))).toBeNull(),
  );

  it('is none while the storage does not answer', async () => {
    const broken = { ...storage(null), get: () => Promise.reject(new Error('closed')) };
    expect(await readLastBackup(broken)).toBeNull();
  });
});
