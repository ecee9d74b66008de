import type { Nudge, NudgeAnswer } from '@/lib/model/nudge';
import { nudgeSchema } from '@/lib/model/nudge';
import type { HistoryDb } from './db';

/** Budgets look back a week and four nudges; older lines of the ledger are history. */
const linesRead = 60;

/** The newest lines of the ledger, newest first; unreadable ones are left out. @throws Dexie errors */
export async function listNudges(db: HistoryDb): Promise<Nudge[]> {
  // oxlint-disable-next-line unicorn/no-array-reverse -- a query of the database, not an array
  const lines = await db.nudges.orderBy('at').reverse().limit(linesRead).toArray();
  return lines.flatMap((line) => nudgeSchema.safeParse(line).data ?? []);
}

/**
 * Decides from the ledger as it stands and writes the decision down, in one transaction: two who decide at once write one
 * line. @returns the line that this call wrote, null where there is none @throws Dexie errors
 */
export async function addNudge(
  db: HistoryDb,
  decide: (ledger: readonly Nudge[]) => Nudge | null,
): Promise<Nudge | null> {
  return db.transaction('rw', db.nudges, async () => {
    const nudge = decide(await listNudges(db));
    if (nudge === null || (await db.nudges.get(nudge.id))) return null;
    await db.nudges.add(nudge);
    return nudge;
  });
}

/** Takes a line out of the ledger: nobody saw that nudge. @throws Dexie errors */
export async function removeNudge(db: HistoryDb, id: string): Promise<void> {
  await db.nudges.delete(id);
}

/** What the owner said to a nudge; one that was not in the ledger is put into it. @throws Dexie errors */
export async function answerNudge(db: HistoryDb, nudge: Nudge, answer: NudgeAnswer): Promise<void> {
  await db.transaction('rw', db.nudges, async () => {
    await db.nudges.put({ ...((await db.nudges.get(nudge.id)) ?? nudge), answer });
  });
}
