import * as z from 'zod/mini';
import { networkSchema } from './network';

/** One import of an archive: what it was and how far it came, so that it can go on and be told of. */
export const importRunSchema = z.object({
  id: z.string().check(z.minLength(1)),
  /** when it began, milliseconds since 1970 */
  at: z.number(),
  network: networkSchema,
  channelId: z.string(),
  /** the account as the archive names it; null where it names none */
  account: z.nullable(z.string()),
  fileName: z.string(),
  /** `running` with nobody at work on it: it was stopped with its window, and goes on with the same file */
  state: z.enum(['running', 'done', 'cancelled', 'failed']),
  /** posts there are to bring in */
  total: z.int(),
  /** of these: new ones, */
  added: z.int(),
  /** those known already, seen live or from an earlier import, */
  known: z.int(),
  /** and those the owner had taken out of the history, which stay out */
  removed: z.int(),
  /** answers to others, counted apart */
  replies: z.int(),
  /** what was no post of the channel */
  skipped: z.int(),
});
export type ImportRun = z.infer<typeof importRunSchema>;
