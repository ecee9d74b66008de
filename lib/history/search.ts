import type { PostFilter, Window } from '@/lib/model/post-filter';
import type { HistoryDb, PostRecord } from './db';
import { createSearchColumn } from './search-column';
import { openHistory } from './trouble';

/** What a search found so far. */
export interface Found {
  readonly total: number;
  /** ids of the part asked for, newest first */
  readonly ids: readonly string[];
  /** false while the history is still being read; the same search may then find more later */
  readonly isComplete: boolean;
}

/** Looks through the whole history in memory. Meant for a thread of its own: reading 100,000 posts takes seconds. */
export interface HistorySearch {
  /** answers at once with what has been read so far @throws Dexie errors when the history could not be read */
  find(filter: PostFilter, window: Window): Found;
  /** reads some posts anew; those that are gone are forgotten @throws Dexie errors */
  refresh(ids: readonly string[]): Promise<void>;
  /** reads everything anew where posts came or went elsewhere meanwhile @throws Dexie errors */
  catchUp(): Promise<void>;
}

const postsAtOnce = 1_000;

/** Begins to read at once; `onMore` is told after every part, so that a search can be asked again. */
export function createHistorySearch(db: HistoryDb, onMore: () => void): HistorySearch {
  let column = createSearchColumn();
  let isRead = false;
  let fault: { readonly error: unknown } | null = null;
  let reading: Promise<void> | null = null;

  const read = async (): Promise<void> => {
    await openHistory(db);
    const fresh = createSearchColumn();
    // While nothing is known, what has been read so far is better than nothing.
    if (!isRead) column = fresh;
    for await (const records of readInParts(db)) {
      fresh.put(records.filter(isReadable));
      if (!isRead) onMore();
    }
    column = fresh;
    isRead = true;
  };
  const start = (): Promise<void> =>
    (reading ??= read()
      .catch((error: unknown) => (fault = { error }))
      .then(() => {
        reading = null;
        onMore();
      }));
  void start();

  return {
    find(filter, { from, count }) {
      if (fault) {
        const { error } = fault;
        fault = null;
        void start();
        throw error;
      }
      const ids = column.find(filter);
      return { total: ids.length, ids: ids.slice(from, from + count), isComplete: isRead };
    },
    async refresh(ids) {
      await reading;
      const records = await db.posts.bulkGet([...ids]);
      column.remove(ids);
      column.put(records.filter((record) => record !== undefined).filter(isReadable));
    },
    async catchUp() {
      if (isRead && (await db.posts.count()) !== column.size) await start();
    },
  };
}

/** All posts in the order of their ids, which needs no cursor. */
async function* readInParts(db: HistoryDb): AsyncGenerator<readonly PostRecord[]> {
  for (let after = ''; ;) {
    const records = await db.posts.where('id').above(after).limit(postsAtOnce).toArray();
    yield records;
    const last = records.at(-1);
    if (last === undefined || records.length < postsAtOnce) return;
    after = last.id;
  }
}

/** The full check costs a second per 100,000; here a damaged record must only not stop the others. */
function isReadable(record: PostRecord): boolean {
  return typeof record.text === 'string' && Array.isArray(record.otherKinds);
}
