import type { CivilDate } from '@/lib/model/civil-date';
import type { Clock } from '@/lib/model/clock';
import type { FolderBackup, FolderTrouble } from '@/lib/model/folder-backup';
import type { LastBackup } from '@/lib/model/settings';
import type { Outcome } from './outcome';

/** What is told of a backup before anything is restored. */
export interface BackupSummary {
  /** civil date on which it was made, on the owner's wall */
  readonly madeOn: CivilDate;
  readonly business: string;
  readonly posts: number;
  /** civil dates of the first and the last post; null where there is none */
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  /** everything else that is kept: answers, follow-ups, reviews and the like */
  readonly others: number;
  /** records that do not read, and stay in the file */
  readonly unreadable: number;
  /** posts in the history now */
  readonly here: number;
}

/** The folder that a backup is written into every week. */
export interface FolderSummary extends Pick<FolderBackup, 'last'> {
  readonly name: string;
  /** why nothing is written; `permission`: the browser wants to be asked again */
  readonly trouble: FolderTrouble | 'permission' | null;
}

/** What can be done with the folder. Each but `read` wants the owner's click. */
export interface FolderDoors {
  /** null while none is chosen */
  readonly read: () => Promise<Outcome<FolderSummary | null>>;
  /** asks for a folder and writes the first backup; nothing changes when the owner closes the question */
  readonly choose: () => Promise<Outcome<unknown>>;
  /** asks the browser again where it wants that, and writes what is due */
  readonly retry: () => Promise<Outcome<unknown>>;
  /** forgets the folder; the files in it stay */
  readonly stop: () => Promise<Outcome<unknown>>;
}

/** What the screen needs of the rest. The backup that was looked at last stays with the doors. */
export interface BackupDoors {
  readonly readLast: () => Promise<LastBackup | null>;
  readonly countPosts: () => Promise<Outcome<number>>;
  /** hands the owner a file; `passphrase` locks it */
  readonly save: (as: 'json' | 'csv', passphrase: string | null) => Promise<Outcome<unknown>>;
  /** opens a backup; `locked` when it wants a passphrase first */
  readonly look: (file: Blob, passphrase: string | null) => Promise<Outcome<BackupSummary | 'locked'>>;
  /** true when a restore was stopped before all of it was back */
  readonly wasStopped: () => Promise<boolean>;
  /** the owner leaves it as it is */
  readonly forgetStopped: () => Promise<void>;
  readonly restore: (
    mode: 'replace' | 'merge',
    onProgress: (done: number, all: number) => void,
  ) => Promise<Outcome<unknown>>;
  /** null where the browser writes into no folder */
  readonly folder: FolderDoors | null;
  readonly readUp: () => Promise<number | null>;
  readonly readClock: () => Clock;
}
