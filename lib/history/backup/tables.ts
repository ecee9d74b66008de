import type * as z from 'zod/mini';
import { dialogueStepSchema } from '@/lib/model/dialogue-step';
import { followUpSchema } from '@/lib/model/follow-up';
import { importRunSchema } from '@/lib/model/import-run';
import { nudgeSchema } from '@/lib/model/nudge';
import { postSchema } from '@/lib/model/post';
import { removalSchema } from '@/lib/model/removal';
import { replySchema } from '@/lib/model/reply';
import { sittingSchema } from '@/lib/model/sitting';
import { weekReviewSchema } from '@/lib/model/week-review';

/** Every table a backup holds, with the schema its records are read by. A test holds the list to the database. */
export const backupTables = {
  posts: postSchema,
  removals: removalSchema,
  replies: replySchema,
  imports: importRunSchema,
  nudges: nudgeSchema,
  followUps: followUpSchema,
  dialogueSteps: dialogueStepSchema,
  sittings: sittingSchema,
  weekReviews: weekReviewSchema,
} as const satisfies Record<string, z.ZodMiniType<{ readonly id: string }>>;

export type BackupTable = keyof typeof backupTables;
export const backupTableNames = Object.keys(backupTables) as BackupTable[];

/** Tables that are made anew from the posts, and so never saved. */
export const derivedTables: readonly string[] = ['days'];

/** One record of any of the tables. */
export type BackupRecord = z.infer<(typeof backupTables)[BackupTable]>;
