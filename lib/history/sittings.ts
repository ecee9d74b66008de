import { sittingSchema, type Sitting } from '@/lib/model/sitting';
import type { HistoryDb } from './db';

/** As many as anything is learned from. */
const most = 60;

/** The last sittings, the newest first; unreadable ones stay and are left out. @throws Dexie errors */
export async function listSittings(db: HistoryDb): Promise<Sitting[]> {
  const rows = await db.sittings.orderBy('at').toArray();
  return rows
    .slice(-most)
    .toReversed()
    .flatMap((row) => sittingSchema.safeParse(row).data ?? []);
}

/** Keeps a sitting; the same id again replaces it. @throws Dexie errors */
export async function setSitting(db: HistoryDb, sitting: Sitting): Promise<void> {
  await db.sittings.put(sitting);
}
