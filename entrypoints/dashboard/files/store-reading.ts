import type { ArchiveReading } from '@/lib/archives/archive';
import { toPost, toReply, type ImportPlace } from '@/lib/archives/to-post';
import type { HistoryDb } from '@/lib/history/db';
import { beginImport } from '@/lib/history/import-posts';
import type { ImportRun } from '@/lib/model/import-run';

export interface Storing {
  readonly db: HistoryDb;
  readonly reading: ArchiveReading;
  readonly run: ImportRun;
  readonly place: ImportPlace;
  readonly signal: AbortSignal;
  readonly onRun: (run: ImportRun) => void;
}

/** Large enough that a transaction is worth its while, small enough that "stop" is heard within a second. */
const atOnce = 1_000;

/**
 * Stores a reading, the newest posts first: what matters most is there first, should it be stopped. @returns the run at
 * its end, done or cancelled @throws what the database throws, after the run was marked as failed where that could be
 */
export async function storeReading({ db, reading, run, place, signal, onRun }: Storing): Promise<ImportRun> {
  const importing = await beginImport(db, run);
  const posts = reading.posts.toReversed();
  const { replies } = reading;
  const steps = Math.max(Math.ceil(posts.length / atOnce), Math.ceil(replies.length / atOnce));
  let now = run;
  const settle = async (state: ImportRun['state']): Promise<ImportRun> => {
    now = { ...now, state };
    await db.imports.put(now);
    return now;
  };
  try {
    for (let step = 0; step < steps; step += 1) {
      if (signal.aborted) return await settle('cancelled');
      const [from, to] = [step * atOnce, (step + 1) * atOnce];
      now = await importing.add({
        posts: posts.slice(from, to).map((post) => toPost(post, place)),
        replies: replies.slice(from, to).map((reply) => toReply(reply, place)),
      });
      onRun(now);
    }
    return await settle('done');
  } catch (error) {
    await settle('failed').catch(() => null);
    throw error;
  }
}
