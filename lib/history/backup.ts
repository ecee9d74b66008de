import * as z from 'zod/mini';
import { dismissalSchema, type Dismissal } from '@/lib/model/dismissal';
import { outboxEntrySchema } from '@/lib/model/outbox';
import { planSchema, type Plan } from '@/lib/model/plan';
import { postSchema } from '@/lib/model/post';
import type { HistoryDb } from './db';
import { listOutbox, type OutboxStorage } from './outbox';
import { listPosts } from './posts';

/** Everything the owner gave Porchlight, as one JSON object. */
export const backupSchema = z.object({
  format: z.literal('porchlight-backup'),
  version: z.literal(1),
  /** milliseconds since 1970 */
  exportedAt: z.number(),
  plan: planSchema,
  dismissals: z.array(dismissalSchema),
  /** oldest first */
  posts: z.array(postSchema),
  /** what was still on its way into the history */
  outbox: z.array(outboxEntrySchema),
});
export type Backup = z.infer<typeof backupSchema>;

/** Everything, ready for `JSON.stringify`. `now` in milliseconds since 1970. @throws what database or storage throws */
export async function exportEverything(
  from: { readonly db: HistoryDb; readonly storage: OutboxStorage },
  settings: { readonly plan: Plan; readonly dismissals: Dismissal[] },
  now: number,
): Promise<Backup> {
  // The outbox first: a post that moves into the history meanwhile is then in both, never in neither.
  const outbox = await listOutbox(from.storage);
  const posts = await listPosts(from.db, {});
  const { plan, dismissals } = settings;
  return { format: 'porchlight-backup', version: 1, exportedAt: now, plan, dismissals, posts, outbox };
}
