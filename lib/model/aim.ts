import * as z from 'zod/mini';
import { outcomes } from './plan';

/** What a post is for and for whom: chosen by the owner, or guessed; null where it is neither. */
export const aimSchema = z.object({
  goal: z.nullable(z.enum(outcomes)),
  /** a segment's name */
  segment: z.nullable(z.string()),
});
export type Aim = z.infer<typeof aimSchema>;

/** A guess, with what the owner's plan has to choose from. */
export const aimOfferSchema = z.object({
  guess: aimSchema,
  goals: z.array(z.enum(outcomes)),
  segments: z.array(z.string()),
});
export type AimOffer = z.infer<typeof aimOfferSchema>;
