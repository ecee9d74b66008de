import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupVersion, isBackedUp, parseBackup, type Backup } from '@/lib/history/backup/backup-format';
import { changeSettings } from '@/lib/history/backup/merge-settings';
import { restoreTables } from '@/lib/history/backup/restore';
import { backupTableNames, derivedTables } from '@/lib/history/backup/tables';
import { writeBackup } from '@/lib/history/backup/write-backup';
import { createHistory, type HistoryDb } from '@/lib/history/db';
import { notComparable } from '@/lib/history/near-copies';
import { addPost, listPosts, removePost } from '@/lib/history/posts';
import { planSchema } from '@/lib/model/plan';
import { storageKey } from '@/lib/model/storage-key';
import { fakeHistory, fakeIndexing, fakePost, noon } from '../fakes';

const fixture = (version: number) =>
  readFileSync(new URL(`version-${version}.json`, import.meta.url), 'utf8');

async function write(db: HistoryDb, stored: Record<string, unknown> = {}): Promise<string> {
  let text = '';
  for await (const piece of writeBackup(db, stored, noon)) text += piece;
  return text;
}

function read(text: string): Backup {
  const parsed = parseBackup(text);
  if (!parsed.ok) throw new Error(parsed.sentence);
  return parsed.value;
}

describe('a backup', () => {
  it('holds every table of the database but those made from others', () => {
    const names = fakeHistory().tables.map(({ name }) => name);
    expect([...backupTableNames, ...derivedTables].toSorted()).toEqual(names.toSorted());
  });

  it('holds every setting and its parts set aside, but nothing of this browser alone, nor anybody else’s keys', () => {
    const keys = [...Object.values(storageKey), 'plan:unreadable', 'outbox:1', '__proto__', 'x'];
    expect(keys.filter(isBackedUp)).toEqual([
      ...Object.values(storageKey).filter((key) => !['last-backup', 'restoring'].includes(key)),
      'plan:unreadable',
    ]);
  });

  it.each(Array.from({ length: backupVersion }, (_, at) => at + 1))(
    'of version %i is read to the last record, for ever',
    (version) => {
      const backup = read(fixture(version));
      expect(backup.unreadable).toBe(0);
      expect(planSchema.safeParse(backup.settings[storageKey.plan]).data?.business.name).toBe(
        'Elm Street Bakery',
      );
      expect(backup.settings[storageKey.dismissals]).toMatchObject([{ id: 'd1' }]);
      expect(backup.outbox).toMatchObject([{ id: 'e1', state: 'unsure' }]);
      expect(backup.tables.posts).toMatchObject([{ id: 'p1', networkId: '12', kindBy: 'owner' }]);
    },
  );

  it('written, restored into nothing and written again is the same to the letter', async () => {
    const [first, second] = [fakeHistory(), fakeHistory()];
    const start = read(fixture(2));
    await restoreTables(first, start, { mode: 'replace', since: noon + 1 });
    await addPost(
      first,
      fakePost({ id: 'p2', text: 'Buns "today"\n🥐', source: 'archive', kind: 'offer' }),
      fakeIndexing,
    );
    const stored = {
      ...start.settings,
      'outbox:e1': start.outbox[0],
      'last-backup': { at: 1, where: 'file' },
    };
    const text = await write(first, stored);
    const again = read(text);
    await restoreTables(second, again, { mode: 'replace', since: noon + 1 });
    const { set } = changeSettings({}, again, { mode: 'replace', since: noon + 1 });
    expect(await write(second, { ...set })).toBe(text);
    expect(JSON.parse(text)).toMatchObject({ tables: { posts: [{ id: 'p1' }, { id: 'p2' }] } });
  });

  it('goes in steps through more posts than it holds in memory', async () => {
    const db = fakeHistory();
    const posts = Array.from({ length: 4_100 }, (_, at) => ({
      ...fakePost({ id: `p${at}` }),
      bands: [1],
      echoVersion: 1,
      ...notComparable,
    }));
    await db.posts.bulkAdd(posts);
    expect(read(await write(db)).tables.posts).toHaveLength(4_100);
  });

  it('keeps a record that does not read, and says so when it is restored', async () => {
    const db = fakeHistory();
    await db.posts.bulkAdd([
      { ...fakePost(), bands: [], echoVersion: 1, ...notComparable },
      { id: 'broken', text: 'kept' } as never,
    ]);
    const text = await write(db);
    expect(text).toContain('"text":"kept"');
    expect(read(text)).toMatchObject({ unreadable: 1, tables: { posts: [{ id: 'p1' }] } });
  });

  it.each([
    ['cut', fixture(2).slice(0, -20), /damaged or was only saved in part/],
    ['empty', '', /damaged/],
    ['another program’s', '{"format":"other","version":1}', /no backup of Porchlight/],
    ['a list', '[]', /no backup of Porchlight/],
    ['from the future', '{"format":"porchlight-backup","version":3,"tables":{}}', /newer Porchlight/],
    ['without tables', '{"format":"porchlight-backup","version":2,"exportedAt":1}', /missing/],
  ])('that is %s is refused with a sentence', (_name, text, sentence) => {
    const parsed = parseBackup(text);
    expect(parsed.ok ? '' : parsed.sentence).toMatch(sentence);
    expect(parsed.ok ? '' : parsed.sentence).toMatch(/[Nn]othing was changed/);
  });

  it('never throws, whatever is in the file, and takes no id twice', () => {
    const records = fc.array(
      fc.oneof(fc.anything(), fc.constant(fakePost()), fc.constant(fakePost({ id: 'p2', networkId: '1' }))),
    );
    fc.assert(
      fc.property(records, fc.anything(), (posts, settings) => {
        const text = JSON.stringify({
          format: 'porchlight-backup',
          version: 2,
          exportedAt: 1,
          settings,
          outbox: posts,
          tables: { posts },
        });
        const parsed = parseBackup(text ?? '');
        const ids = parsed.ok ? parsed.value.tables.posts.map(({ id }) => id) : [];
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe('restoring', () => {
  it('in place of what is here leaves exactly the backup', async () => {
    const db = fakeHistory();
    await addPost(db, fakePost({ id: 'other' }), fakeIndexing);
    await restoreTables(db, read(fixture(2)), { mode: 'replace', since: noon + 1 });
    expect((await listPosts(db, {})).map(({ id }) => id)).toEqual(['p1']);
    expect(await db.removals.count()).toBe(1);
  });

  it('in place of what is here leaves what went out since the owner asked for it', async () => {
    const db = fakeHistory();
    const posts = [
      fakePost({ id: 'since', instant: noon + 1 }),
      fakePost({ id: 'before', instant: noon }),
      fakePost({ id: 'planned', instant: noon + 2, status: 'scheduled' }),
      fakePost({ id: 'told', instant: noon + 2, source: 'archive' }),
      // In the backup as well, by the network's id.
      fakePost({ id: 'twin', instant: noon + 3, networkId: '12' }),
    ];
    for (const post of posts) await addPost(db, post, fakeIndexing);
    await restoreTables(db, read(fixture(2)), { mode: 'replace', since: noon + 1 });
    expect((await listPosts(db, {})).map(({ id }) => id).toSorted()).toEqual(['p1', 'since']);
  });

  it('in place of what is here tells that it is back at nothing when it fails in the middle', async () => {
    const db = fakeHistory();
    await addPost(db, fakePost({ id: 'mine' }), fakeIndexing);
    const backup = read(fixture(2));
    const tables = { ...backup.tables, replies: [null as never] };
    const told: number[] = [];
    const onRestored = (done: number) => told.push(done);
    const failing = restoreTables(
      db,
      { ...backup, tables },
      { mode: 'replace', since: noon + 1, onRestored },
    );
    await expect(failing).rejects.toThrow('id');
    expect([told[0], told.at(-1)]).toEqual([1, 0]);
    expect((await listPosts(db, {})).map(({ id }) => id)).toEqual(['mine']);
  });

  it('in addition keeps what is here, fills in what the backup knows more, and brings back nothing taken out', async () => {
    const db = fakeHistory();
    await addPost(
      db,
      fakePost({ id: 'mine', networkId: '12', kind: 'offer', kindBy: 'owner' }),
      fakeIndexing,
    );
    await addPost(db, fakePost({ id: 'gone', text: 'Old' }), fakeIndexing);
    await removePost(db, 'gone');
    const backup = read(fixture(2));
    const posts = [...backup.tables.posts, fakePost({ id: 'gone', text: 'Old' }), fakePost({ id: 'new' })];
    const more = { ...backup, tables: { ...backup.tables, posts } };
    for (const _ of [1, 2]) await restoreTables(db, more, { mode: 'merge', since: noon + 1 });
    const here = await listPosts(db, {});
    expect(here.map(({ id }) => id).toSorted()).toEqual(['mine', 'new']);
    expect(here.find(({ id }) => id === 'mine')).toMatchObject({
      kind: 'offer',
      results: { likes: 5, leads: 2 },
      permalink: 'https://x.com/elm/status/12',
    });
  });

  it('in addition does not take out here what was taken out there', async () => {
    const db = fakeHistory();
    await addPost(db, fakePost({ id: 'p0' }), fakeIndexing);
    await restoreTables(db, read(fixture(2)), { mode: 'merge', since: noon + 1 });
    expect(await db.posts.get('p0')).toBeTruthy();
    expect(await db.removals.get('p0')).toBeUndefined();
  });

  it('has every post once, however often its window closes under it', async () => {
    const rounds = Number(process.env['PORCHLIGHT_ROUNDS'] ?? 20);
    const backup = read(fixture(2));
    const posts = Array.from({ length: 30 }, (_, at) => fakePost({ id: `p${at}`, networkId: String(at) }));
    const whole = { ...backup, tables: { ...backup.tables, posts } };
    const deaths = fc.array(fc.nat(120), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('replace', 'merge'), deaths, async (mode, ticks) => {
        const { name } = fakeHistory();
        const mine = createHistory(name);
        await addPost(mine, fakePost({ id: 'mine', networkId: '3' }), fakeIndexing);
        mine.close();
        for (const some of ticks) {
          const db = createHistory(name);
          const going = restoreTables(db, whole, { mode, since: noon + 1 }).catch(() => null);
          for (let tick = 0; tick < some; tick += 1) await Promise.resolve();
          db.close();
          await going;
          const after = createHistory(name);
          // Never less than what was here, and never the half of a replacement.
          const count = await after.posts.count();
          expect(mode === 'replace' ? [1, 30] : [1, 30, 29]).toContain(count);
          after.close();
        }
        const db = createHistory(name);
        await restoreTables(db, whole, { mode, since: noon + 1 });
        expect(await db.posts.count()).toBe(30);
        db.close();
      }),
      { numRuns: rounds },
    );
  });
});
