import * as z from 'zod/mini';
import { networkSchema } from './network';

/** Where the coach may stand on a network: beside the compose box, only in the browser's side panel, or nowhere. */
export const presences = ['beside', 'panel', 'off'] as const;
export const presenceSchema = z.enum(presences);
export type Presence = z.infer<typeof presenceSchema>;

/** The owner's yes, and to what. Absent from storage until the welcome page stores it. */
export const consentSchema = z.object({
  version: z.literal(1),
  at: z.number(),
  networks: z.record(networkSchema, presenceSchema),
});
export type Consent = z.infer<typeof consentSchema>;

/** How the owner left the sidebar. */
export const sidebarPlaceSchema = z.object({
  folded: z.boolean(),
  /** null: wherever there is room */
  side: z.nullable(z.enum(['left', 'right'])),
});
export type SidebarPlace = z.infer<typeof sidebarPlaceSchema>;
export const usualSidebarPlace: SidebarPlace = { folded: false, side: null };

/** When and where the last backup was made. Of this browser only: a backup does not hold it. */
export const lastBackupSchema = z.object({
  /** milliseconds since 1970 */
  at: z.number(),
  where: z.enum(['file', 'folder']),
});
export type LastBackup = z.infer<typeof lastBackupSchema>;
