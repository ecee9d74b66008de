import { Dexie, type Table } from 'dexie';
import type { DialogueStep } from '@/lib/model/dialogue-step';
import type { FollowUp } from '@/lib/model/follow-up';
import type { ImportRun } from '@/lib/model/import-run';
import type { Nudge } from '@/lib/model/nudge';
import type { Post } from '@/lib/model/post';
import type { Removal } from '@/lib/model/removal';
import type { Reply } from '@/lib/model/reply';
import type { Sitting } from '@/lib/model/sitting';
import type { WeekReview } from '@/lib/model/week-review';
import { countDays } from './count-days';
import type { DayRecord } from './day-rows';
import { storesOfVersion1 } from './upgrades/version-1';
import { storesOfVersion2, upgradeToVersion2 } from './upgrades/version-2';
import { storesOfVersion3, upgradeToVersion3 } from './upgrades/version-3';
import { storesOfVersion4 } from './upgrades/version-4';

/** A post as it lies in the database: with the bands by which its echoes are found. */
export interface PostRecord extends Post {
  readonly bands: number[];
  /** which version of the band function made them; 0 when none did yet */
  readonly echoVersion: number;
  /** true when it says almost the same as an earlier post of its channel; see `near-copies.ts` */
  readonly nearCopy: boolean;
  /** -1 without bands, 0 until it was held against the earlier ones */
  readonly copiesVersion: number;
}

/** The database's name in the extension's origin. */
export const historyName = 'porchlight';

/** The typed database. Every version it ever had stands here, oldest first. */
export class HistoryDb extends Dexie {
  declare readonly posts: Table<PostRecord, string>;
  declare readonly removals: Table<Removal, string>;
  declare readonly replies: Table<Reply, string>;
  declare readonly imports: Table<ImportRun, string>;
  /** the ledger */
  declare readonly nudges: Table<Nudge, string>;
  declare readonly followUps: Table<FollowUp, string>;
  declare readonly dialogueSteps: Table<DialogueStep, string>;
  declare readonly sittings: Table<Sitting, string>;
  declare readonly weekReviews: Table<WeekReview, string>;
  /** an index over the posts; see `day-rows.ts` */
  declare readonly days: Table<DayRecord, string>;

  constructor(name: string) {
    super(name);
    this.version(1).stores(storesOfVersion1);
    this.version(2).stores(storesOfVersion2).upgrade(upgradeToVersion2);
    this.version(3).stores(storesOfVersion3).upgrade(upgradeToVersion3);
    this.version(4).stores(storesOfVersion4);
    this.use({ stack: 'dbcore', name: 'count days', create: countDays });
  }
}

/** The history, not yet opened: the first use opens it, and upgrades it where it is older. */
export function createHistory(name: string = historyName): HistoryDb {
  return new HistoryDb(name);
}
