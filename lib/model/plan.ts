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
});
export type Channel = z.infer<typeof channelSchema>;

/** A planned break, both days included. */
export const closureSchema = z.object({ from: civilDateSchema, to: civilDateSchema });
export type Closure = z.infer<typeof closureSchema>;

/** What the owner told us. Every field has a sensible default, so a half-filled plan is a plan. */
export const planSchema = z.object({
  version: z.literal(1),
  business: z.object({
    name: z.string(),
    /** what else the business is called in its posts */
    otherNames: z.array(z.string()),
  }),
  channels: z.array(channelSchema),
  /** the channel the headline counts; null while there is none */
  mainChannelId: z.nullable(z.string()),
  /** ISO weekday a week starts on; null: as the owner's locale has it */
  weekStart: z.nullable(z.union([z.literal(1), z.literal(6), z.literal(7)])),
  closures: z.array(closureSchema),
  /** X lets Premium members write up to 25,000 characters */
  xPremium: z.boolean(),
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
