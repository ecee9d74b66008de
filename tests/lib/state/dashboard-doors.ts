import type { Dismissal } from '@/lib/model/dismissal';
import type { OwnEvidence } from '@/lib/model/own-evidence';
import type { Post } from '@/lib/model/post';
import type { LastBackup } from '@/lib/model/settings';
import type { DashboardDoors } from '@/lib/state/dashboard';
import { buildChannel, buildPlan } from '../rhythm/build-post';
import { fakeWelcomeDoors } from './welcome-doors';

/** Doors onto a history and settings that live in `kept`. */
export function fakeDashboardDoors(
  of: {
    lastBackup?: LastBackup;
    written?: LastBackup;
    posts?: Post[];
    dismissals?: Dismissal[];
    own?: OwnEvidence;
  } = {},
  over: Partial<DashboardDoors> = {},
) {
  const welcome = fakeWelcomeDoors();
  welcome.stored.plan = buildPlan([buildChannel('x')], { weekStart: null });
  welcome.stored.consent = { version: 1, at: 1, networks: { facebook: 'off', x: 'beside', linkedin: 'off' } };
  const kept = { lastBackup: of.lastBackup ?? null, posts: of.posts ?? [], dismissals: of.dismissals ?? [] };
  const doors: DashboardDoors = {
    ...welcome,
    readDismissals: async () => ({ value: kept.dismissals, trouble: null }),
    readOwnEvidence: async () => ({ value: of.own ?? null, trouble: null }),
    removeDismissal: async (id) => {
      kept.dismissals = kept.dismissals.filter((dismissal) => dismissal.id !== id);
      return { ok: true };
    },
    countKept: async () => {
      const first = kept.posts.map((post) => post.civilDate).toSorted()[0] ?? null;
      return { ok: true, value: { count: kept.posts.length, first } };
    },
    countUpTo: async (most) => ({ ok: true, value: Math.min(most, kept.posts.length) }),
    readLastBackup: async () => kept.lastBackup,
    backUpToFolder: async () => void (kept.lastBackup = of.written ?? kept.lastBackup),
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
