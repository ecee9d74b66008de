import { outboxEntrySchema, type OutboxEntry } from '@/lib/model/outbox';
import { outboxPrefix } from '@/lib/model/storage-key';
import type { Post } from '@/lib/model/post';

/** What is needed of `storage.local`; `null` asks for everything. */
export interface OutboxStorage {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** What cannot be read is kept under its key with this at the end, and never looked at again. */
const unreadable = ':unreadable';

/** The entry's key in `storage.local`. */
export function outboxKey(id: string): string {
  return `${outboxPrefix}${id}`;
}

/** True for a key under which an entry may wait. */
export function isOutboxKey(key: string): boolean {
  return key.startsWith(outboxPrefix) && !key.endsWith(unreadable);
}

/**
 * Every entry that waits, oldest first. What does not read as one is set aside under `<key>:unreadable`; nothing is
 * deleted. @throws what the storage throws
 */
export async function listOutbox(storage: OutboxStorage): Promise<OutboxEntry[]> {
  const everything = await storage.get(null);
  const entries: OutboxEntry[] = [];
  for (const [key, value] of Object.entries(everything)) {
    if (!isOutboxKey(key) || value === undefined) continue;
    const entry = parseEntry(key, value);
    if (entry) entries.push(entry);
    else await setAside(storage, key, value);
  }
  return entries.toSorted((one, other) => one.instant - other.instant);
}

/** The entry as it stands now; null when it is gone or no longer reads as one. @throws what the storage throws */
export async function getEntry(storage: OutboxStorage, id: string): Promise<OutboxEntry | null> {
  const key = outboxKey(id);
  return parseEntry(key, (await storage.get(key))[key]);
}

/** Writes an entry over itself. @throws what the storage throws */
export async function saveEntry(storage: OutboxStorage, entry: OutboxEntry): Promise<void> {
  await storage.set({ [outboxKey(entry.id)]: entry });
}

/** How long a gesture may stay unproven while its page is open: X lets Premium members take a post back for 60 s. */
export const provenWithin = 3 * 60_000;

/** wait: the page may still prove it · ask: only the owner knows · drop: no post at all · else store it, so proven. */
export type Verdict = 'wait' | 'ask' | 'drop' | { readonly store: Post['proof'] };

/** What becomes of an entry, at `now` (milliseconds since 1970), given whether its page still answers for it. */
export function decideEntry(
  entry: OutboxEntry,
  of: { readonly now: number; readonly alive: boolean },
): Verdict {
  if (entry.draft.surface === 'reply') return 'drop';
  if (entry.state === 'unsure') return 'ask';
  if (entry.state === 'sent' || entry.state === 'left') {
    // A clock set back makes a young entry look like one of the future: then only the page's answer counts.
    if (entry.state === 'sent' && of.alive && of.now - entry.instant < provenWithin) return 'wait';
    return entry.scheduledFor === null ? 'ask' : { store: 'assumed' };
  }
  if (entry.scheduledFor === null) return 'ask';
  return { store: entry.proof ?? 'assumed' };
}

/** The furthest a date can lie from 1970, in milliseconds (ECMAScript). */
const furthest = 8.64e15;

function parseEntry(key: string, value: unknown): OutboxEntry | null {
  const parsed = outboxEntrySchema.safeParse(value);
  if (!parsed.success || outboxKey(parsed.data.id) !== key) return null;
  const { instant, scheduledFor } = parsed.data;
  return [instant, scheduledFor ?? 0].every((time) => Math.abs(time) <= furthest) ? parsed.data : null;
}

/** First the copy, then the removal. On a full disk it stays where it is, and the entries beside it go on. */
async function setAside(storage: OutboxStorage, key: string, value: unknown): Promise<void> {
  const copied = await storage.set({ [key + unreadable]: value }).then(
    () => true,
    () => false,
  );
  if (copied) await storage.remove(key);
}
