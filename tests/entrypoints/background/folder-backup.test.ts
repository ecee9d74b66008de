import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backUpToFolder, registerFolderBackup } from '@/entrypoints/background/folder-backup';
import { parseBackup } from '@/lib/history/backup/backup-format';
import type { FolderRecord } from '@/lib/history/backup/folder-shelf';
import { addPost } from '@/lib/history/posts';
import { storageKey } from '@/lib/model/storage-key';
import { fakeFolder, fakeShelf, fault } from '../../lib/history/backup/fake-folder';
import { fakeIndexing, fakePost, noon } from '../../lib/history/fakes';
import { alarm, fakeWorld, fromX, fromPopup, sendFrom, startBackground } from './fake-background';

const day = 86_400_000;
const file = 'porchlight-auto-2026-03-05.json';
const lastBackup = async () => (await fakeBrowser.storage.local.get(storageKey.lastBackup))['last-backup'];

describe('the backup into the folder', () => {
  let world: ReturnType<typeof fakeWorld>;
  beforeEach(() => {
    world = fakeWorld();
  });

  /** A worker, a history of so many posts, and a folder that was chosen. */
  async function start(record: Partial<FolderRecord> = {}, posts = 1) {
    const folder = fakeFolder();
    const shelf = fakeShelf({ handle: folder.handle, names: [], last: null, trouble: null, ...record });
    const { tools } = startBackground(world, { shelf });
    for (let at = 0; at < posts; at += 1)
      await addPost(tools.db, fakePost({ id: `p${at}`, text: `Loaf ${at}` }), fakeIndexing);
    return { tools, folder, shelf, run: () => backUpToFolder(tools) };
  }

  it('writes everything into one file, and says when', async () => {
    const { run, folder, shelf } = await start({}, 3);
    await fakeBrowser.storage.local.set({ dismissals: [] });
    await run();
    const parsed = parseBackup(folder.files.get(file) ?? '');
    expect(parsed).toMatchObject({ ok: true, value: { exportedAt: noon, settings: { dismissals: [] } } });
    expect(parsed.ok && parsed.value.tables.posts.length).toBe(3);
    expect(shelf.kept.record).toMatchObject({
      names: [file],
      last: { at: noon, fileName: file },
      trouble: null,
    });
    expect(await lastBackup()).toEqual({ at: noon, where: 'folder' });
  });

  it.each([
    ['six days', 6, false],
    ['seven days', 7, true],
    ['a month', 30, true],
  ])('is due by the week: %s after the last', async (_, days, isWritten) => {
    const { run, folder } = await start({ last: { at: noon - days * day, fileName: 'x' } });
    await run();
    expect(folder.files.has(file)).toBe(isWritten);
  });

  it('is not written from an empty history, which would push out what was lost', async () => {
    const { run, folder, shelf } = await start({}, 0);
    await run();
    expect(folder.files.size).toBe(0);
    expect(shelf.kept.record?.trouble).toBeNull();
  });

  it('asks for nothing and writes nothing where no folder was chosen', async () => {
    const { tools, folder, shelf, run } = await start();
    shelf.kept.record = null;
    await run();
    expect([folder.files.size, await lastBackup(), world.faults]).toEqual([0, undefined, []]);
    expect(await tools.shelf.read()).toBeNull();
  });

  it.each(['prompt', 'denied'] as const)('touches nothing while the permission is %s', async (permission) => {
    const { run, folder, shelf } = await start();
    folder.state.permission = permission;
    await run();
    expect([folder.files.size, await lastBackup(), shelf.kept.record?.trouble]).toEqual([0, undefined, null]);
    folder.state.permission = 'granted';
    await run();
    expect(folder.files.size).toBe(1);
  });

  it('keeps what went wrong for the screen, lets the reminder step in, and is well again once it is', async () => {
    const last = { at: noon - 8 * day, fileName: 'x.json' };
    const { run, folder, shelf } = await start({ last, names: ['x.json'] });
    folder.faults.write = fault('QuotaExceededError');
    await run();
    expect(shelf.kept.record).toMatchObject({ last, names: ['x.json'], trouble: 'full' });
    expect(await lastBackup()).toBeUndefined();
    expect(world.faults).toEqual(['no backup could be written into the folder']);
    delete folder.faults.write;
    await run();
    expect(shelf.kept.record).toMatchObject({ names: ['x.json', file], trouble: null });
    expect(await lastBackup()).toEqual({ at: noon, where: 'folder' });
  });

  it('never rejects, even where the shelf does not open', async () => {
    const { tools } = await start();
    const read = () => Promise.reject(new Error('closed'));
    await backUpToFolder({ ...tools, shelf: { ...tools.shelf, read } });
    expect(world.faults).toEqual(['the backup into the folder did not work']);
  });

  it('is written once when two ask for it at the same time', async () => {
    const { tools, folder } = await start();
    const opened = vi.spyOn(folder.handle, 'getFileHandle');
    await Promise.all([backUpToFolder(tools), backUpToFolder(tools)]);
    expect(opened.mock.calls.filter(([, how]) => how?.create)).toHaveLength(1);
  });

  it('comes with the hour and with the browser’s start', async () => {
    const { tools, folder } = await start();
    registerFolderBackup(tools);
    await fakeBrowser.alarms.onAlarm.trigger(alarm('another'));
    await fakeBrowser.alarms.onAlarm.trigger(alarm('heartbeat'));
    await vi.waitFor(() => expect(folder.files.get(file)).toMatch(/\}\}\n$/));
    world.now = noon + 7 * day;
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(() => expect(folder.files.size).toBe(2));
  });

  it('comes when a screen of ours asks, and not when a page does', async () => {
    const { folder } = await start();
    await sendFrom(fromX, 'backup/folder', {});
    expect(folder.files.size).toBe(0);
    await sendFrom(fromPopup, 'backup/folder', {});
    expect(folder.files.size).toBe(1);
  });
});
