import { Dexie, type Table } from 'dexie';
import type { Network } from '@/lib/model/network';
import type { Post } from '@/lib/model/post';
import { storesOfVersion1 } from './upgrades/version-1';
import { storesOfVersion2, upgradeToVersion2 } from './upgrades/version-2';

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

/** The database's name in the extension's origin. */
export const historyName = 'porchlight';

/** The typed database. Every version it ever had stands here, oldest first. */
export class HistoryDb extends Dexie {
  declare readonly posts: Table<PostRecord, string>;
  declare readonly removals: Table<Removal, string>;

  constructor(name: string) {
    super(name);
    this.version(1).stores(storesOfVersion1);
    this.version(2).stores(storesOfVersion2).upgrade(upgradeToVersion2);
  }
}

/** The history, not yet opened: the first use opens it, and upgrades it where it is older. */
export function createHistory(name: string = historyName): HistoryDb {
  return new HistoryDb(name);
}
