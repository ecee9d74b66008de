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

it.each([
  ['no restore was stopped before', false],
  ['an earlier one was stopped, and is still', true],
])('knows of none that changed nothing; %s', async (_before, wasStopped) => {
  const storage = fakeStorage();
  if (wasStopped) await noteRestore(storage, noon);
  const takeBack = await noteRestore(storage, noon + 1);
  await takeBack();
  expect(await wasRestoreStopped(storage)).toBe(wasStopped);
});

it('costs nobody the restore when the storage fails', async () => {
  const storage = { get: fail, set: fail, remove: fail };
  const takeBack = await noteRestore(storage, noon);
  await takeBack();
  await forgetRestore(storage);
  expect(await wasRestoreStopped(storage)).toBe(false);
});
