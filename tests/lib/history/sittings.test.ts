import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createHistory } from '@/lib/history/db';
import { listSittings, setSitting } from '@/lib/history/sittings';
import type { Sitting } from '@/lib/model/sitting';

const sitting = (id: string, at: number): Sitting => ({
  id,
  at,
  planned: 12,
  steps: [{ what: 'post', seconds: 300, done: true }],
});

describe('sittings', () => {
  it('are kept once each, the newest first, and an unreadable one hides no other', async () => {
    const db = createHistory();
    await setSitting(db, sitting('a', 1));
    await setSitting(db, sitting('b', 2));
    await setSitting(db, { ...sitting('a', 1), planned: 5 });
    await db.sittings.put({ id: 'c', at: 3, planned: 12, steps: 'none' } as unknown as Sitting);
    expect((await listSittings(db)).map(({ id, planned }) => [id, planned])).toEqual([
      ['b', 12],
      ['a', 5],
    ]);
    expect(await db.sittings.count()).toBe(3);
  });
});
