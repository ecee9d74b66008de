import type { HistoryDb } from './db';

/**
 * Erases every post and every setting, consent included: Porchlight is then as on its first day and reads nothing.
 * Call it again when it failed half way. @throws what the database or storage throws
 */
export async function eraseEverything(db: HistoryDb, storage: { clear(): Promise<void> }): Promise<void> {
  // The storage first: the outbox would otherwise be drained into the emptied history, and consent ends all reading.
  await storage.clear();
  await db.transaction('rw', db.tables, async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
  });
}
