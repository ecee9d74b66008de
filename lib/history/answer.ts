import type { OutboxEntry } from '@/lib/model/outbox';
import { drainEntry, type DrainTools } from './drain';
import { getEntry, outboxKey, saveEntry } from './outbox';
import { addRemoval, confirmPost, getPost, removePost } from './posts';
import { openHistory } from './trouble';

export interface Answer {
  readonly id: string;
  readonly posted: boolean;
  /** when it went or goes out, milliseconds since 1970, where the owner tells it (asked when a schedule was unreadable) */
  readonly at?: number | undefined;
}

/**
 * Puts the owner's word on an open question into effect. A yes is written to the outbox before anything else, so that
 * it survives being stopped. @returns true when the post is in the history now @throws what storage or database throws
 */
export async function answerQuestion(tools: DrainTools, answer: Answer): Promise<boolean> {
  const { id, posted } = answer;
  const entry = await getEntry(tools.storage, id);
  await openHistory(tools.db);
  if (entry === null) return answerAssumed(tools, answer);
  if (!posted) {
    // A drain under way may be storing it this moment; the removal keeps it out, or takes it out again.
    await addRemoval(tools.db, { id, network: entry.draft.network, networkId: null });
    await tools.storage.remove(outboxKey(id));
    return false;
  }
  const told: OutboxEntry = { ...withTime(entry, answer.at, tools.now), state: 'proven', proof: 'owner' };
  await saveEntry(tools.storage, told);
  await drainEntry(tools, told);
  return (await getPost(tools.db, id)) !== null;
}

/** A yes without a time, where the schedule was unreadable, counts on the day of the gesture. */
function withTime(entry: OutboxEntry, at: number | undefined, now: number): OutboxEntry {
  const { scheduledFor, ...rest } = entry;
  if (at === undefined) return typeof scheduledFor === 'number' ? entry : rest;
  return at <= now ? { ...rest, instant: at } : { ...rest, scheduledFor: at };
}

/** Only a post that was assumed can be answered for: no message takes out one that is proven. */
async function answerAssumed(tools: DrainTools, { id, posted }: Answer): Promise<boolean> {
  const post = await getPost(tools.db, id);
  if (post === null) return false;
  if (post.proof !== 'assumed') return true;
  if (posted) return confirmPost(tools.db, id);
  await removePost(tools.db, id);
  return false;
}
