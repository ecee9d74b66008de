import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Clock } from '@/lib/model/clock';
import type { Dismissal } from '@/lib/model/dismissal';
import type { Kind } from '@/lib/model/kind';
import type { Network } from '@/lib/model/network';
import { emptyPlan, type Plan } from '@/lib/model/plan';
import type { Post } from '@/lib/model/post';
import type { Consent, Presence } from '@/lib/model/settings';
import type { WeekStart } from '@/lib/rhythm/week-start';
import { latestOnly } from './dashboard-saving';
import type { Outcome, ReadSetting, SaveOutcome } from './outcome';

/** What the dashboard needs of the rest of the extension, as functions. */
export interface DashboardDoors {
  readonly readConsent: () => Promise<ReadSetting<Consent | null>>;
  readonly saveConsent: (consent: Consent) => Promise<SaveOutcome>;
  readonly withdrawConsent: () => Promise<SaveOutcome>;
  readonly readPlan: () => Promise<ReadSetting<Plan>>;
  readonly savePlan: (plan: Plan) => Promise<SaveOutcome>;
  readonly readDismissals: () => Promise<ReadSetting<Dismissal[]>>;
  readonly removeDismissal: (id: string) => Promise<SaveOutcome>;
  readonly listPosts: () => Promise<Outcome<Post[]>>;
  readonly setKind: (id: string, kind: Kind) => Promise<Outcome<unknown>>;
  /** answers with the post that was taken out, null when it was not there */
  readonly removePost: (id: string) => Promise<Outcome<Post | null>>;
  readonly restorePost: (post: Post) => Promise<Outcome<unknown>>;
  /** hands the owner a file with everything in it */
  readonly exportEverything: () => Promise<Outcome<unknown>>;
  readonly eraseEverything: () => Promise<Outcome<unknown>>;
  readonly readClock: () => Clock;
  readonly localeWeekStart: WeekStart;
}

export interface DashboardState {
  readonly stage: 'loading' | 'ready' | 'erased';
  readonly clock: Clock;
  readonly consent: Consent | null;
  readonly plan: Plan;
  readonly localeWeekStart: WeekStart;
  /** newest first; null while the history cannot be opened */
  readonly posts: readonly Post[] | null;
  readonly dismissals: readonly Dismissal[];
  /** the post just taken out, so that "Undo" can stand there */
  readonly removed: Post | null;
  /** how saving goes, for the line that says so */
  readonly saving: 'still' | 'saving' | 'saved';
  readonly troubles: readonly string[];
  readonly load: () => Promise<void>;
  readonly changePlan: (plan: Plan) => Promise<void>;
  readonly setPresence: (network: Network, presence: Presence) => Promise<void>;
  readonly withdrawConsent: () => Promise<void>;
  readonly setKind: (id: string, kind: Kind) => Promise<void>;
  readonly removePost: (id: string) => Promise<void>;
  readonly undoRemoval: () => Promise<void>;
  readonly bringBack: (dismissalId: string) => Promise<void>;
  readonly exportEverything: () => Promise<void>;
  readonly eraseEverything: () => Promise<void>;
}

export type DashboardStore = StoreApi<DashboardState>;

/** The dashboard's state. What is typed shows at once and is saved in the order it was typed; a failure says so. */
export function createDashboardStore(doors: DashboardDoors): DashboardStore {
  return createStore<DashboardState>((set, get) => {
    const savePlan = latestOnly(doors.savePlan);
    const load = async () => set(await readEverything(doors));
    const settle = (outcome: SaveOutcome) =>
      set(outcome.ok ? { saving: 'saved', troubles: [] } : { saving: 'still', troubles: [outcome.sentence] });
    /** Does something with the history or settings, then shows what is there now. */
    const change = async (work: () => Promise<SaveOutcome>, after: Partial<DashboardState> = {}) => {
      const outcome = await work();
      const read = await readEverything(doors);
      // What is being typed is newer than what was read.
      const { plan, saving } = get();
      const shown = saving === 'saving' ? { ...read, plan } : read;
      set(outcome.ok ? { ...shown, ...after } : { ...shown, troubles: [outcome.sentence] });
    };
    return {
      ...nothingYet(doors),
      load,
      changePlan: async (plan) => {
        set({ plan, saving: 'saving' });
        const outcome = await savePlan(plan);
        if (outcome) settle(outcome);
      },
      setPresence: async (network, presence) => {
        const { consent } = get();
        if (consent === null) return;
        const changed = { ...consent, networks: { ...consent.networks, [network]: presence } };
        await change(() => doors.saveConsent(changed), { saving: 'saved' });
      },
      withdrawConsent: () => change(doors.withdrawConsent),
      setKind: (id, kind) => change(() => doors.setKind(id, kind)),
      removePost: async (id) => {
        const outcome = await doors.removePost(id);
        await change(async () => outcome, outcome.ok ? { removed: outcome.value } : {});
      },
      undoRemoval: async () => {
        const { removed } = get();
        if (removed) await change(() => doors.restorePost(removed), { removed: null });
      },
      bringBack: (id) => change(() => doors.removeDismissal(id)),
      exportEverything: async () => {
        const outcome = await doors.exportEverything();
        set({ troubles: outcome.ok ? [] : [outcome.sentence] });
      },
      eraseEverything: () => change(doors.eraseEverything, { stage: 'erased', removed: null }),
    };
  });
}

function nothingYet(doors: DashboardDoors) {
  return {
    stage: 'loading' as const,
    clock: doors.readClock(),
    consent: null,
    plan: emptyPlan,
    localeWeekStart: doors.localeWeekStart,
    posts: null,
    dismissals: [],
    removed: null,
    saving: 'still' as const,
    troubles: [],
  };
}

async function readEverything(doors: DashboardDoors): Promise<Partial<DashboardState>> {
  const [consent, plan, dismissals, posts] = await Promise.all([
    doors.readConsent(),
    doors.readPlan(),
    doors.readDismissals(),
    doors.listPosts(),
  ]);
  const settingTroubles = [consent, plan, dismissals].flatMap((read) => read.trouble ?? []);
  return {
    stage: 'ready',
    clock: doors.readClock(),
    consent: consent.value,
    plan: plan.value,
    dismissals: dismissals.value.toSorted((a, b) => b.at - a.at),
    posts: posts.ok ? posts.value.toSorted((a, b) => b.instant - a.instant) : null,
    troubles: posts.ok ? settingTroubles : [...settingTroubles, posts.sentence],
  };
}
