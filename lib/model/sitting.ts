import * as z from 'zod/mini';

/** One sitting of the daily routine: how long what took, so that the next one can be planned by it. */
export const sittingSchema = z.object({
  id: z.string().check(z.minLength(1)),
  /** when it began, milliseconds since 1970 */
  at: z.number(),
  /** the minutes that were meant for it */
  planned: z.number(),
  steps: z.array(
    z.object({ what: z.enum(['answer', 'post', 'look']), seconds: z.number(), done: z.boolean() }),
  ),
});
export type Sitting = z.infer<typeof sittingSchema>;
