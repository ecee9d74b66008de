import { draftText } from '@/lib/model/draft';
import type { Network } from '@/lib/model/network';
import type { CivilDate } from '@/lib/model/civil-date';
import type { HistoryDb } from './db';
import { listOutbox, type OutboxStorage } from './outbox';
import { civilDateIn, toPost } from './posts';

/** A post only the owner can confirm. */
export interface OpenQuestion {
  /** what the answer (`outbox/answer`) names */
  readonly id: string;
  /**
   * unsure: nothing proves that it went out, and it is not in the history yet · assumed: its page closed first, and it
   * is counted until the owner says no · schedule: it was scheduled, and the time could not be read
   */
  readonly why: 'unsure' | 'assumed' | 'schedule';
  readonly network: Network;
  readonly text: string;
  /** milliseconds since 1970: the gesture, or when it was set to go out */
  readonly instant: number;
  readonly civilDate: CivilDate;
}

/** What the owner should be asked about, newest first. @throws what the database or storage throws */
export async function listOpenQuestions(db: HistoryDb, storage: OutboxStorage): Promise<OpenQuestion[]> {
  const [waiting, assumed] = await Promise.all([listUnsure(storage), listAssumed(db)]);
  const known = new Set(waiting.map((question) => question.id));
  return [...waiting, ...assumed.filter((question) => !known.has(question.id))].toSorted(
    (one, other) => other.instant - one.instant,
  );
}

async function listUnsure(storage: OutboxStorage): Promise<OpenQuestion[]> {
  const entries = await listOutbox(storage);
  return entries
    .filter((entry) => entry.state === 'unsure')
    .map((entry) => ({
      id: entry.id,
      why: entry.scheduledFor === null ? ('schedule' as const) : ('unsure' as const),
      network: entry.draft.network,
      text: draftText(entry.draft),
      instant: entry.scheduledFor ?? entry.instant,
      civilDate: civilDateIn(entry.scheduledFor ?? entry.instant, entry.zone).civilDate,
    }));
}

async function listAssumed(db: HistoryDb): Promise<OpenQuestion[]> {
  const records = await db.posts.where('proof').equals('assumed').toArray();
  return records
    .flatMap((record) => toPost(record) ?? [])
    .map(({ id, network, text, instant, civilDate }) => ({
      id,
      why: 'assumed',
      network,
      text,
      instant,
      civilDate,
    }));
}
