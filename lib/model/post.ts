import * as z from 'zod/mini';
import { civilDateSchema } from './civil-date';
import { kindSchema } from './kind';
import { networkSchema } from './network';
import { resultsSchema } from './results';

/** How we know that it went out. */
export const proofs = ['notice', 'emptied', 'owner', 'assumed', 'archive'] as const;

/** One published (or scheduled) post of the owner, as kept in the history. */
export const postSchema = z.object({
  /** our own id, given once at the publish gesture; storing the same id twice is storing it once */
  id: z.string().check(z.minLength(1)),
  network: networkSchema,
  /** which channel of the plan it went out on */
  channelId: z.string(),
  /** the whole text, parts of a thread joined by a blank line */
  text: z.string(),
  /** how many parts the thread had; 1 for anything else */
  partCount: z.int().check(z.positive()),
  hasMedia: z.boolean(),
  /** milliseconds since 1970: when it went out, or when it is set to */
  instant: z.number(),
  /** IANA zone the owner was in at that moment */
  zone: z.string(),
  /** the date on the owner's wall at that moment; never recomputed */
  civilDate: civilDateSchema,
  kind: kindSchema,
  otherKinds: z.array(kindSchema),
  /** who said which kind it is; the owner's word is never overwritten */
  kindBy: z.enum(['coach', 'owner']),
  /** `scheduled` counts from its civil date on */
  status: z.enum(['published', 'scheduled']),
  proof: z.enum(proofs),
  /** address of the post where the success notice gave it */
  permalink: z.nullable(z.string()),
  /** the network's own id, from the permalink; two records with the same one are one post */
  networkId: z.nullable(z.string()),
  /** where the record comes from */
  source: z.enum(['live', 'hand', 'archive']),
  // The rest came later and is optional, so that every post ever stored still reads.
  /** what the owner said it is for: one of the plan's outcomes */
  goal: z.optional(z.string()),
  /** whom the owner said it is for: a segment's name */
  segment: z.optional(z.string()),
  results: z.optional(resultsSchema),
});
export type Post = z.infer<typeof postSchema>;

/** Something a post committed to, with the day it falls due. */
export const promiseSchema = z.object({
  /** what was promised: a winner, a sequel, news, or to be somewhere */
  about: z.enum(['winner', 'sequel', 'news', 'meeting']),
  /** the words that promise it, at most 80 characters */
  quote: z.string(),
  due: civilDateSchema,
});
export type PostPromise = z.infer<typeof promiseSchema>;

/** How a text sounds, in numbers. */
export const soundSchema = z.object({
  words: z.int(),
  sentences: z.int(),
  emoji: z.int(),
  /** words of the reader (you), of the business (we, our) and of one person (I, my) */
  you: z.int(),
  self: z.int(),
  half: z.int(),
});
export type Sound = z.infer<typeof soundSchema>;

/** A past post as the coach sees it beside a draft: enough to compare and to cite, never the whole text. */
export const pastPostSchema = z.object({
  id: z.string(),
  network: networkSchema,
  channelId: z.string(),
  instant: z.number(),
  civilDate: civilDateSchema,
  kind: kindSchema,
  otherKinds: z.array(kindSchema),
  /** true when it offered readers something at an advantage */
  isOffer: z.boolean(),
  /** true when it invited readers to answer or take part */
  invites: z.boolean(),
  /** the first words, at most 120 characters */
  excerpt: z.string(),
  hashtags: z.array(z.string()),
  // Facts of later rules; a summary without them makes those rules say "not enough to tell".
  /** true when all it does is sell */
  onlySells: z.optional(z.boolean()),
  hasLink: z.optional(z.boolean()),
  sound: z.optional(soundSchema),
  promises: z.optional(z.array(promiseSchema)),
  /** the last day of an offer, where the post names it */
  offerEnds: z.optional(civilDateSchema),
  /** true while the owner need not come back to its answers: they have been back */
  cameBack: z.optional(z.boolean()),
  /** its different words as 32-bit hashes, at most 400: enough to ask "did it speak of brides?", never the text */
  marks: z.optional(z.array(z.number())),
});
export type PastPost = z.infer<typeof pastPostSchema>;

/** A past post that a draft resembles. */
export const echoMatchSchema = z.object({
  post: pastPostSchema,
  /** 0 to 1, share of equal word runs after dates, prices, links and emoji are folded */
  similarity: z.number(),
  /** true when the words are the same to the letter, white space aside */
  wordForWord: z.boolean(),
  /** words both share, longest runs first, at most five */
  shared: z.array(z.string()),
});
export type EchoMatch = z.infer<typeof echoMatchSchema>;
