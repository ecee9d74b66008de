import { browser } from 'wxt/browser';
import { folderLock } from '@/lib/history/backup/folder-shelf';
import { folderTroubleOf, writeToFolder } from '@/lib/history/backup/write-to-folder';
import { writeBackup } from '@/lib/history/backup/write-backup';
import { countUpTo } from '@/lib/history/posts';
import { askHistory } from '@/lib/history/trouble';
import type { LastBackup } from '@/lib/model/settings';
import { storageKey } from '@/lib/model/storage-key';
import { withLock } from '@/lib/settings/lock';
import { daysSinceBackup, isWeekOld } from '@/lib/state/backup-age';
import { heartbeat } from './heartbeat';
import type { Tools } from './tools';

/** Looks every hour and at the browser's start whether the folder is due. Call it synchronously at the worker's start. */
export function registerFolderBackup(tools: Tools): void {
  const run = () => void backUpToFolder(tools);
  browser.runtime.onStartup.addListener(run);
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === heartbeat) run();
  });
}

/**
 * Writes the week's backup into the folder the owner chose, where one is due and the browser lets us. What kept it from
 * that is kept beside the folder, for the screen; the weekly reminder steps in by itself, because no backup was made.
 * The worker writes, not a page: the browser's leave is the whole extension's (tried in Chromium 150), and a page may be
 * closed half way. Never rejects.
 *
 * The file is not locked: a passphrase would be typed once and needed a year later, by somebody who has forgotten it.
 */
export async function backUpToFolder(tools: Tools): Promise<void> {
  try {
    await withLock(folderLock, () => writeWhenDue(tools));
  } catch (error) {
    tools.logFault('the backup into the folder did not work', error);
  }
}

async function writeWhenDue({ db, storage, shelf, readClock, logFault }: Tools): Promise<void> {
  const clock = readClock();
  const record = await shelf.read();
  if (record === null || !isWeekOld(daysSinceBackup(record.last, clock))) return;
  if ((await record.handle.queryPermission({ mode: 'readwrite' })) !== 'granted') return;
  // Backups of nothing would push out, week by week, those of what was lost.
  const posts = await askHistory(db, () => countUpTo(db, 1));
  if (!posts.ok || posts.value === 0) return;
  // The settings before the posts: what moves meanwhile is in both, never in neither.
  const parts = writeBackup(db, await storage.get(null), clock.now);
  try {
    const written = await writeToFolder(record.handle, { names: record.names, today: clock.today }, parts);
    const last = { at: clock.now, fileName: written.fileName };
    await shelf.save({ ...record, names: written.names, last, trouble: null });
  } catch (error) {
    logFault('no backup could be written into the folder', error);
    return void (await shelf.save({ ...record, trouble: folderTroubleOf(error) }));
  }
  const lastBackup: LastBackup = { at: clock.now, where: 'folder' };
  await storage.set({ [storageKey.lastBackup]: lastBackup });
}
