import * as z from 'zod/mini';
import { civilDateSchema } from './civil-date';

/** What the owner changed about one step of an occasion's dialogue; a step nobody touched is derived, not kept. */
export const dialogueStepSchema = z.object({
  /** occasion, year and step */
  id: z.string().check(z.minLength(1)),
  occasionId: z.string(),
  step: z.enum(['ask', 'tease', 'offer', 'live', 'thank', 'recap']),
  /** the day it is meant for, after any move */
  date: civilDateSchema,
  state: z.enum(['open', 'done', 'dropped']),
  /** the post that ticked it off */
  postId: z.nullable(z.string()),
});
export type DialogueStep = z.infer<typeof dialogueStepSchema>;
