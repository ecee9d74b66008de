import { weekReviewSchema, type WeekReview } from '@/lib/model/week-review';
import type { HistoryDb } from './db';

/** What the owner wrote in weekly reviews, the newest week first; unreadable ones stay and are left out. @throws Dexie errors */
export async function listWeekReviews(db: HistoryDb): Promise<WeekReview[]> {
  const rows = await db.weekReviews.toArray();
  const read = rows.flatMap((row) => weekReviewSchema.safeParse(row).data ?? []);
  return read.toSorted((one, other) => (one.id < other.id ? 1 : -1));
}

/** Keeps what the owner wrote of a week, in the place of what stood there. @throws Dexie errors */
export async function setWeekReview(db: HistoryDb, review: WeekReview): Promise<void> {
  await db.weekReviews.put(review);
}
