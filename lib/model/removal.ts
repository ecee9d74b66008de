import * as z from 'zod/mini';
import { networkSchema } from './network';

/** What stays of a post the owner removed: enough to know it again, none of its words. */
export const removalSchema = z.object({
  id: z.string(),
  network: networkSchema,
  networkId: z.nullable(z.string()),
});
export type Removal = z.infer<typeof removalSchema>;
