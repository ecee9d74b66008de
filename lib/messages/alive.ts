import * as z from 'zod/mini';

/** The background's question to the tabs: does the document that made this outbox entry still stand? */
export const aliveQuestionSchema = z.object({ type: z.literal('outbox/alive'), id: z.string() });
export type AliveQuestion = z.infer<typeof aliveQuestionSchema>;
