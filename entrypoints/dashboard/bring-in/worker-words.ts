import type { ColumnChoice } from '@/lib/archives/table/guess-columns';
import type { ReadingSummary } from '@/lib/archives/summarise-reading';
import type { ImportRun } from '@/lib/model/import-run';
import type { Network } from '@/lib/model/network';
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
  | { readonly ask: 'stop' };

/** What the worker tells. */
export type FromWorker =
  | { readonly tell: 'progress'; readonly read: number; readonly all: number }
  | { readonly tell: 'found'; readonly found: FoundFiles }
  | { readonly tell: 'table'; readonly readings: readonly ReadingSummary[] }
  | { readonly tell: 'run'; readonly run: ImportRun }
  | { readonly tell: 'stored'; readonly runs: readonly ImportRun[] }
  | { readonly tell: 'trouble'; readonly sentence: string };
