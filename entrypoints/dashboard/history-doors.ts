import { countDays, listKnownChannels } from '@/lib/history/channel-days';
import { createHistory, type HistoryDb } from '@/lib/history/db';
import { changePost, removePosts, restorePosts } from '@/lib/history/edit-posts';
import { makeHandPost } from '@/lib/history/hand-post';
import { listByIds, listPage } from '@/lib/history/pages';
import { addPost, countPosts } from '@/lib/history/posts';
import { askHistory } from '@/lib/history/trouble';
import { sendMessage } from '@/lib/messages/send-message';
import { clockAt } from '@/lib/model/clock';
import { isOpenFilter, type Window } from '@/lib/model/post-filter';
import { readPlan } from '@/lib/settings/read-settings';
import type { SettingsStorage } from '@/lib/settings/settings-storage';
import type { HistoryDoors, PostPage } from '@/lib/state/history-doors';
import { createSearchThread } from './search-thread';

/** The history screen's doors onto the real history. */
export function openHistoryDoors(storage: SettingsStorage): HistoryDoors {
  const db = createHistory();
  const thread = createSearchThread(() => new Worker('/search-worker.js', { type: 'module' }));
  /** Changes some posts, then lets search and badge follow. */
  const change = async <T>(ids: readonly string[], work: (history: HistoryDb) => Promise<T>) => {
    const outcome = await askHistory(db, work);
    if (outcome.ok) {
      await thread.refresh(ids);
      void sendMessage('history/changed', {});
    }
    return outcome;
  };
  return {
    listPosts: async ({ filter, window }) => {
      if (isOpenFilter(filter)) return askHistory(db, () => readPage(db, window));
      const found = await thread.find(filter, window);
      if (!found.ok) return found;
      const { total, ids, isComplete } = found.value;
      return askHistory(db, async () => ({ total, isComplete, posts: await listByIds(db, ids) }));
    },
    countAll: () => askHistory(db, countPosts),
    findIds: async (filter) => {
      const found = await thread.find(filter, { from: 0, count: Number.MAX_SAFE_INTEGER });
      return found.ok ? { ok: true, value: found.value.ids } : found;
    },
    watchReading: (onMore) => thread.watch(onMore),
    catchUp: () => thread.catchUp(),
    changePost: (id, what) => change([id], (history) => changePost(history, id, what)),
    removePosts: (ids) => change(ids, (history) => removePosts(history, ids)),
    restorePosts: (posts) =>
      change(
        posts.map(({ id }) => id),
        async (history) => restorePosts(history, posts, await borrow()),
      ),
    addByHand: async (told) => {
      const lent = await borrow();
      const post = makeHandPost(told, { ...lent, id: crypto.randomUUID(), now: Date.now() });
      return change([post.id], async (history) => {
        await addPost(history, post, lent);
        return post;
      });
    },
    listKnownChannels: () => askHistory(db, listKnownChannels),
    countDays: (of) => askHistory(db, (history) => countDays(history, of)),
    readPlan: () => readPlan(storage),
    readClock: () => clockAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone),
  };
}

/** The coach is the larger part of all code, and is needed only to write. */
async function borrow() {
  return (await import('@/entrypoints/background/coach')).lent;
}

async function readPage(db: HistoryDb, window: Window): Promise<PostPage> {
  const { posts, isLast } = await listPage(db, window);
  const isWhole = window.from === 0 && isLast;
  return { total: isWhole ? posts.length : null, posts, isComplete: true };
}
