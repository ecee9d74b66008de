import { expect, it, vi } from 'vitest';
import { createSameList, createSummaries } from '@/entrypoints/background/summaries';
import type { PastPost, Post } from '@/lib/model/post';
import { fakePost } from '../../lib/history/fakes';

const summarise = () =>
  vi.fn<(post: Post) => PastPost>((post) => ({ id: post.id, kind: post.kind }) as PastPost);

it('computes a summary once for the same post', () => {
  const compute = summarise();
  const summaries = createSummaries(compute);
  expect(summaries(fakePost({ id: 'a' }))).toEqual(summaries(fakePost({ id: 'a' })));
  expect(compute).toHaveBeenCalledTimes(1);
});

it('computes it anew when the owner has corrected the post', () => {
  const summaries = createSummaries(summarise());
  expect(summaries(fakePost({ id: 'a', kind: 'tip' })).kind).toBe('tip');
  expect(summaries(fakePost({ id: 'a', kind: 'offer' })).kind).toBe('offer');
});

it('forgets the posts that came first', () => {
  const compute = summarise();
  const summaries = createSummaries(compute);
  for (let at = 0; at <= 128; at += 1) summaries(fakePost({ id: `p${at}` }));
  summaries(fakePost({ id: 'p128' }));
  expect(compute).toHaveBeenCalledTimes(129);
  summaries(fakePost({ id: 'p0' }));
  expect(compute).toHaveBeenCalledTimes(130);
});

it('knows a post read anew from the database, whatever belongs to it', () => {
  const compute = summarise();
  const summaries = createSummaries(compute);
  summaries(fakePost({ id: 'a', otherKinds: ['tip'] }));
  summaries(fakePost({ id: 'a', otherKinds: ['tip'] }));
  expect(compute).toHaveBeenCalledTimes(1);
  summaries(fakePost({ id: 'a', otherKinds: ['offer'] }));
  summaries({ ...fakePost({ id: 'a', otherKinds: ['offer'] }), channelId: 'another' });
  expect(compute).toHaveBeenCalledTimes(3);
});

it('keeps a list while its items are the same', () => {
  const sameList = createSameList<object>();
  const [one, other] = [{}, {}];
  const list = sameList([one, other]);
  expect(sameList([one, other])).toBe(list);
  expect(sameList([other, one])).not.toBe(list);
  expect(sameList([one])).toEqual([one]);
});
