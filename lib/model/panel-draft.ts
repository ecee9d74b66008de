import * as z from 'zod/mini';
import { networkSchema } from './network';

/** What stands in the side panel. */
export const panelDraftSchema = z.object({
  network: networkSchema,
  text: z.string(),
  /** the owner says that a picture or video goes with it */
  hasMedia: z.boolean(),
});
export type PanelDraft = z.infer<typeof panelDraftSchema>;

/** As kept: any of it may be missing, where only the network was chosen for the panel. */
export const keptPanelDraftSchema = z.partial(panelDraftSchema);
export type KeptPanelDraft = z.infer<typeof keptPanelDraftSchema>;
