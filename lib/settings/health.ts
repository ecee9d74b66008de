import * as z from 'zod/mini';
import { networkSchema } from '@/lib/model/network';

/** What Porchlight last saw of each network's compose box, so that the popup can say when a network has changed. */
export const healthSchema = z.partialRecord(
  networkSchema,
  z.object({
    /** milliseconds since 1970 */
    at: z.number(),
    /** fine: recognised · changed: a compose box was there and could not be read */
    state: z.enum(['fine', 'changed']),
    /** the generation that matched, or what was missing; for a bug report, never the owner's words */
    detail: z.string().check(z.maxLength(200)),
  }),
);
export type Health = z.infer<typeof healthSchema>;
