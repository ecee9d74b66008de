import * as z from 'zod/mini';
import { civilDateSchema } from './civil-date';

/** Something owed to readers: a promise a post made, or thanks after what it invited to. */
export const followUpSchema = z.object({
  id: z.string().check(z.minLength(1)),
  /** the post that made it */
  postId: z.string(),
  about: z.enum(['winner', 'sequel', 'news', 'meeting', 'thanks', 'recap', 'answer']),
  /** the words that promise it, at most 80 characters */
  quote: z.string(),
  due: civilDateSchema,
  /** proposed: found by us, the owner has not said yes */
  state: z.enum(['proposed', 'open', 'done', 'dropped']),
  /** the post that kept it */
  closedBy: z.nullable(z.string()),
});
export type FollowUp = z.infer<typeof followUpSchema>;
