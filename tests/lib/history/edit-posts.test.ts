import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { countDays, listKnownChannels } from '@/lib/history/channel-days';
import { changePost, removePosts, restorePosts } from '@/lib/history/edit-posts';
import { makeHandPost } from '@/lib/history/hand-post';
import { countKept, listByIds, listPage } from '@/lib/history/pages';
import { countUpTo, addPost, getPost } from '@/lib/history/posts';
import type { PostChange } from '@/lib/model/post-change';
import { fakeHistory, fakeIndexing, fakePost, noon } from './fakes';

async function fill(...posts: Parameters<typeof fakePost>[0][]) {
  const db = fakeHistory();
  for (const over of posts) await addPost(db, fakePost(over), fakeIndexing);
  return db;
}

describe('changing a post', () => {
  const results = { likes: 3, at: noon };
  it.each<[PostChange, object]>([
    [{ kind: 'event' }, { kind: 'event', kindBy: 'owner', otherKinds: [] }],
    [{ goal: 'leads' }, { goal: 'leads', kindBy: 'coach' }],
    [{ segment: 'brides' }, { segment: 'brides', goal: 'service' }],
    [{ results }, { results }],
    [{}, { goal: 'service' }],
  ])('by %j makes it %j', async (change, after) => {
    const db = await fill({ goal: 'service', otherKinds: ['offer'] });
    expect(await changePost(db, 'p1', change)).toMatchObject(after);
    expect(await getPost(db, 'p1')).toMatchObject(after);
  });

  it('takes goal, segment and results away by null', async () => {
    const db = await fill({ goal: 'service', segment: 'brides', results });
    expect(await changePost(db, 'p1', { goal: null, segment: null, results: null })).toEqual(fakePost());
    expect(await db.posts.where('results.at').above(0).count()).toBe(0);
  });

  it('is null where there is no such post', async () => {
    expect(await changePost(await fill(), 'p1', { kind: 'tip' })).toBeNull();
  });

  it('leaves the owner’s kind alone when the same post arrives again', async () => {
    const db = await fill({});
    await changePost(db, 'p1', { kind: 'event' });
    await addPost(db, fakePost({ proof: 'archive', kind: 'offer' }), fakeIndexing);
    expect(await getPost(db, 'p1')).toMatchObject({ kind: 'event', kindBy: 'owner' });
  });
});

describe('several posts', () => {
  it('go and come back, each as it was', async () => {
    const db = await fill({ networkId: '7' }, { id: 'p2', results: { likes: 1, at: 1 } }, { id: 'p3' });
    const removed = await removePosts(db, ['p1', 'p2', 'nobody']);
    expect(removed.map((post) => post.id)).toEqual(['p1', 'p2']);
    expect(await addPost(db, fakePost({ id: 'again', networkId: '7' }), fakeIndexing)).toBe('removed');
    await restorePosts(db, removed, fakeIndexing);
    expect(await listByIds(db, ['p2', 'p1'])).toEqual(removed.toReversed());
    expect(await db.removals.count()).toBe(0);
  });

  it('are read page by page, newest first, and counted', async () => {
    const db = await fill(
      ...[1, 2, 3, 4, 5].map((n) => ({ id: `p${n}`, instant: noon + n, civilDate: `2026-03-0${n}` })),
    );
    const { posts, isLast } = await listPage(db, { from: 1, count: 2 });
    expect(posts.map((post) => post.id)).toEqual(['p4', 'p3']);
    expect(isLast).toBe(false);
    expect(await Promise.all([3, 9].map((most) => countUpTo(db, most)))).toEqual([3, 5]);
    expect((await listPage(db, { from: 4, count: 2 })).isLast).toBe(true);
    expect(await countKept(db)).toEqual({ count: 5, first: '2026-03-01' });
    expect(await countKept(await fill())).toEqual({ count: 0, first: null });
  });

  it('are counted by channel and day from the index alone', async () => {
    const db = await fill(
      { id: 'a' },
      { id: 'b' },
      { id: 'c', civilDate: '2026-03-09' },
      { id: 'd', channelId: 'page', network: 'facebook' },
    );
    const period = { from: '2026-03-05', to: '2026-03-08' };
    expect([...(await countDays(db, { channelId: 'x', ...period }))]).toEqual([['2026-03-05', 2]]);
    expect(await listKnownChannels(db)).toEqual([
      { channelId: 'page', network: 'facebook' },
      { channelId: 'x', network: 'x' },
    ]);
  });
});

describe('a post by hand', () => {
  const told = {
    network: 'x' as const,
    channelId: 'x',
    text: 'Open on Sunday',
    hasMedia: false,
    instant: Date.UTC(2026, 2, 28, 23, 30),
    zone: 'Europe/Madrid',
  };
  const classifyKind = () => ({ primary: 'notice' as const, others: [] });
  it.each([
    [noon, 'scheduled'],
    [told.instant, 'published'],
  ] as const)('at %d is %s, on the date of the owner’s own wall', (now, status) => {
    const post = makeHandPost(told, { id: 'h', now, classifyKind });
    expect(post).toMatchObject({
      civilDate: '2026-03-29',
      status,
      kind: 'notice',
      source: 'hand',
      proof: 'owner',
    });
  });
});
