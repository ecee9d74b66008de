import type { HistoryDb } from '../db';
import { outboxPrefix } from '@/lib/model/storage-key';
import { backupFormat, backupVersion, isBackedUp } from './backup-format';
import { backupTableNames, backupTables, type BackupTable } from './tables';

/** How many records are in memory at a time. */
const atOnce = 2_000;

/**
 * Everything the owner gave Porchlight, as the pieces of one JSON text: all settings, all tables, one record a line, each
 * table by id, the names in each record in the order of the alphabet; the same history is the same text. Records that do
 * not read go in as they are.
 * @param stored everything in `storage.local`, read before: what moves from the outbox into the history meanwhile is then
 * in both, never in neither @param now milliseconds since 1970 @throws Dexie errors
 */
export async function* writeBackup(
  db: HistoryDb,
  stored: Readonly<Record<string, unknown>>,
  now: number,
): AsyncGenerator<string> {
  const settings = Object.fromEntries(Object.entries(stored).filter(([key]) => isBackedUp(key)));
  const waiting = Object.keys(stored).filter((key) => key.startsWith(outboxPrefix));
  const outbox = waiting.toSorted().map((key) => stored[key]);
  yield `{"format":"${backupFormat}","version":${backupVersion},"exportedAt":${now},\n`;
  yield `"settings":${toText(settings)},\n"outbox":${toText(outbox)},\n"tables":{`;
  for (const [at, name] of backupTableNames.entries()) {
    yield `${at === 0 ? '' : ','}\n"${name}":[`;
    yield* writeTable(db, name);
    yield ']';
  }
  yield '\n}}\n';
}

async function* writeTable(db: HistoryDb, name: BackupTable): AsyncGenerator<string> {
  const table = db.table<Record<string, unknown>, string>(name);
  let last: string | null = null;
  for (;;) {
    const next = last === null ? table.orderBy('id') : table.where('id').above(last);
    const records: Record<string, unknown>[] = await next.limit(atOnce).toArray();
    if (records.length === 0) return;
    const lines = records.map((record) => toText(withoutDerived(name, record)));
    yield `${last === null ? '' : ','}\n${lines.join(',\n')}`;
    last = String(records.at(-1)?.['id']);
  }
}

/** Bands and the like are made anew; a record that does not read is told whole. */
function withoutDerived(name: BackupTable, record: Record<string, unknown>): unknown {
  const parsed = backupTables[name].safeParse(record);
  return parsed.success ? parsed.data : record;
}

/** JSON with the names of each object in order. */
function toText(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
