import type { DBCore, DBCoreMutateRequest, DBCoreMutateResponse, DBCoreTable } from 'dexie';
import type { PostRecord } from './db';
import { changeRow, rowIdOf, type DayChange, type DayRecord } from './day-rows';

/**
 * Keeps `days` in step with `posts`: whatever writes a post, in whatever file, changes the channel's year in the same
 * transaction. A layer of the database and not a call beside each write, so that no writer can forget it.
 */
export function countDays(core: DBCore): DBCore {
  // Older shapes, passed through by an upgrade, have no such store yet.
  if (!core.schema.tables.some(({ name }) => name === 'days')) return core;
  return {
    ...core,
    transaction(stores, mode, options) {
      const isWriting = mode === 'readwrite' && stores.includes('posts') && !stores.includes('days');
      return core.transaction(isWriting ? [...stores, 'days'] : stores, mode, options);
    },
    table: (name) =>
      name === 'posts' ? counting(core.table('posts'), core.table('days')) : core.table(name),
  };
}

function counting(posts: DBCoreTable, days: DBCoreTable): DBCoreTable {
  return {
    ...posts,
    mutate(request) {
      const { trans } = request;
      if (request.type === 'deleteRange') {
        // Emptied, or cut by a range: the index is in doubt, and made anew when it is next read.
        const all = { type: 'deleteRange', trans, range: { type: 3 } } as DBCoreMutateRequest;
        return posts.mutate(request).then((done) => days.mutate(all).then(() => done));
      }
      return readOld(posts, request).then((old) =>
        posts
          .mutate(request)
          .then((done) => applyChanges(days, request, listChanges(request, old, done)).then(() => done)),
      );
    },
  };
}

type Writing = Exclude<DBCoreMutateRequest, { type: 'deleteRange' }>;
type Old = readonly (PostRecord | undefined)[];

function readOld(posts: DBCoreTable, request: Writing): Promise<Old> {
  const keys =
    request.type === 'add'
      ? []
      : request.type === 'delete'
        ? request.keys
        : request.values.map(({ id }: PostRecord) => id);
  return posts.getMany({ trans: request.trans, keys });
}

/** What failed was not written: it takes nothing away and adds nothing. */
function listChanges(request: Writing, old: Old, { failures }: DBCoreMutateResponse): DayChange[] {
  const taken = old.flatMap((post, index) => (post && !failures[index] ? { post, by: -1 as const } : []));
  if (request.type === 'delete') return taken;
  const put = (request.values as readonly PostRecord[]).flatMap((post, index) =>
    failures[index] ? [] : { post, by: 1 as const },
  );
  return [...taken, ...put];
}

function applyChanges(
  days: DBCoreTable,
  { trans }: Writing,
  changes: readonly DayChange[],
): Promise<unknown> {
  const byRow = new Map<string, DayChange[]>();
  for (const change of changes) {
    const id = rowIdOf(change.post);
    if (id !== null) byRow.set(id, [...(byRow.get(id) ?? []), change]);
  }
  const keys = [...byRow.keys()];
  return days.getMany({ trans, keys }).then((rows: (DayRecord | undefined)[]) => {
    const values = rows.map((row, index) => changeRow(row, byRow.get(keys[index]!)!));
    return days.mutate({ type: 'put', trans, values });
  });
}
