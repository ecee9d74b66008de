import type { ColumnChoice } from '@/lib/archives/table/guess-columns';
import type { ReadingSummary } from '@/lib/archives/summarise-reading';
import type { Clock } from '@/lib/model/clock';
import type { ImportRun } from '@/lib/model/import-run';
import type { Network } from '@/lib/model/network';
import type { Plan } from '@/lib/model/plan';
import type { Outcome, ReadSetting, SaveOutcome } from './outcome';

/** A file as a person chose or dropped it. */
export interface ChosenFile {
  /** its path in the folder that was given, else its name */
  readonly path: string;
  readonly file: Blob;
}

/** A table of the owner's own, before they have said what its columns mean. */
export interface TableSummary {
  readonly fileName: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** the first few rows */
  readonly sample: readonly Readonly<Record<string, string>>[];
  /** what the columns most likely mean */
  readonly guess: ColumnChoice;
}

/** What the files held. */
export interface FoundFiles {
  readonly readings: readonly ReadingSummary[];
  readonly tables: readonly TableSummary[];
  /** true when one of the files is a backup of Porchlight's own */
  readonly holdsBackup: boolean;
  readonly problems: readonly string[];
}

/** What the screen that brings posts in needs of the rest. The files that were opened last stay with the doors. */
export interface BringInDoors {
  readonly open: (
    files: readonly ChosenFile[],
    onProgress: (read: number, all: number) => void,
  ) => Promise<Outcome<FoundFiles>>;
  /** reads a table by the columns chosen; its readings come after those there are */
  readonly readTable: (
    table: number,
    choice: ColumnChoice,
    network: Network,
  ) => Promise<Outcome<readonly ReadingSummary[]>>;
  readonly store: (
    runs: readonly { readonly reading: number; readonly run: ImportRun }[],
    onRun: (run: ImportRun) => void,
  ) => Promise<Outcome<readonly ImportRun[]>>;
  /** ends reading at once, storing after the batch under way */
  readonly stop: () => void;
  /** newest first */
  readonly listRuns: () => Promise<Outcome<readonly ImportRun[]>>;
  /** reads a few imported posts; how many are left, null when that could not be told */
  readonly readUp: () => Promise<number | null>;
  readonly readPlan: () => Promise<ReadSetting<Plan>>;
  readonly savePlan: (plan: Plan) => Promise<SaveOutcome>;
  readonly readClock: () => Clock;
  readonly createId: () => string;
}
