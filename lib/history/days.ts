import type { ChannelDay, LastOfKind } from '@/lib/model/channel-day';
import { dayNumberOf, type CivilDate } from '@/lib/model/civil-date';
import type { HistoryDb, PostRecord } from './db';
import { changeRow, lastKindsOf, rowIdOf, unpackRow, type DayChange, type DayRecord } from './day-rows';

/** What the rhythm is derived from, for all channels. */
export interface HistoryDays {
  readonly days: readonly ChannelDay[];
  readonly lastKinds: LastOfKind;
}

/** The row that says the index is whole; without it, or with another version, the index is made anew. */
const whole = 'whole';
/** Raise it when `day-rows.ts` counts otherwise than before. */
const version = 1;

/**
 * Every channel's days, from the index. An index that is missing or in doubt is made anew first, which takes a second
 * for 50,000 posts and happens after an upgrade only. @throws Dexie errors
 */
export async function readDays(db: HistoryDb, today: CivilDate): Promise<HistoryDays> {
  const read = await db.days.toArray();
  const rows = isWhole(read) ? read : await rebuildDays(db);
  const years = rows.filter(isYear);
  return { days: years.flatMap(unpackRow), lastKinds: lastKindsOf(years, dayNumberOf(today)) };
}

/** Makes the index anew from the posts, in one transaction: nobody ever reads half of it. @throws Dexie errors */
export async function rebuildDays(db: HistoryDb): Promise<DayRecord[]> {
  return db.transaction('rw', db.posts, db.days, async () => {
    const changes = new Map<string, DayChange[]>();
    await db.posts.each((post: PostRecord) => {
      const id = rowIdOf(post);
      if (id === null) return;
      // Only what is counted is held on to: a history's texts would fill the memory.
      const { network, channelId, civilDate, kind, otherKinds, status, hasMedia, nearCopy } = post;
      const text = post.text.slice(0, 1000);
      const facts = { network, channelId, civilDate, kind, otherKinds, status, hasMedia, nearCopy, text };
      const change: DayChange = { post: facts as PostRecord, by: 1 };
      const known = changes.get(id);
      if (known) known.push(change);
      else changes.set(id, [change]);
    });
    const rows = [...changes.values()].map((of) => changeRow(undefined, of));
    const marked = [...rows, { id: whole, version } as unknown as DayRecord];
    await db.days.clear();
    await db.days.bulkPut(marked);
    return rows;
  });
}

function isWhole(rows: readonly DayRecord[]): boolean {
  return rows.some((row) => row.id === whole && (row as { version?: number }).version === version);
}

function isYear(row: DayRecord): boolean {
  return row.id !== whole;
}
