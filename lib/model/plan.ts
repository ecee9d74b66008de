import * as z from 'zod/mini';
import { civilDateSchema } from './civil-date';
import { networkSchema } from './network';

/** Lowest and highest posts per week a goal may ask for, and the default (catalogue, Rhythm). */
export const goalRange = { least: 1, most: 7, usual: 2 } as const;

/** A goal holds from the week that begins on or after `from`, until the next entry; old weeks keep theirs. */
export const goalSchema = z.object({
  from: civilDateSchema,
  perWeek: z.int().check(z.minimum(goalRange.least), z.maximum(goalRange.most)),
});
export type Goal = z.infer<typeof goalSchema>;

/** One account or page on a network. */
export const channelSchema = z.object({
  id: z.string().check(z.minLength(1)),
  network: networkSchema,
  name: z.string(),
  /** in order of `from`; the first holds for everything before it, too */
  goals: z.array(goalSchema).check(z.minLength(1)),
  /** the owner's own verdict: false once the channel brings nothing; absent while nobody has said */
  brings: z.optional(z.boolean()),
  /** why it is in the plan: "my customers ask there" */
  why: z.optional(z.string()),
});
export type Channel = z.infer<typeof channelSchema>;

/** A planned break, both days included. */
export const closureSchema = z.object({ from: civilDateSchema, to: civilDateSchema });
export type Closure = z.infer<typeof closureSchema>;

/** What a post can be for (catalogue C): being known, inquiries and sales, help for customers, a good name. */
export const outcomes = ['awareness', 'leads', 'service', 'reputation'] as const;
export type Outcome = (typeof outcomes)[number];

/** Somebody, or something, that posts may speak of: a group of customers, a person, an occasion. */
export const topicSchema = z.object({
  name: z.string().check(z.minLength(1)),
  /** what else it is called in posts; a post that holds one of these, or the name, speaks of it */
  words: z.optional(z.array(z.string())),
});
export type Topic = z.infer<typeof topicSchema>;

/** A day in the owner's year that is worth a dialogue: Valentine's Day, the summer fair. */
export const seasonSchema = z.extend(topicSchema, {
  date: civilDateSchema,
  /** given once, so that its steps are known again after a change of name; absent in older plans */
  id: z.optional(z.string()),
  /** true when it comes back every year on that day */
  yearly: z.optional(z.boolean()),
});
export type Season = z.infer<typeof seasonSchema>;

/** How many emoji the owner wants in a post. */
export const emojiHabits = ['none', 'few', 'many'] as const;

/** How the owner wants to sound. */
export const voiceSchema = z.object({
  use: z.optional(z.array(z.string())),
  avoid: z.optional(z.array(z.string())),
  /** false where customers are better not addressed as "you" (collectivist audiences); true unless told */
  speaksToYou: z.optional(z.boolean()),
  /** how the business speaks of itself: as one person, or as several */
  person: z.optional(z.enum(['i', 'we'])),
  emoji: z.optional(z.enum(emojiHabits)),
});
export type Voice = z.infer<typeof voiceSchema>;

/** A question heard from customers, in their words. */
export const heardQuestionSchema = z.object({
  text: z.string().check(z.minLength(1)),
  /** the id of the post that answered it; empty where the owner says that it is answered */
  answeredIn: z.optional(z.string()),
  /** when it was written down */
  heardOn: z.optional(civilDateSchema),
});
export type HeardQuestion = z.infer<typeof heardQuestionSchema>;

/** A customer's story or words, kept until a post tells it. */
export const storySchema = z.object({
  id: z.string().check(z.minLength(1)),
  /** what happened, or what was said, as the owner noted it */
  text: z.string().check(z.minLength(1)),
  /** whose it is, as a post may name them */
  who: z.optional(z.string()),
  /** which picture goes with it */
  photo: z.optional(z.string()),
  /** whether they agreed to be told about; absent: not asked yet */
  permission: z.optional(z.boolean()),
  heardOn: z.optional(civilDateSchema),
  /** the id of the post that told it; empty where the owner says that it is told */
  toldIn: z.optional(z.string()),
});
export type Story = z.infer<typeof storySchema>;

/** What the owner told us. Every field has a sensible default, so a half-filled plan is a plan. */
export const planSchema = z.object({
  version: z.literal(1),
  business: z.object({
    name: z.string(),
    /** what else the business is called in its posts */
    otherNames: z.array(z.string()),
    /** one of `lib/plan/trades`; a plan of another version may name one that we do not know */
    trade: z.optional(z.string()),
    /** the town, or the part of it, as posts name it */
    place: z.optional(z.string()),
    /** ISO 3166 code of the country whose days are kept, "US" */
    country: z.optional(z.string()),
    /** what customers come for, in the owner's words, the best known first */
    sells: z.optional(z.array(z.string())),
  }),
  channels: z.array(channelSchema),
  /** the channel the headline counts; null while there is none */
  mainChannelId: z.nullable(z.string()),
  /** ISO weekday a week starts on; null: as the owner's locale has it */
  weekStart: z.nullable(z.union([z.literal(1), z.literal(6), z.literal(7)])),
  closures: z.array(closureSchema),
  /** X lets Premium members write up to 25,000 characters */
  xPremium: z.boolean(),
  // The rest came later and is optional, so that every plan ever stored still reads.
  outcomes: z.optional(z.array(z.object({ outcome: z.enum(outcomes), watch: z.optional(z.string()) }))),
  /** groups of customers, in the owner's words: "brides", "regulars" */
  segments: z.optional(z.array(topicSchema)),
  /** communities and people the owner wants to talk with; `words` hold their handles */
  people: z.optional(z.array(topicSchema)),
  /** the owner's own days; those of trade and country are derived */
  seasons: z.optional(z.array(seasonSchema)),
  /** ids of calendar days the owner wants besides those of the trade, and of those not wanted */
  occasions: z.optional(z.object({ added: z.array(z.string()), left: z.array(z.string()) })),
  voice: z.optional(voiceSchema),
  /** whether the business makes offers to followers; absent: as its history shows */
  offers: z.optional(
    z.object({ allowed: z.boolean(), perMonth: z.optional(z.int().check(z.minimum(1), z.maximum(31))) }),
  ),
  /** rules that would rest because the owner's own posts speak against them, and are told all the same */
  toldAnyway: z.optional(z.array(z.string())),
  questions: z.optional(z.array(heardQuestionSchema)),
  stories: z.optional(z.array(storySchema)),
  /** minutes a day the owner has for this, 1 to 240 */
  minutesPerDay: z.optional(z.int().check(z.minimum(1), z.maximum(240))),
});
export type Plan = z.infer<typeof planSchema>;

/** The plan of somebody who has told us nothing yet. */
export const emptyPlan: Plan = {
  version: 1,
  business: { name: '', otherNames: [] },
  channels: [],
  mainChannelId: null,
  weekStart: null,
  closures: [],
  xPremium: false,
};

/** The channel a post on `network` belongs to: the plan's first there, else the network's own name as an id. */
export function channelFor(plan: Pick<Plan, 'channels'>, network: Channel['network']): string {
  return plan.channels.find((channel) => channel.network === network)?.id ?? network;
}
