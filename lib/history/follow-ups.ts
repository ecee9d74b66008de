import { followUpSchema, type FollowUp } from '@/lib/model/follow-up';
import type { HistoryDb } from './db';

/** What the owner said of promises; records that do not read are left out and stay. @throws what the database throws */
export async function listFollowUps(db: HistoryDb): Promise<FollowUp[]> {
  const rows = await db.followUps.toArray();
  return rows.flatMap((row) => {
    const parsed = followUpSchema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Keeps what the owner said, in the place of what was said before. @throws what the database throws */
export async function setFollowUp(db: HistoryDb, followUp: FollowUp): Promise<void> {
  await db.followUps.put(followUp);
}

/** Takes back what the owner said: it is a proposal again. @throws what the database throws */
export async function removeFollowUp(db: HistoryDb, id: string): Promise<void> {
  await db.followUps.delete(id);
}
