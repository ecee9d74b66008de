import * as z from 'zod/mini';
import { civilDateSchema } from './civil-date';

/** What the owner can say to a nudge; `keep` and `stop` answer the question after four that went unanswered. */
export const nudgeAnswers = ['write', 'tomorrow', 'closed', 'keep', 'stop'] as const;
export type NudgeAnswer = (typeof nudgeAnswers)[number];

/** The answers beside "write now", which is a place to go to and not a button like these. */
export const besideAnswers = ['tomorrow', 'closed'] as const satisfies readonly NudgeAnswer[];
export type BesideAnswer = (typeof besideAnswers)[number];

/** One line of the ledger: a nudge that was shown, and what the owner said. Budgets are counted from these. */
export const nudgeSchema = z.object({
  /** the same decision made twice has the same id */
  id: z.string().check(z.minLength(1)),
  channelId: z.string(),
  about: z.enum(['silence', 'week', 'question', 'reply']),
  where: z.enum(['notification', 'sidebar', 'popup']),
  /** milliseconds since 1970 */
  at: z.number(),
  civilDate: civilDateSchema,
  /** null: no answer yet; ignored only when nothing was posted either */
  answer: z.nullable(z.enum(nudgeAnswers)),
});
export type Nudge = z.infer<typeof nudgeSchema>;
