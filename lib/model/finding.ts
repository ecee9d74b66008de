import * as z from 'zod/mini';
import { civilDateSchema } from './civil-date';
import { networkSchema } from './network';
import { spanSchema } from './span';

/** praise: keep doing it · tip: small improvement · caution: likely to hurt · stop: a fact or policy is wrong. */
export const levels = ['praise', 'tip', 'caution', 'stop'] as const;
export const levelSchema = z.enum(levels);
export type Level = z.infer<typeof levelSchema>;

/** A past post that a finding points to. */
export const exhibitSchema = z.object({
  postId: z.string(),
  network: networkSchema,
  civilDate: civilDateSchema,
  /** the first words of that post, at most 120 characters */
  excerpt: z.string(),
});
export type Exhibit = z.infer<typeof exhibitSchema>;

/** How sure the study behind a rule lets us be. */
export const confidences = ['high', 'medium', 'low'] as const;

/** Why a rule exists: the article that gives the advice, the studies behind it, and how sure we may be. */
export const evidenceSchema = z.object({
  /** article letters of the catalogue, e.g. "A2" */
  articles: z.array(z.string()),
  /** one sentence each, citation included; empty where only the article speaks */
  studies: z.array(z.string()),
  confidence: z.enum(confidences),
  /** what the study says, worded as association */
  sentence: z.string(),
  /** what the owner's own posts say of it, in numbers; absent while they are too few */
  own: z.optional(z.string()),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** What one rule says of one draft. */
export const findingSchema = z.object({
  /** the rule's id, which is its path under `rules/` */
  ruleId: z.string(),
  level: levelSchema,
  /** the headline: what I see, in at most about twelve words */
  title: z.string(),
  /** the detail of what I see, quoting the draft or naming past posts by date; may be empty */
  seen: z.string(),
  /** one small next step; empty for praise */
  step: z.string(),
  evidence: evidenceSchema,
  /** the words it speaks about, in order, never overlapping */
  spans: z.array(spanSchema),
  exhibits: z.array(exhibitSchema),
  /** text that the owner may insert with one click; absent where there is none */
  insert: z.optional(z.string()),
  /** what a dismissal sticks to: the rule and the words it spoke about, so it survives edits elsewhere */
  key: z.string(),
});
export type Finding = z.infer<typeof findingSchema>;
