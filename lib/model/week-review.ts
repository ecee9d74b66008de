import * as z from 'zod/mini';
import { civilDateSchema } from './civil-date';

/** What the owner settled in a weekly review; the figures are derived from the posts, as ever. */
export const weekReviewSchema = z.object({
  /** the first day of the week it looks at */
  id: civilDateSchema,
  /** milliseconds since 1970 */
  at: z.number(),
  /** the one thing to try next week */
  tryNext: z.string(),
  note: z.string(),
});
export type WeekReview = z.infer<typeof weekReviewSchema>;
