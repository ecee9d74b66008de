import * as z from 'zod/mini';
import { networkSchema } from './network';

/** "Not now", spelled out: this draft, this rule on this network, this rule everywhere, or this idea for a month. */
export const dismissalSchema = z.object({
  id: z.string(),
  ruleId: z.string(),
  at: z.number(),
  scope: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('draft'), key: z.string() }),
    z.object({ kind: z.literal('network'), network: networkSchema }),
    z.object({ kind: z.literal('everywhere') }),
    z.object({ kind: z.literal('month'), key: z.string() }),
  ]),
});
export type Dismissal = z.infer<typeof dismissalSchema>;
export type DismissalScope = Dismissal['scope'];
