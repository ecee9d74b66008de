import * as z from 'zod/mini';
import { networkSchema } from './network';

/** What was seen in a network's page: a compose box, or a box that looks like one and lacks something. */
export const sightingReportSchema = z.object({
  network: networkSchema,
  seen: z.enum(['recognised', 'missed']),
  /** the generation that matched, or what was missing; for a bug report, never the owner's words */
  detail: z.string().check(z.maxLength(200)),
});
export type SightingReport = z.infer<typeof sightingReportSchema>;
