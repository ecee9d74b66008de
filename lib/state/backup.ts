import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Clock } from '@/lib/model/clock';
import type { LastBackup } from '@/lib/model/settings';
import type { BackupDoors, BackupSummary, FolderSummary } from './backup-doors';
import { daysSinceBackup } from './backup-age';

/** Where restoring is: a file is chosen, asked for its passphrase, looked at, put in, told of. */
export type RestoreStage =
  'choosing' | 'opening' | 'locked' | 'unlocking' | 'looking' | 'restoring' | 'restored';

export interface BackupState {
  readonly clock: Clock;
  readonly last: LastBackup | null;
  /** whole days since the last backup; null while there is none */
  readonly days: number | null;
  /** posts in the history; null while it does not answer */
  readonly posts: number | null;
  readonly isSaving: boolean;
  /** the folder for weekly backups; null while none is chosen, absent where the browser has none or until it is read */
  readonly folder?: FolderSummary | null;
  readonly isFolderBusy: boolean;
  readonly stage: RestoreStage;
  readonly fileName: string;
  readonly summary: BackupSummary | null;
  readonly progress: { readonly done: number; readonly all: number };
  readonly troubles: readonly string[];
  readonly load: () => Promise<void>;
  /** saves a file; a passphrase that is empty locks nothing */
  readonly save: (as: 'json' | 'csv', passphrase: string) => Promise<void>;
  readonly changeFolder: (how: 'choose' | 'retry' | 'stop') => Promise<void>;
  readonly open: (file: Blob, name: string) => Promise<void>;
  readonly unlock: (passphrase: string) => Promise<void>;
  readonly restore: (mode: 'replace' | 'merge') => Promise<void>;
  readonly startOver: () => void;
}

export type BackupStore = StoreApi<BackupState>;

const stopped =
  'Restoring a backup was stopped before all of it was back. What is here is whole; choose the same file again to have the rest, and nothing comes in twice.';

/** The state of "Backup". Nothing is restored before the owner has seen what is in the file. */
export function createBackupStore(doors: BackupDoors): BackupStore {
  let file: Blob | null = null;
  return createStore<BackupState>((set, get) => {
    const look = async (passphrase: string | null) => {
      if (file === null) return;
      const isUnlocking = get().stage === 'locked';
      set({ stage: isUnlocking ? 'unlocking' : 'opening', troubles: [] });
      const looked = await doors.look(file, passphrase);
      if (!looked.ok) return set({ stage: isUnlocking ? 'locked' : 'choosing', troubles: [looked.sentence] });
      if (looked.value === 'locked') return set({ stage: 'locked' });
      set({ stage: 'looking', summary: looked.value });
    };
    const refresh = async () => {
      const clock = doors.readClock();
      const [last, posts, folder] = await Promise.all([
        doors.readLast(),
        doors.countPosts(),
        doors.folder?.read(),
      ]);
      const days = daysSinceBackup(last, clock);
      set({ clock, last, days, posts: posts.ok ? posts.value : null });
      if (folder?.ok) set({ folder: folder.value });
      return [posts, folder].flatMap((read) => (read && !read.ok ? [read.sentence] : []));
    };
    return {
      clock: doors.readClock(),
      last: null,
      days: null,
      posts: null,
      isSaving: false,
      isFolderBusy: false,
      stage: 'choosing',
      fileName: '',
      summary: null,
      progress: { done: 0, all: 0 },
      troubles: [],
      load: async () => {
        const troubles = await refresh();
        const isStopped = get().stage !== 'restoring' && (await doors.wasStopped());
        set({ troubles: isStopped ? [...troubles, stopped] : troubles });
      },
      save: async (as, passphrase) => {
        set({ isSaving: true, troubles: [] });
        const saved = await doors.save(as, passphrase === '' ? null : passphrase);
        await refresh();
        set({ isSaving: false, troubles: saved.ok ? [] : [saved.sentence] });
      },
      changeFolder: async (how) => {
        set({ isFolderBusy: true, troubles: [] });
        const changed = await doors.folder?.[how]();
        const troubles = await refresh();
        set({ isFolderBusy: false, troubles: changed?.ok === false ? [changed.sentence] : troubles });
      },
      open: async (chosen, fileName) => {
        file = chosen;
        set({ fileName, summary: null, stage: 'choosing' });
        await look(null);
      },
      unlock: look,
      restore: async (mode) => {
        set({ stage: 'restoring', progress: { done: 0, all: 0 }, troubles: [] });
        const restored = await doors.restore(mode, (done, all) => set({ progress: { done, all } }));
        const troubles = await refresh();
        if (!restored.ok) return set({ stage: 'looking', troubles: [restored.sentence] });
        set({ stage: 'restored', troubles });
        // The coach makes its index anew; it also goes on by itself when the browser starts.
        for (let left = await doors.readUp(); left; left = await doors.readUp());
      },
      startOver: () => {
        file = null;
        void doors.forgetStopped();
        set({ stage: 'choosing', summary: null, fileName: '', troubles: [] });
      },
    };
  });
}
