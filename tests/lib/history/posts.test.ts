import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDateAt } from '@/lib/model/civil-date';
import {
  addPost,
  addRemoval,
  confirmPost,
  countPosts,
  findLastPost,
  getPost,
  listLastPosts,
  listPosts,
  listRecentPosts,
  removePost,
  restorePost,
  setKind,
} from '@/lib/history/posts';
import { fakeHistory, fakeIndexing, fakePost, noon } from './fakes';

const day = 86_400_000;

describe('adding a post', () => {
  const link = { permalink: 'https://x.com/a/status/12', networkId: '12' };
  it.each([
    ['the same id twice', fakePost(), fakePost(), 'known', 1],
    ['the same network id under another id', fakePost(link), fakePost({ id: 'p2', ...link }), 'known', 1],
    [
      'the same number on another network',
      fakePost(link),
      fakePost({ id: 'p2', network: 'linkedin', networkId: '12' }),
      'added',
      2,
    ],
    ['two posts without a network id', fakePost(), fakePost({ id: 'p2' }), 'added', 2],
    ['a permalink that arrives later', fakePost(), fakePost(link), 'merged', 1],
    ['a stronger proof', fakePost({ proof: 'assumed' }), fakePost({ proof: 'emptied' }), 'merged', 1],
    ['a weaker proof', fakePost({ proof: 'owner' }), fakePost({ proof: 'assumed' }), 'known', 1],
  ] as const)('keeps %s as it should', async (_name, first, second, outcome, count) => {
    const db = fakeHistory();
    expect(await addPost(db, first, fakeIndexing)).toBe('added');
    expect(await addPost(db, second, fakeIndexing)).toBe(outcome);
    expect(await countPosts(db)).toBe(count);
  });

  it('makes one of two records once both turn out to be one post', async () => {
    const db = fakeHistory();
    await addPost(db, fakePost({ proof: 'assumed' }), fakeIndexing);
    await addPost(db, fakePost({ id: 'p2', ...link }), fakeIndexing);
    await addPost(db, fakePost(link), fakeIndexing);
    expect(await countPosts(db)).toBe(1);
    expect(await addPost(db, fakePost(link), fakeIndexing)).toBe('known');
  });

  it('keeps one post when ten add it at once', async () => {
    const db = fakeHistory();
    await Promise.all(Array.from({ length: 10 }, () => addPost(db, fakePost(link), fakeIndexing)));
    expect(await countPosts(db)).toBe(1);
  });

  it('never overwrites the kind the owner chose', async () => {
    const db = fakeHistory();
    await addPost(db, fakePost({ proof: 'assumed', kind: 'offer' }), fakeIndexing);
    await setKind(db, 'p1', 'event');
    await addPost(db, fakePost({ proof: 'notice', kind: 'offer' }), fakeIndexing);
    expect(await getPost(db, 'p1')).toMatchObject({ kind: 'event', kindBy: 'owner', proof: 'notice' });
  });

  it('keeps goal, segment and results when the same post arrives once more with proof', async () => {
    const db = fakeHistory();
    const results = { leads: 2, at: noon };
    await addPost(
      db,
      fakePost({ proof: 'assumed', goal: 'leads', segment: 'brides', results }),
      fakeIndexing,
    );
    expect(await addPost(db, fakePost({ proof: 'notice', segment: 'others' }), fakeIndexing)).toBe('merged');
    expect(await getPost(db, 'p1')).toMatchObject({ goal: 'leads', segment: 'brides', results });
  });

  it.each([
    [
      'fills in what nobody had told',
      { leads: 2, at: 5 },
      { likes: 7, at: 9 },
      { leads: 2, likes: 7, at: 9 },
    ],
    ['takes the later count', { likes: 7, at: 5 }, { likes: 9, at: 6 }, { likes: 9, at: 6 }],
    ['keeps the later count', { likes: 9, at: 6 }, { likes: 7, at: 5 }, { likes: 9, at: 6 }],
    ['takes a later zero', { likes: 9, at: 5 }, { likes: 0, at: 6 }, { likes: 0, at: 6 }],
    ['finds nothing new in the same counts', { likes: 9, at: 5 }, { likes: 9, at: 8 }, { likes: 9, at: 5 }],
  ])('%s of two tellings of results', async (_name, first, second, kept) => {
    const db = fakeHistory();
    await addPost(db, fakePost({ results: first }), fakeIndexing);
    const isSame = JSON.stringify(first) === JSON.stringify(kept);
    expect(await addPost(db, fakePost({ results: second }), fakeIndexing)).toBe(isSame ? 'known' : 'merged');
    expect((await getPost(db, 'p1'))?.results).toEqual(kept);
  });

  it('takes the longer thread when the same entry is told again with proof', async () => {
    const db = fakeHistory();
    await addPost(db, fakePost({ proof: 'assumed', text: 'one', partCount: 1 }), fakeIndexing);
    await addPost(db, fakePost({ proof: 'emptied', text: 'one\n\ntwo', partCount: 2 }), fakeIndexing);
    expect(await getPost(db, 'p1')).toMatchObject({ text: 'one\n\ntwo', partCount: 2 });
  });

  it('keeps a post whose text the band function cannot take', async () => {
    const db = fakeHistory();
    const broken = {
      version: 1,
      bandsOf: () => {
        throw new Error('no words');
      },
    };
    expect(await addPost(db, fakePost({ text: '\ud83d' }), broken)).toBe('added');
    expect(await getPost(db, 'p1')).toMatchObject({ text: '\ud83d' });
  });
});

describe('removing a post', () => {
  it('keeps it out when it arrives again, and brings it back when asked', async () => {
    const db = fakeHistory();
    await addPost(db, fakePost({ networkId: '12' }), fakeIndexing);
    const removed = await removePost(db, 'p1');
    expect(await addPost(db, fakePost(), fakeIndexing)).toBe('removed');
    expect(await addPost(db, fakePost({ id: 'p9', networkId: '12' }), fakeIndexing)).toBe('removed');
    expect(await addPost(db, fakePost({ id: 'p9', networkId: '13' }), fakeIndexing)).toBe('added');
    await restorePost(db, removed!, fakeIndexing);
    expect(await getPost(db, 'p1')).toEqual(removed);
  });

  it('keeps none of its words', async () => {
    const db = fakeHistory();
    await addPost(db, fakePost({ text: 'secret' }), fakeIndexing);
    await removePost(db, 'p1');
    expect(JSON.stringify(await db.removals.toArray())).not.toContain('secret');
  });

  it('answers null for a post that is not there', async () => {
    expect(await removePost(fakeHistory(), 'nobody')).toBeNull();
  });

  it('works for a post that is not there yet', async () => {
    const db = fakeHistory();
    await addRemoval(db, { id: 'p1', network: 'x', networkId: null });
    expect(await addPost(db, fakePost(), fakeIndexing)).toBe('removed');
  });
});

describe('finding posts', () => {
  async function filled() {
    const db = fakeHistory();
    const posts = [
      fakePost({ id: 'a', civilDate: '2026-03-01', instant: noon - 4 * day }),
      fakePost({
        id: 'b',
        civilDate: '2026-03-03',
        instant: noon - 2 * day,
        network: 'facebook',
        channelId: 'shop',
      }),
      fakePost({ id: 'c', civilDate: '2026-03-05', instant: noon }),
      fakePost({ id: 'd', civilDate: '2026-03-09', instant: noon + 4 * day, status: 'scheduled' }),
    ];
    for (const post of posts) await addPost(db, post, fakeIndexing);
    return db;
  }
  const ids = (posts: { id: string }[]) => posts.map((post) => post.id).join('');

  it.each([
    [{}, 'abcd'],
    [{ from: '2026-03-03' }, 'bcd'],
    [{ to: '2026-03-03' }, 'ab'],
    [{ from: '2026-03-02', to: '2026-03-05' }, 'bc'],
    [{ channelId: 'shop' }, 'b'],
    [{ channelId: 'nobody' }, ''],
    [{ from: '2026-04-01' }, ''],
  ])('lists %o as %s, oldest first', async (period, expected) => {
    expect(ids(await listPosts(await filled(), period))).toBe(expected);
  });

  it("lists a period by the dates on the owner's wall, wherever the owner was", async () => {
    const zones = ['Pacific/Kiritimati', 'Etc/GMT+12', 'Asia/Kathmandu', 'Europe/Madrid', 'America/St_Johns'];
    const post = fc.record({
      instant: fc.integer({ min: noon - 6 * day, max: noon + 6 * day }),
      zone: fc.constantFrom(...zones),
    });
    const date = fc.integer({ min: -6, max: 6 }).map((days) => addDays('2026-03-05', days));
    await fc.assert(
      fc.asyncProperty(
        fc.array(post, { minLength: 1, maxLength: 12 }),
        date,
        date,
        async (made, from, to) => {
          const db = fakeHistory();
          const posts = made.map((of, index) =>
            fakePost({ ...of, id: `p${index}`, civilDate: civilDateAt(of.instant, of.zone) }),
          );
          for (const one of posts) await addPost(db, one, fakeIndexing);
          const expected = posts.filter(({ civilDate }) => from <= civilDate && civilDate <= to);
          const listed = await listPosts(db, { from, to });
          expect(listed.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
        },
      ),
      { numRuns: 60 },
    );
  });

  it('finds the last post of a network that has several channels', async () => {
    const db = await filled();
    await addPost(db, fakePost({ id: 'e', channelId: 'second', instant: noon + 60_000 }), fakeIndexing);
    expect((await findLastPost(db, { network: 'x' }, '2026-03-05'))?.id).toBe('e');
    expect(await findLastPost(db, { network: 'linkedin' }, '2026-03-05')).toBeNull();
  });

  it('lists the newest first, and nothing that is still to come', async () => {
    const db = await filled();
    expect(ids(await listRecentPosts(db, { limit: 30, until: noon }))).toBe('cba');
    expect(ids(await listRecentPosts(db, { limit: 2, until: noon }))).toBe('cb');
  });

  it.each([
    ['2026-03-05', 'c'],
    ['2026-03-08', 'c'],
    ['2026-03-09', 'd'],
    // Who flew west after posting "tomorrow" has posted all the same.
    ['2026-03-04', 'c'],
    ['2026-02-27', undefined],
  ])('finds the last post on X on %s', async (today, id) => {
    expect((await findLastPost(await filled(), { network: 'x' }, today))?.id).toBe(id);
  });

  it('finds the last post of each channel that has one', async () => {
    const last = await listLastPosts(await filled(), ['x', 'shop', 'none'], '2026-03-05');
    expect([...last].map(([channel, post]) => channel + post.id)).toEqual(['xc', 'shopb']);
  });

  it('leaves out a record that does not read as a post, and keeps it', async () => {
    const db = await filled();
    await db.posts.update('a', { kind: 'nonsense' as 'tip' });
    expect(ids(await listPosts(db, {}))).toBe('bcd');
    expect(await countPosts(db)).toBe(4);
  });

  it('confirms a post by the owner, and says when there is none', async () => {
    const db = await filled();
    expect(await confirmPost(db, 'a')).toBe(true);
    expect((await getPost(db, 'a'))?.proof).toBe('owner');
    expect(await confirmPost(db, 'zz')).toBe(false);
  });
});
