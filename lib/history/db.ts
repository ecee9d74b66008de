import { Dexie, type Table } from 'dexie';
import type { CivilDate } from '@/lib/model/civil-date';
import type { DialogueStep } from '@/lib/model/dialogue-step';
import type { FollowUp } from '@/lib/model/follow-up';
import type { ImportRun } from '@/lib/model/import-run';
import type { Network } from '@/lib/model/network';
import type { Nudge } from '@/lib/model/nudge';
import type { Post } from '@/lib/model/post';
import type { Reply } from '@/lib/model/reply';
import type { Sitting } from '@/lib/model/sitting';
import type { WeekReview } from '@/lib/model/week-review';
import { storesOfVersion1 } from './upgrades/version-1';
import { storesOfVersion2, upgradeToVersion2 } from './upgrades/version-2';
import { storesOfVersion3 } from './upgrades/version-3';

/** A post as it lies in the database: with the bands by which its echoes are found. */
export interface PostRecord extends Post {
  readonly bands: number[];
  /** which version of the band function made them; 0 when none did yet */
  readonly echoVersion: number;
}

/** What stays of a post the owner removed: enough to know it again, none of its words. */
export interface Removal {
  readonly id: string;
  readonly network: Network;
  readonly networkId: string | null;
}

/** What one channel did on one civil date: an index over the posts, made anew from them whenever it is in doubt. */
export interface DayRecord {
  /** channel and civil date */
  readonly id: string;
  readonly channelId: string;
  readonly civilDate: CivilDate;
  /** posts that are out or scheduled, and those of them that count towards a goal */
  readonly posts: number;
  readonly counted: number;
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
  declare readonly days: Table<DayRecord, string>;

  constructor(name: string) {
    super(name);
    this.version(1).stores(storesOfVersion1);
    this.version(2).stores(storesOfVersion2).upgrade(upgradeToVersion2);
    this.version(3).stores(storesOfVersion3);
  }
}

/** The history, not yet opened: the first use opens it, and upgrades it where it is older. */
export function createHistory(name: string = historyName): HistoryDb {
  return new HistoryDb(name);
}
