import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Backup } from '@/lib/history/backup/backup-format';
import { restoreTables } from '@/lib/history/backup/restore';
import { backupTableNames } from '@/lib/history/backup/tables';
import { addPost, listPosts } from '@/lib/history/posts';
import type { Post } from '@/lib/model/post';
import { fakeHistory, fakeIndexing, fakePost, noon } from '../fakes';

const backupOf = (posts: readonly Post[]): Backup => ({
  exportedAt: noon,
  settings: {},
  outbox: [],
  unreadable: 0,
  tables: {
    ...(Object.fromEntries(backupTableNames.map((name) => [name, []])) as unknown as Backup['tables']),
    posts,
  },
});

const text = 'The rye is back https://elm.example/rye, come before ten';
const live = fakePost({
  id: 'live',
  text,
  kind: 'offer',
  kindBy: 'owner',
  segment: 'regulars',
  proof: 'emptied',
});
const archived = fakePost({
  id: 'archive:x:12',
  text: 'The rye is back https://t.co/a1b2, come before ten',
  instant: noon + 60_000,
  networkId: '12',
  source: 'archive',
  proof: 'archive',
  results: { likes: 5, at: noon },
});
const later = (hours: number, post: Post): Post => ({ ...post, instant: post.instant + hours * 3_600_000 });

describe('a post seen live on one side and told by an archive on the other', () => {
  it.each([
    ['seen live here', live, archived, 'live'],
    ['told by an archive here', archived, live, 'archive:x:12'],
  ])('is one after merging, %s, and stays one', async (_where, here, there, id) => {
    const db = fakeHistory();
    await addPost(db, here, fakeIndexing);
    for (const _ of [1, 2]) await restoreTables(db, backupOf([there]), { mode: 'merge', since: noon + 1 });
    expect(await listPosts(db, {})).toMatchObject([
      { id, networkId: '12', kind: 'offer', kindBy: 'owner', segment: 'regulars', results: { likes: 5 } },
    ]);
  });

  it('is one, too, where it went out while a backup that tells it replaced what was here', async () => {
    const db = fakeHistory();
    await addPost(db, live, fakeIndexing);
    await restoreTables(db, backupOf([archived]), { mode: 'replace', since: noon });
    expect((await listPosts(db, {})).map(({ id }) => id)).toEqual(['archive:x:12']);
  });

  it.each<[string, readonly Post[], readonly Post[], number]>([
    ['of another network', [live], [{ ...archived, id: 'archive:linkedin:12', network: 'linkedin' }], 2],
    ['two days apart', [live], [later(48, archived)], 2],
    ['with other words', [live], [{ ...archived, text: 'The rye is out' }], 2],
    ['with another number of the same sort', [{ ...live, networkId: '11' }], [archived], 2],
    [
      'that both went out live, the same words twice in a day',
      [live],
      [later(3, { ...live, id: 'live-2' })],
      2,
    ],
    ['that both sides know apart', [live, archived], [live, archived], 2],
    ['that the other side knows apart', [live], [live, archived], 2],
    [
      'twice on one side, of which each is met once',
      [live],
      [archived, later(1, { ...archived, id: 'archive:x:13', networkId: '13' })],
      2,
    ],
  ])('is not met in two posts %s', async (_what, here, there, count) => {
    const db = fakeHistory();
    for (const post of here) await addPost(db, post, fakeIndexing);
    for (const _ of [1, 2]) await restoreTables(db, backupOf(there), { mode: 'merge', since: noon + 1 });
    expect(await listPosts(db, {})).toHaveLength(count);
  });
});
