import * as z from 'zod/mini';
import { civilDateSchema } from './civil-date';

/**
 * What the owner said of something owed to readers: a promise a post made, or thanks after what it invited to. What was
 * found and not yet answered is derived from the posts, never kept.
 */
export const followUpSchema = z.object({
  id: z.string().check(z.minLength(1)),
  /** the post that made it */
  postId: z.string(),
  about: z.enum(['winner', 'sequel', 'news', 'meeting', 'thanks', 'recap', 'answer']),
  /** the words that promise it, at most 80 characters */
  quote: z.string(),
  due: civilDateSchema,
  /** open: to be reminded of · done: kept, as the owner says · dropped: no promise at all, or no more */
  state: z.enum(['open', 'done', 'dropped']),
  /** the post that kept it, where the owner says so; mostly a later post tells by itself */
  closedBy: z.nullable(z.string()),
  /** posts that seem to keep it and do not, as the owner says */
  notBy: z.optional(z.array(z.string())),
});
export type FollowUp = z.infer<typeof followUpSchema>;
