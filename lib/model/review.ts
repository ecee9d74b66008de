import * as z from 'zod/mini';
import { findingSchema } from './finding';
import { kindSchema } from './kind';

/** Everything the coach says of one draft, already ranked and freed of contradictions. */
export const reviewSchema = z.object({
  /** one thing that is good, shown first; null where there is none */
  praise: z.nullable(findingSchema),
  /** at most three, the most useful first */
  open: z.array(findingSchema),
  /** what waits under "more" */
  more: z.array(findingSchema),
  /** what to post, for an empty box: the best first; each is a finding whose words may be inserted */
  ideas: z.optional(z.array(findingSchema)),
  /** rules that could not tell, with the reason; not the same as a pass */
  notEnough: z.array(z.object({ ruleId: z.string(), reason: z.string() })),
  kind: kindSchema,
  otherKinds: z.array(kindSchema),
  /** the words "About you 7 · about them 2" are made of */
  focus: z.object({ self: z.number(), you: z.number() }),
  /** how long the draft is, in the network's own counting, of its longest part */
  length: z.object({ used: z.number(), limit: z.number() }),
});
export type Review = z.infer<typeof reviewSchema>;
