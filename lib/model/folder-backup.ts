import * as z from 'zod/mini';

/** Why nothing was written into the folder the last time; a permission that has lapsed is asked of the browser each time. */
export const folderTroubleSchema = z.enum(['gone', 'full', 'locked', 'failed']);
export type FolderTrouble = z.infer<typeof folderTroubleSchema>;

/** What is known of the folder that backups are written into by themselves. Of this browser only: no backup holds it. */
export const folderBackupSchema = z.object({
  /** files that were written here and are still there, oldest first */
  names: z.array(z.string()),
  /** `at`: milliseconds since 1970 */
  last: z.nullable(z.object({ at: z.number(), fileName: z.string() })),
  trouble: z.nullable(folderTroubleSchema),
});
export type FolderBackup = z.infer<typeof folderBackupSchema>;
