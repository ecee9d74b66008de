import type { Post } from '@/lib/model/post';
import { isOpenFilter, type PostFilter } from '@/lib/model/post-filter';
import { clockAt } from '@/lib/model/clock';
import type { HistoryDoors } from '@/lib/state/history-doors';
import { createSearchColumn } from '@/lib/history/search-column';
import { buildChannel, buildPlan } from '../rhythm/build-post';

/** Doors onto a history that lives in `kept`; `over` makes one of them fail. */
export function fakeHistoryDoors(posts: readonly Post[] = [], over: Partial<HistoryDoors> = {}) {
  const kept = { posts: new Map(posts.map((post) => [post.id, post])), asked: [] as number[] };
  const find = (filter: PostFilter) => {
    const column = createSearchColumn();
    column.put([...kept.posts.values()]);
    return column.find(filter);
  };
  const doors: HistoryDoors = {
    listPosts: async ({ filter, window: { from, count } }) => {
      kept.asked.push(from);
      const ids = find(filter);
      const shown = ids.slice(from, from + count).flatMap((id) => kept.posts.get(id) ?? []);
      // As the real ones: all posts are counted only where the first of them are not all there are.
      const isCounted = !isOpenFilter(filter) || (from === 0 && ids.length < count);
      return { ok: true, value: { total: isCounted ? ids.length : null, posts: shown, isComplete: true } };
    },
    countAll: async () => ({ ok: true, value: kept.posts.size }),
    findIds: async (filter) => ({ ok: true, value: find(filter) }),
    watchReading: () => () => {},
    catchUp: async () => {},
    changePost: async (id, { goal, segment, results, kind }) => {
      const post = kept.posts.get(id);
      if (!post) return { ok: true, value: null };
      const changed: Post = {
        ...post,
        ...(kind && { kind, kindBy: 'owner' }),
        ...(goal && { goal }),
        ...(segment && { segment }),
        ...(results && { results }),
      };
      kept.posts.set(id, changed);
      return { ok: true, value: changed };
    },
    removePosts: async (ids) => {
      const removed = ids.flatMap((id) => kept.posts.get(id) ?? []);
      for (const id of ids) kept.posts.delete(id);
      return { ok: true, value: removed };
    },
    restorePosts: async (removed) => {
      for (const post of removed) kept.posts.set(post.id, post);
      return { ok: true, value: true };
    },
    addByHand: async (told) => {
      const base = { ...told, id: `hand-${kept.posts.size}`, civilDate: '2026-06-24' };
      const post: Post = {
        ...base,
        partCount: 1,
        kind: 'tip',
        otherKinds: [],
        kindBy: 'coach',
        status: 'published',
        proof: 'owner',
        permalink: null,
        networkId: null,
        source: 'hand',
      };
      kept.posts.set(post.id, post);
      return { ok: true, value: post };
    },
    listKnownChannels: async () => ({
      ok: true,
      value: [...new Map([...kept.posts.values()].map((post) => [post.channelId, post])).values()],
    }),
    countDays: async ({ channelId, from, to }) => {
      const days = new Map<string, number>();
      for (const post of kept.posts.values()) {
        if (post.channelId !== channelId || post.civilDate < from || post.civilDate > to) continue;
        days.set(post.civilDate, (days.get(post.civilDate) ?? 0) + 1);
      }
      return { ok: true, value: days };
    },
    readPlan: async () => ({
      value: buildPlan([buildChannel('x')], { segments: [{ name: 'brides' }] }),
      trouble: null,
    }),
    readClock: () => clockAt(Date.UTC(2026, 5, 25, 12), 'Europe/Madrid'),
    ...over,
  };
  return { doors, kept };
}
