import type { HistoryDb } from './db';

/** Why the history did not answer. */
export type TroubleReason = 'blocked' | 'corrupt' | 'full' | 'newer' | 'refused' | 'failed';

export interface Trouble {
  readonly ok: false;
  readonly reason: TroubleReason;
  /** what happened, what was kept, what to do */
  readonly sentence: string;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | Trouble;

const sentences: Readonly<Record<TroubleReason, string>> = {
  blocked:
    'Another Porchlight tab still uses the older history. Close the other Porchlight tabs and try again.',
  corrupt:
    'The browser could not open your post history. Nothing was deleted; restarting the browser often helps.',
  full: 'The disk is full, so nothing new can be saved. New posts wait and are saved once there is room.',
  newer:
    'Your post history was made by a newer Porchlight. Update Porchlight to read it; nothing was changed.',
  refused:
    'The browser lets Porchlight keep no posts here, as in some private windows. Nothing was deleted; please use an ordinary window.',
  failed: 'Your post history did not answer this time. Nothing was deleted; please try again.',
};

/** Another tab holds an older version of the database open, and an upgrade waits for it. */
class HistoryBlockedError extends Error {
  override readonly name = 'HistoryBlockedError';
  override readonly message = 'an older version of the history is open elsewhere';
}

const reasons: Readonly<Record<string, TroubleReason>> = {
  HistoryBlockedError: 'blocked',
  QuotaExceededError: 'full',
  VersionError: 'newer',
  UnknownError: 'corrupt',
  DataError: 'corrupt',
  NotFoundError: 'corrupt',
  OpenFailedError: 'corrupt',
  // Private windows of Firefox say the first, blocked site storage the second, no IndexedDB at all the third.
  InvalidStateError: 'refused',
  SecurityError: 'refused',
  MissingAPIError: 'refused',
  UpgradeError: 'corrupt',
};

/** A fault of the database as a value with a sentence for a person. Never throws. */
export function describeTrouble(error: unknown): Trouble {
  const reason = reasonOf(error, 0);
  return { ok: false, reason, sentence: sentences[reason] };
}

/** Opens the history where needed and does `work` with it. Resolves to a value in every case. */
export async function askHistory<T>(db: HistoryDb, work: (db: HistoryDb) => Promise<T>): Promise<Outcome<T>> {
  try {
    await openHistory(db);
    return { ok: true, value: await work(db) };
  } catch (error) {
    return describeTrouble(error);
  }
}

/** Histories whose opening waits for another window. The browser says so once; whoever asks later would wait with it. */
const held = new WeakSet<HistoryDb>();

/**
 * Opens the history unless it is open. It does not wait for other tabs to give way to an upgrade, because a person
 * would wait with it. @throws Dexie errors, and one that `describeTrouble` calls `blocked`
 */
export async function openHistory(db: HistoryDb): Promise<void> {
  if (db.isOpen()) return;
  if (held.has(db)) throw new HistoryBlockedError();
  let onBlocked = (): void => {};
  const blocked = new Promise<never>((_resolve, reject) => {
    onBlocked = () => {
      held.add(db);
      reject(new HistoryBlockedError());
    };
  });
  db.on('blocked', onBlocked);
  const opening = db.open();
  const letGo = (): void => void held.delete(db);
  opening.then(letGo, letGo);
  try {
    await Promise.race([blocked, opening]);
  } finally {
    db.on('blocked').unsubscribe(onBlocked);
  }
}

/** Dexie wraps the browser's error in `inner`, sometimes twice; the innermost one we know tells most. */
function reasonOf(error: unknown, depth: number): TroubleReason {
  if (typeof error !== 'object' || error === null || depth > 4) return 'failed';
  const inner = 'inner' in error ? reasonOf(error.inner, depth + 1) : 'failed';
  if (inner !== 'failed') return inner;
  const failure =
    'failures' in error && Array.isArray(error.failures) ? reasonOf(error.failures[0], depth + 1) : 'failed';
  if (failure !== 'failed') return failure;
  return ('name' in error && typeof error.name === 'string' && reasons[error.name]) || 'failed';
}
