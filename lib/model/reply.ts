import * as z from 'zod/mini';
import { civilDateSchema } from './civil-date';
import { networkSchema } from './network';

/** An answer of the owner under somebody's post: proof of a conversation, never counted as a post. */
export const replySchema = z.object({
  id: z.string().check(z.minLength(1)),
  network: networkSchema,
  channelId: z.string(),
  /** the network's own id, where known */
  networkId: z.nullable(z.string()),
  /** the network's id of what it answers, where known */
  inReplyTo: z.nullable(z.string()),
  /** the owner's own post it stands under, where known */
  postId: z.optional(z.string()),
  /** milliseconds since 1970 */
  instant: z.number(),
  zone: z.string(),
  civilDate: civilDateSchema,
  source: z.enum(['live', 'hand', 'archive']),
});
export type Reply = z.infer<typeof replySchema>;
