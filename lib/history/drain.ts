import type { OutboxEntry } from '@/lib/model/outbox';
import type { Post } from '@/lib/model/post';
import type { HistoryDb } from './db';
import { decideEntry, getEntry, listOutbox, outboxKey, saveEntry, type OutboxStorage } from './outbox';
import { addPost, getPost, type Indexing } from './posts';
import { describeTrouble, openHistory } from './trouble';

/** What a drain works with; all of it comes in, so that each step can be made to fail in a test. */
export interface DrainTools {
  readonly db: HistoryDb;
  readonly storage: OutboxStorage;
  readonly indexing: Indexing;
  readonly makePost: (entry: OutboxEntry, proof: Post['proof']) => Post;
  /** true while the document that made the entry still answers for it */
  readonly isAlive: (id: string) => Promise<boolean>;
  /** milliseconds since 1970 */
  readonly now: number;
}

export interface Drained {
  /** ids of entries that are in the history now */
  readonly stored: string[];
  /** entries that should be looked at again later: unproven yet, or not storable at the moment */
  readonly waiting: number;
  /** entries only the owner can answer for */
  readonly questions: number;
  readonly trouble: string | null;
}

type Step = 'stored' | 'waiting' | 'question' | 'gone';

/** An entry that keeps changing under our hands is left to the next drain. */
const rounds = 3;

/**
 * Moves what is proven or orphaned from the outbox into the history. Each entry is written to the history first and
 * removed from the outbox afterwards, and the history keeps an id once: stopped anywhere, run twice or run by two at
 * a time, every post is there once. Never throws; what fails stays in the outbox.
 */
export async function drainOutbox(tools: DrainTools): Promise<Drained> {
  const stored: string[] = [];
  let [waiting, questions] = [0, 0];
  let trouble: string | null = null;
  for (const entry of await listOrNothing(tools.storage, (sentence) => (trouble = sentence))) {
    try {
      const step = await drainEntry(tools, entry);
      if (step === 'stored') stored.push(entry.id);
      if (step === 'waiting') waiting += 1;
      if (step === 'question') questions += 1;
    } catch (error) {
      waiting += 1;
      trouble = describeTrouble(error).sentence;
    }
  }
  return { stored, waiting, questions, trouble };
}

/** Drains one entry by its id; see `drainOutbox`. @throws what the storage or the database throws */
export async function drainEntry(tools: DrainTools, listed: OutboxEntry): Promise<Step> {
  const alive = listed.state === 'sent' && (await tools.isAlive(listed.id));
  for (let round = 0; round < rounds; round += 1) {
    // Asking the tabs takes a while; in it the page may have proven the post, or taken it back.
    const entry = await getEntry(tools.storage, listed.id);
    if (entry === null) return 'gone';
    const verdict = decideEntry(entry, { now: tools.now, alive });
    if (verdict === 'wait') return 'waiting';
    if (verdict === 'ask') return askOwner(tools, entry);
    if (verdict === 'drop') {
      await tools.storage.remove(outboxKey(entry.id));
      return 'gone';
    }
    await openHistory(tools.db);
    const added = await addPost(tools.db, tools.makePost(entry, verdict.store), tools.indexing);
    if (await removeUnchanged(tools.storage, entry)) return added === 'removed' ? 'gone' : 'stored';
  }
  return 'waiting';
}

async function listOrNothing(
  storage: OutboxStorage,
  onTrouble: (sentence: string) => void,
): Promise<readonly OutboxEntry[]> {
  try {
    return await listOutbox(storage);
  } catch {
    onTrouble(
      'The browser did not let Porchlight read its own storage. Nothing was deleted; please try again.',
    );
    return [];
  }
}

/** A question that was answered already, in another place, is not asked again. */
async function askOwner(tools: DrainTools, entry: OutboxEntry): Promise<Step> {
  await openHistory(tools.db);
  const post = await getPost(tools.db, entry.id);
  if (post !== null && post.proof !== 'assumed') {
    await tools.storage.remove(outboxKey(entry.id));
    return 'stored';
  }
  if (entry.state !== 'unsure') await saveEntry(tools.storage, { ...entry, state: 'unsure' });
  return 'question';
}

/** False when the page wrote something newer (a permalink, say) while the post was stored: then it is stored again. */
async function removeUnchanged(storage: OutboxStorage, entry: OutboxEntry): Promise<boolean> {
  const now = await getEntry(storage, entry.id);
  if (now !== null && JSON.stringify(now) !== JSON.stringify(entry)) return false;
  if (now !== null) await storage.remove(outboxKey(entry.id));
  return true;
}
