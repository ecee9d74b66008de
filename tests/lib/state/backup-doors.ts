import { clockAt } from '@/lib/model/clock';
import type { LastBackup } from '@/lib/model/settings';
import type { Outcome } from '@/lib/state/outcome';
import type { BackupDoors, BackupSummary, FolderSummary } from '@/lib/state/backup-doors';

export const backupNow = Date.UTC(2026, 5, 25, 12);

interface Of {
  /** posts in the history before anything is restored */
  readonly here?: number;
  readonly last?: LastBackup | null;
  /** a restore was stopped before */
  readonly isStopped?: boolean;
  /** what the chosen file holds; a sentence where it is no backup */
  readonly holds?: Partial<BackupSummary> | string;
  /** what the chosen file is locked with */
  readonly passphrase?: string;
  /** the folder for weekly backups; absent where the browser has none */
  readonly folder?: FolderSummary | null;
}

/** Doors onto a history that lives in `kept`, and onto one backup; `over` makes one of them differ. */
export function fakeBackupDoors(
  { here = 0, last = null, isStopped = false, holds = {}, passphrase: lock, folder }: Of = {},
  over: Partial<BackupDoors> = {},
) {
  const kept = {
    posts: here,
    last,
    folder,
    isStopped,
    saved: [] as { as: 'json' | 'csv'; passphrase: string | null }[],
    restored: [] as ('merge' | 'replace')[],
  };
  const writeInto = (name: string): Outcome<null> => {
    kept.last = { at: backupNow, where: 'folder' };
    kept.folder = {
      name,
      last: { at: backupNow, fileName: 'porchlight-auto-2026-06-25.json' },
      trouble: null,
    };
    return { ok: true, value: null };
  };
  const summary = (): BackupSummary => ({
    madeOn: '2026-06-20',
    business: 'Corner Bakery',
    posts: 12,
    from: '2018-03-03',
    to: '2026-06-19',
    others: 0,
    unreadable: 0,
    here: kept.posts,
    ...(typeof holds === 'string' ? {} : holds),
  });
  const doors: BackupDoors = {
    readLast: async () => kept.last,
    countPosts: async () => ({ ok: true, value: kept.posts }),
    save: async (as, passphrase) => {
      kept.saved.push({ as, passphrase });
      if (as === 'json') kept.last = { at: backupNow, where: 'file' };
      return { ok: true, value: null };
    },
    look: async (_, passphrase) => {
      if (lock !== undefined && passphrase === null) return { ok: true, value: 'locked' };
      if (lock !== undefined && passphrase !== lock)
        return { ok: false, sentence: 'That passphrase does not open it.' };
      return typeof holds === 'string' ? { ok: false, sentence: holds } : { ok: true, value: summary() };
    },
    wasStopped: async () => kept.isStopped,
    forgetStopped: async () => void (kept.isStopped = false),
    restore: async (mode) => {
      kept.isStopped = false;
      kept.restored.push(mode);
      kept.posts = summary().posts + (mode === 'merge' ? kept.posts : 0);
      return { ok: true, value: null };
    },
    folder:
      folder === undefined
        ? null
        : {
            read: async () => ({ ok: true, value: kept.folder ?? null }),
            choose: async () => writeInto('Backups'),
            retry: async () => writeInto(kept.folder?.name ?? ''),
            stop: async () => {
              kept.folder = null;
              return { ok: true, value: null };
            },
          },
    readUp: async () => 0,
    readClock: () => clockAt(backupNow, 'Europe/Madrid'),
    ...over,
  };
  return { doors, kept };
}
