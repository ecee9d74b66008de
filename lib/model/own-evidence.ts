import * as z from 'zod/mini';

/** What counts as "it worked", the closest to the business first. */
export const measures = ['sales', 'leads', 'reactions'] as const;
export type Measure = (typeof measures)[number];

const groupSchema = z.object({ posts: z.int(), median: z.number() });

/** How the owner's posts did on which a rule would have spoken, beside all others. */
export const ruleRecordSchema = z.object({
  ruleId: z.string(),
  against: groupSchema,
  others: groupSchema,
  /** true when posts that go against the advice did better than chance explains */
  isContradicted: z.boolean(),
});
export type RuleRecord = z.infer<typeof ruleRecordSchema>;

/** What the last look at the owner's own results found. Kept, because looking again at every change would be a new throw
 * of the dice each time; the next look comes when there are twice as many posts. */
export const ownEvidenceSchema = z.object({
  version: z.literal(1),
  /** 0 for the first look, at 20 posts; 1 at 40, 2 at 80 and so on */
  look: z.int(),
  measure: z.enum(measures),
  /** how many posts were looked at */
  posts: z.int(),
  rules: z.array(ruleRecordSchema),
});
export type OwnEvidence = z.infer<typeof ownEvidenceSchema>;
