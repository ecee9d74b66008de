import { followUpSchema, type FollowUp } from '@/lib/model/follow-up';
import type { HistoryDb } from './db';

/** Follow-ups the owner said yes to that are due by `today` and not kept yet, the oldest first. @throws what the database throws */
export async function listDueFollowUps(db: HistoryDb, today: string): Promise<FollowUp[]> {
  const rows = await db.followUps.where('due').belowOrEqual(today).toArray();
  return rows
    .flatMap((row) => {
      const parsed = followUpSchema.safeParse(row);
      return parsed.success ? [parsed.data] : [];
    })
    .filter(({ state }) => state === 'open');
}
