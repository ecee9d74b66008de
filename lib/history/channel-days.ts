import { Dexie } from 'dexie';
import type { CivilDate } from '@/lib/model/civil-date';
import type { Network } from '@/lib/model/network';
import type { HistoryDb } from './db';

/** A channel that has posts, as the history knows it. */
export interface KnownChannel {
  readonly channelId: string;
  readonly network: Network;
}

/** Every channel any post went out on, whether or not the plan still has it: one look into the index for each. */
export async function listKnownChannels(db: HistoryDb): Promise<KnownChannel[]> {
  return db.transaction('r', db.posts, async () => {
    const known: KnownChannel[] = [];
    for (let after = ''; ;) {
      const next = await db.posts.where('[channelId+civilDate]').above([after, Dexie.maxKey]).first();
      if (next === undefined) return known;
      known.push({ channelId: next.channelId, network: next.network });
      after = next.channelId;
    }
  });
}

/** How many posts one channel has on each civil date of a period, read from the index alone. */
export async function countDays(
  db: HistoryDb,
  of: { readonly channelId: string; readonly from: CivilDate; readonly to: CivilDate },
): Promise<Map<CivilDate, number>> {
  const keys = await db.posts
    .where('[channelId+civilDate]')
    .between([of.channelId, of.from], [of.channelId, of.to], true, true)
    .keys();
  const days = new Map<CivilDate, number>();
  for (const key of keys as unknown as (readonly [string, CivilDate])[]) {
    days.set(key[1], (days.get(key[1]) ?? 0) + 1);
  }
  return days;
}
