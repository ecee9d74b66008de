import * as z from 'zod/mini';
import { networkSchema } from './network';

/** One import of an archive: what it was and how far it came, so that it can go on and be told of. */
export const importRunSchema = z.object({
  id: z.string().check(z.minLength(1)),
  /** when it began, milliseconds since 1970 */
  at: z.number(),
  /** null for our own backup or a plain table */
  network: z.nullable(networkSchema),
  channelId: z.nullable(z.string()),
  /** the account as the archive names it */
  account: z.nullable(z.string()),
  fileName: z.string(),
  state: z.enum(['running', 'done', 'cancelled', 'failed']),
  added: z.int(),
  /** already known, live or from an earlier import */
  known: z.int(),
  skipped: z.int(),
});
export type ImportRun = z.infer<typeof importRunSchema>;
