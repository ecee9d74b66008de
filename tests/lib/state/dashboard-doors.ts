import type { Dismissal } from '@/lib/model/dismissal';
import type { Post } from '@/lib/model/post';
import type { DashboardDoors } from '@/lib/state/dashboard';
import { buildChannel, buildPlan } from '../rhythm/build-post';
import { fakeWelcomeDoors } from './welcome-doors';

/** Doors onto a history and settings that live in `kept`. */
export function fakeDashboardDoors(
  of: { posts?: Post[]; dismissals?: Dismissal[] } = {},
  over: Partial<DashboardDoors> = {},
) {
  const welcome = fakeWelcomeDoors();
  welcome.stored.plan = buildPlan([buildChannel('x')], { weekStart: null });
  welcome.stored.consent = { version: 1, at: 1, networks: { facebook: 'off', x: 'beside', linkedin: 'off' } };
  const kept = { posts: of.posts ?? [], dismissals: of.dismissals ?? [], exports: 0 };
  const doors: DashboardDoors = {
    ...welcome,
    readDismissals: async () => ({ value: kept.dismissals, trouble: null }),
    removeDismissal: async (id) => {
      kept.dismissals = kept.dismissals.filter((dismissal) => dismissal.id !== id);
      return { ok: true };
    },
    listPosts: async () => ({ ok: true, value: kept.posts }),
    setKind: async (id, kind) => {
      kept.posts = kept.posts.map((post) => (post.id === id ? { ...post, kind, kindBy: 'owner' } : post));
      return { ok: true, value: true };
    },
    removePost: async (id) => {
      const removed = kept.posts.find((post) => post.id === id) ?? null;
      kept.posts = kept.posts.filter((post) => post.id !== id);
      return { ok: true, value: removed };
    },
    restorePost: async (post) => {
      kept.posts = [...kept.posts, post];
      return { ok: true, value: true };
    },
    exportEverything: async () => {
      kept.exports += 1;
      return { ok: true, value: true };
    },
    eraseEverything: async () => {
      kept.posts = [];
      welcome.stored.plan = null;
      welcome.stored.consent = null;
      return { ok: true, value: true };
    },
    ...over,
  };
  return { doors, kept, stored: welcome.stored };
}
