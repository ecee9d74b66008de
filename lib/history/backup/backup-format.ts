import * as z from 'zod/mini';
import { dismissalSchema } from '@/lib/model/dismissal';
import { outboxEntrySchema, type OutboxEntry } from '@/lib/model/outbox';
import { storageKey } from '@/lib/model/storage-key';
import { backupTableNames, backupTables, type BackupRecord, type BackupTable } from './tables';

/** What every backup begins with. */
export const backupFormat = 'porchlight-backup';
/** The newest version this Porchlight writes and reads. */
export const backupVersion = 2;

/**
 * The first version, frozen: plan, dismissals and posts side by side. Its parts are checked as those of today are, each
 * record for itself.
 */
const version1Schema = z.object({
  format: z.literal(backupFormat),
  version: z.literal(1),
  exportedAt: z.number(),
  plan: z.unknown(),
  dismissals: z.array(z.unknown()),
  posts: z.array(z.unknown()),
  outbox: z.array(z.unknown()),
});

/** The second version: everything in `storage.local` by its key, every table by its name. */
const version2Schema = z.object({
  format: z.literal(backupFormat),
  version: z.literal(2),
  exportedAt: z.number(),
  settings: z.record(z.string(), z.unknown()),
  outbox: z.array(z.unknown()),
  tables: z.record(z.string(), z.array(z.unknown())),
});
type Version2 = z.infer<typeof version2Schema>;

/** A backup as read: every record checked. */
export interface Backup {
  /** milliseconds since 1970 */
  readonly exportedAt: number;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly outbox: readonly OutboxEntry[];
  readonly tables: Readonly<Record<BackupTable, readonly BackupRecord[]>>;
  /** records that do not read, and so stay in the file */
  readonly unreadable: number;
}

/** A backup, or why it is none, in a sentence. */
export type ParsedBackup =
  { readonly ok: true; readonly value: Backup } | { readonly ok: false; readonly sentence: string };

/** Reads a backup of any version there ever was. Never throws; a broken record costs itself alone. */
export function parseBackup(text: string): ParsedBackup {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return refuse(
      'This file is damaged or was only saved in part. Nothing was changed; try an older backup.',
    );
  }
  const head = z.object({ format: z.literal(backupFormat), version: z.number() }).safeParse(raw).data;
  if (!head) return refuse('This is no backup of Porchlight. Nothing was changed.');
  if (head.version > backupVersion)
    return refuse(
      'This backup was made by a newer Porchlight. Update Porchlight and try again; nothing was changed.',
    );
  const first = version1Schema.safeParse(raw).data;
  const newest = first ? upgradeVersion1(first) : version2Schema.safeParse(raw).data;
  if (!newest) return refuse('Parts of this backup are missing. Nothing was changed; try an older backup.');
  return { ok: true, value: checkRecords(newest) };
}

/** What is a matter of this browser alone: when the last backup was made, and whether a restore is under way. */
const ofThisBrowser: readonly string[] = [storageKey.lastBackup, storageKey.restoring];

/** True for a setting that belongs into a backup. */
export function isBackedUp(key: string): boolean {
  const own: readonly string[] = Object.values(storageKey);
  return own.includes(key.replace(/:unreadable$/, '')) && !ofThisBrowser.includes(key);
}

function upgradeVersion1({
  exportedAt,
  plan,
  dismissals,
  posts,
  outbox,
}: z.infer<typeof version1Schema>): Version2 {
  return {
    format: backupFormat,
    version: 2,
    exportedAt,
    settings: { [storageKey.plan]: plan, [storageKey.dismissals]: dismissals.filter(isDismissal) },
    outbox,
    tables: { posts },
  };
}

function isDismissal(value: unknown): boolean {
  return dismissalSchema.safeParse(value).success;
}

function checkRecords({ exportedAt, settings, outbox, tables }: Version2): Backup {
  let unreadable = 0;
  const readAll = <T>(schema: z.ZodMiniType<T>, values: readonly unknown[]): T[] =>
    values.flatMap((value) => {
      const parsed = schema.safeParse(value);
      if (parsed.success) return [parsed.data];
      unreadable += 1;
      return [];
    });
  const checked = backupTableNames.map((name) => [
    name,
    onceEach(readAll<BackupRecord>(backupTables[name], tables[name] ?? [])),
  ]);
  return {
    exportedAt,
    settings: Object.fromEntries(Object.entries(settings).filter(([key]) => isBackedUp(key))),
    outbox: readAll(outboxEntrySchema, outbox),
    tables: Object.fromEntries(checked) as Backup['tables'],
    unreadable,
  };
}

/** An edited file may hold an id, or a network's id, twice; the database would take neither. */
function onceEach(records: readonly BackupRecord[]): BackupRecord[] {
  const seen = new Set<string>();
  return records.filter((record) => {
    const keys = [`id ${record.id}`];
    if ('proof' in record && record.networkId !== null)
      keys.push(`post ${record.network} ${record.networkId}`);
    const isNew = keys.every((key) => !seen.has(key));
    for (const key of keys) seen.add(key);
    return isNew;
  });
}

function refuse(sentence: string): ParsedBackup {
  return { ok: false, sentence };
}
