import * as z from 'zod/mini';
import { draftSchema } from './draft';
import { kindSchema } from './kind';
import { proofs } from './post';

/**
 * A snapshot taken at the publish gesture, before anything can go wrong. It lives in `storage.local` under
 * `outbox:<id>` until the background has put it into the history (or the owner, or the network, said no).
 *
 *   sent ──notice/emptied──▶ proven ──▶ history
 *    │ ├──failure, discard, undo──▶ (removed)
 *    │ └──nothing proves it──▶ unsure ──owner says yes──▶ proven
 *    └──the page goes away first──▶ left ──▶ history, as assumed (and the popup asks)
 */
export const outboxEntrySchema = z.object({
  id: z.string().check(z.minLength(1)),
  draft: draftSchema,
  /** milliseconds since 1970, at the gesture */
  instant: z.number(),
  zone: z.string(),
  /** `left`: the page went away while it was `sent`; nobody watches any more */
  state: z.enum(['sent', 'left', 'proven', 'unsure']),
  proof: z.nullable(z.enum(proofs)),
  permalink: z.nullable(z.string()),
  /** set when the gesture was "schedule": when it will go out, milliseconds since 1970; null when unreadable */
  scheduledFor: z.optional(z.nullable(z.number())),
  /** `hand`: the owner says in the side panel that it went out; absent: the gesture was seen */
  source: z.optional(z.enum(['live', 'hand'])),
  /** the kind the owner chose in the sidebar; absent when the coach's guess stands */
  chosenKind: z.optional(kindSchema),
  /** what the owner chose in the sidebar that it is for, and for whom */
  goal: z.optional(z.string()),
  segment: z.optional(z.string()),
});
export type OutboxEntry = z.infer<typeof outboxEntrySchema>;
