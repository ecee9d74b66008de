import { dialogueStepSchema, type DialogueStep } from '@/lib/model/dialogue-step';
import type { HistoryDb } from './db';

/** What the owner changed about steps from `from` on, by the day they are meant for. @throws what the database throws */
export async function listDialogueSteps(db: HistoryDb, from: string): Promise<DialogueStep[]> {
  const rows = await db.dialogueSteps.where('date').aboveOrEqual(from).toArray();
  return rows.flatMap((row) => {
    const parsed = dialogueStepSchema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Keeps what the owner changed about one step; once per id. @throws what the database throws */
export async function saveDialogueStep(db: HistoryDb, step: DialogueStep): Promise<void> {
  await db.dialogueSteps.put(dialogueStepSchema.parse(step));
}

/** Takes the owner's change back: the step is derived again. @throws what the database throws */
export async function removeDialogueStep(db: HistoryDb, id: string): Promise<void> {
  await db.dialogueSteps.delete(id);
}
