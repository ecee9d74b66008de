import * as z from 'zod/mini';
import { networkSchema } from './network';

/** What joins the parts of a thread into one text; offsets of findings count it. */
export const partSeparator = '\n\n';

/** What stands in a composer, as the owner sees it. A thread on X has several parts and is one draft. */
export const draftSchema = z.object({
  network: networkSchema,
  /** replies are recognised so that they are never counted as posts */
  surface: z.enum(['post', 'reply']),
  /** the texts of the parts, in order; one entry for anything but a thread */
  parts: z.array(z.string()).check(z.minLength(1)),
  /** true when a picture, video or poll hangs on the draft */
  hasMedia: z.boolean(),
});
export type Draft = z.infer<typeof draftSchema>;

/** The whole draft as one text; the spans of findings are offsets into this. */
export function draftText(draft: Pick<Draft, 'parts'>): string {
  return draft.parts.join(partSeparator);
}
