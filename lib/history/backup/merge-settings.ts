import * as z from 'zod/mini';
import { dismissalSchema } from '@/lib/model/dismissal';
import { outboxEntrySchema } from '@/lib/model/outbox';
import { planSchema } from '@/lib/model/plan';
import { outboxPrefix, storageKey } from '@/lib/model/storage-key';
import { isBackedUp, type Backup } from './backup-format';
import type { Restoring } from './restore';

/** What is to be written into `storage.local`, and what to be taken out of it. */
export interface SettingsChange {
  readonly set: Readonly<Record<string, unknown>>;
  readonly remove: readonly string[];
}

/**
 * What a restore does to the settings. Replacing takes the backup's. Merging keeps what is here; of the plan, channels
 * that only the backup knows come along, because its posts belong to them, and so do "Not now" answers.
 * @param here everything in `storage.local`
 */
export function changeSettings(
  here: Readonly<Record<string, unknown>>,
  { settings, outbox }: Pick<Backup, 'settings' | 'outbox'>,
  { mode, since }: Pick<Restoring, 'mode' | 'since'>,
): SettingsChange {
  const waiting = Object.fromEntries(outbox.map((entry) => [outboxPrefix + entry.id, entry]));
  if (mode === 'replace') {
    const own = Object.keys(here).filter((key) => isBackedUp(key) || isOldEntry(key, here[key], since));
    const set = { ...settings, ...waiting };
    return { set, remove: own.filter((key) => !(key in set)) };
  }
  const missing = Object.entries({ ...settings, ...waiting }).filter(([key]) => here[key] === undefined);
  const [plan, dismissals] = [mergePlans(here, settings), mergeDismissals(here, settings)];
  return { set: { ...Object.fromEntries(missing), ...plan, ...dismissals }, remove: [] };
}

/** What came into the outbox while the posts were being replaced is not the replaced history's. */
function isOldEntry(key: string, value: unknown, since: number): boolean {
  if (!key.startsWith(outboxPrefix)) return false;
  const entry = outboxEntrySchema.safeParse(value).data;
  return entry === undefined || entry.instant < since;
}

type Stored = Readonly<Record<string, unknown>>;

function mergePlans(here: Stored, there: Stored): Stored {
  const [own, other] = [here, there].map((stored) => planSchema.safeParse(stored[storageKey.plan]).data);
  if (!own || !other) return {};
  // A plan that nobody has filled in yet gives way.
  if (own.channels.length === 0 && own.business.name === '') return { [storageKey.plan]: other };
  const known = new Set(own.channels.map(({ id }) => id));
  const more = other.channels.filter(({ id }) => !known.has(id));
  return more.length === 0 ? {} : { [storageKey.plan]: { ...own, channels: [...own.channels, ...more] } };
}

function mergeDismissals(here: Stored, there: Stored): Stored {
  const list = z.array(dismissalSchema);
  const [own = [], other = []] = [here, there].map(
    (stored) => list.safeParse(stored[storageKey.dismissals]).data,
  );
  const known = new Set(own.map(({ id }) => id));
  const more = other.filter(({ id }) => !known.has(id));
  return more.length === 0 ? {} : { [storageKey.dismissals]: [...own, ...more] };
}
