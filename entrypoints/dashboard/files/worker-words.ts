import type { ColumnChoice } from '@/lib/archives/table/guess-columns';
import type { ReadingSummary } from '@/lib/archives/summarise-reading';
import type { ImportRun } from '@/lib/model/import-run';
import type { Network } from '@/lib/model/network';
import type { Backup } from '@/lib/history/backup/backup-format';
import type { Restoring } from '@/lib/history/backup/restore';
import type { BackupSummary } from '@/lib/state/backup-doors';
import type { FoundFiles } from '@/lib/state/bring-in-doors';
import type { GivenFile } from '@/lib/unpack/source';

/** What the page asks of its worker. Both are files of ours: nothing else can reach either. */
export type ToWorker =
  | { readonly ask: 'open'; readonly files: readonly GivenFile[]; readonly zone: string }
  | {
      readonly ask: 'table';
      readonly table: number;
      readonly choice: ColumnChoice;
      readonly network: Network;
      readonly zone: string;
    }
  | {
      readonly ask: 'store';
      readonly runs: readonly { readonly reading: number; readonly run: ImportRun }[];
      readonly zone: string;
      readonly now: number;
    }
  | { readonly ask: 'stop' }
  | {
      readonly ask: 'save';
      readonly as: 'json' | 'csv';
      readonly passphrase: string | null;
      /** everything in `storage.local`, which a worker cannot read */
      readonly stored: Readonly<Record<string, unknown>>;
      readonly now: number;
    }
  | {
      readonly ask: 'look';
      readonly file: Blob;
      readonly passphrase: string | null;
      readonly zone: string;
    }
  | { readonly ask: 'restore'; readonly restoring: Pick<Restoring, 'mode' | 'since'> };

/** What the worker tells. */
export type FromWorker =
  | { readonly tell: 'progress'; readonly read: number; readonly all: number }
  | { readonly tell: 'found'; readonly found: FoundFiles }
  | { readonly tell: 'table'; readonly readings: readonly ReadingSummary[] }
  | { readonly tell: 'run'; readonly run: ImportRun }
  | { readonly tell: 'stored'; readonly runs: readonly ImportRun[] }
  | { readonly tell: 'saved'; readonly file: Blob }
  | { readonly tell: 'looked'; readonly backup: BackupSummary | 'locked' }
  | { readonly tell: 'restored'; readonly settings: Pick<Backup, 'settings' | 'outbox'> }
  | { readonly tell: 'trouble'; readonly sentence: string };
