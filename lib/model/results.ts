import * as z from 'zod/mini';

const count = z.optional(z.number().check(z.nonnegative()));

/** What came back for a post: the network's counts, and the owner's own. What nobody told is absent, never 0. */
export const resultsSchema = z.object({
  likes: count,
  comments: count,
  shares: count,
  /** people who asked, ordered or booked because of it, as the owner says */
  leads: count,
  sales: count,
  /** in the owner's own currency */
  income: count,
  /** when it was last looked at, milliseconds since 1970 */
  at: z.number(),
});
export type Results = z.infer<typeof resultsSchema>;
