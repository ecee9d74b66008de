import { writePostsCsv } from '@/lib/archives/posts-csv';
import { parseBackup, type Backup } from '@/lib/history/backup/backup-format';
import { restoreTables } from '@/lib/history/backup/restore';
import { writeBackup } from '@/lib/history/backup/write-backup';
import type { HistoryDb } from '@/lib/history/db';
import { countPosts, listPosts } from '@/lib/history/posts';
import { civilDateAt } from '@/lib/model/civil-date';
import { planSchema } from '@/lib/model/plan';
import type { Post } from '@/lib/model/post';
import { storageKey } from '@/lib/model/storage-key';
import type { BackupSummary } from '@/lib/state/backup-doors';
import { isLocked, lockText, unlockText } from '@/lib/unpack/locked-backup';
import type { FromWorker, ToWorker } from './worker-words';

type Asked<A extends ToWorker['ask']> = Extract<ToWorker, { ask: A }>;

/** The backup that was looked at last, for the restore that may follow. */
let lookedAt: Backup | null = null;

/** Makes the file the owner takes along. @throws Dexie errors */
export async function save(
  db: HistoryDb,
  { as, passphrase, stored, now }: Asked<'save'>,
): Promise<FromWorker> {
  const parts: string[] = [];
  if (as === 'csv') parts.push(...writePostsCsv(await listPosts(db, {})));
  else for await (const part of writeBackup(db, stored, now)) parts.push(part);
  const type = as === 'csv' ? 'text/csv' : 'application/json';
  const whole = passphrase === null ? parts : [await lockText(parts.join(''), passphrase)];
  return { tell: 'saved', file: new Blob(whole, { type }) };
}

/** Opens a backup and tells what is in it; nothing is restored. @throws Dexie errors */
export async function look(db: HistoryDb, { file, passphrase, zone }: Asked<'look'>): Promise<FromWorker> {
  lookedAt = null;
  let text = await file.text();
  if (isLocked(text)) {
    if (passphrase === null) return { tell: 'looked', backup: 'locked' };
    const unlocked = await unlockText(text, passphrase);
    if (!unlocked.ok) return { tell: 'trouble', sentence: unlocked.sentence };
    ({ text } = unlocked);
  }
  const parsed = parseBackup(text);
  if (!parsed.ok) return { tell: 'trouble', sentence: parsed.sentence };
  lookedAt = parsed.value;
  return { tell: 'looked', backup: summarise(parsed.value, zone, await countPosts(db)) };
}

/** Restores what was looked at last. The settings are the page's to write. @throws Dexie errors */
export async function restore(
  db: HistoryDb,
  { restoring }: Asked<'restore'>,
  tell: (words: FromWorker) => void,
): Promise<FromWorker> {
  if (lookedAt === null)
    return { tell: 'trouble', sentence: 'Choose the backup once more, please. Nothing was changed.' };
  const { settings, outbox } = lookedAt;
  const onRestored = (read: number, all: number) => tell({ tell: 'progress', read, all });
  await restoreTables(db, lookedAt, { ...restoring, onRestored });
  return { tell: 'restored', settings: { settings, outbox } };
}

function summarise(
  { exportedAt, settings, tables, unreadable }: Backup,
  zone: string,
  here: number,
): BackupSummary {
  const posts = tables.posts as readonly Post[];
  const dates = posts.map(({ civilDate }) => civilDate).toSorted();
  const all = Object.values(tables).reduce((sum, records) => sum + records.length, 0);
  return {
    madeOn: civilDateAt(exportedAt, zone),
    business: planSchema.safeParse(settings[storageKey.plan]).data?.business.name ?? '',
    posts: posts.length,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    others: all - posts.length,
    unreadable,
    here,
  };
}
