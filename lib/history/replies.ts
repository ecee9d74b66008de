import type { Nudge } from '@/lib/model/nudge';
import { replySchema, type Reply } from '@/lib/model/reply';
import type { HistoryDb } from './db';

/** Answers of the owner since an instant (milliseconds since 1970), oldest first. @throws what the database throws */
export async function listRepliesSince(db: HistoryDb, since: number): Promise<Reply[]> {
  const rows = await db.replies.where('instant').aboveOrEqual(since).toArray();
  return rows.flatMap((row) => {
    const parsed = replySchema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
}

/**
 * Keeps an answer once: the same id again changes nothing but what is known of it. Who came back to answers has taken up
 * the nudges that spoke of them, however they came: those were not ignored. @throws what the database throws
 */
export async function setReply(db: HistoryDb, reply: Reply): Promise<void> {
  await db.transaction('rw', db.replies, db.nudges, async () => {
    await db.replies.put(reply);
    const isOpen = ({ about, answer }: Nudge) => about === 'reply' && answer === null;
    await db.nudges.filter(isOpen).modify({ answer: 'write' });
  });
}

/** Takes an answer out again. @throws what the database throws */
export async function removeReply(db: HistoryDb, id: string): Promise<void> {
  await db.replies.delete(id);
}
