import { expect, it } from 'vitest';
import { forgetRestore, noteRestore, wasRestoreStopped } from '@/lib/settings/restoring';
import { fakeStorage, noon } from '../history/fakes';

const fail = async (): Promise<never> => {
  throw new Error('The disk is full.');
};

it('knows of a restore from its beginning to its end', async () => {
  const storage = fakeStorage();
  expect(await wasRestoreStopped(storage)).toBe(false);
  await noteRestore(storage, noon);
  expect(await wasRestoreStopped(storage)).toBe(true);
  await forgetRestore(storage);
  expect(await wasRestoreStopped(storage)).toBe(false);
});

it('costs nobody the restore when the storage fails', async () => {
  const storage = { get: fail, set: fail, remove: fail };
  await noteRestore(storage, noon);
  await forgetRestore(storage);
  expect(await wasRestoreStopped(storage)).toBe(false);
});
