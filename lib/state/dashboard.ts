import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CivilDate } from '@/lib/model/civil-date';
import type { Clock } from '@/lib/model/clock';
import type { Dismissal } from '@/lib/model/dismissal';
import type { Network } from '@/lib/model/network';
import type { OwnEvidence } from '@/lib/model/own-evidence';
import { emptyPlan, type Plan } from '@/lib/model/plan';
import type { Consent, LastBackup, Presence } from '@/lib/model/settings';
import type { WeekStart } from '@/lib/rhythm/week-start';
import { daysSinceBackup, isBackupDue, worthKeeping } from './backup-age';
import { latestOnly } from './dashboard-saving';
import type { Outcome, ReadSetting, SaveOutcome } from './outcome';

/** How much lies in the history. */
export interface Kept {
  readonly count: number;
  /** civil date of the earliest post; null where there is none */
  readonly first: CivilDate | null;
}

/** What the dashboard needs of the rest of the extension, as functions. */
export interface DashboardDoors {
  readonly readConsent: () => Promise<ReadSetting<Consent | null>>;
  readonly saveConsent: (consent: Consent) => Promise<SaveOutcome>;
  readonly withdrawConsent: () => Promise<SaveOutcome>;
  readonly readPlan: () => Promise<ReadSetting<Plan>>;
  readonly savePlan: (plan: Plan) => Promise<SaveOutcome>;
  readonly readDismissals: () => Promise<ReadSetting<Dismissal[]>>;
  readonly readOwnEvidence: () => Promise<ReadSetting<OwnEvidence | null>>;
  readonly removeDismissal: (id: string) => Promise<SaveOutcome>;
  /** how many posts are kept, and since when */
  readonly countKept: () => Promise<Outcome<Kept>>;
  /** how many posts are kept, counted no further than `most` */
  readonly countUpTo: (most: number) => Promise<Outcome<number>>;
  readonly readLastBackup: () => Promise<LastBackup | null>;
  /** writes the backup that is due into the owner's folder, where there is one and it can be written into */
  readonly backUpToFolder: () => Promise<unknown>;
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
  /** absent until it was counted, null when that failed */
  readonly kept?: Kept | null;
  /** true when a backup is due: known once it was looked at */
  readonly isBackupDue: boolean;
  readonly dismissals: readonly Dismissal[];
  /** what the owner's own posts say of the advice; null while they are too few */
  readonly ownEvidence: OwnEvidence | null;
  /** how saving goes, for the line that says so */
  readonly saving: 'still' | 'saving' | 'saved';
  readonly troubles: readonly string[];
  readonly load: () => Promise<void>;
  /** counts what is kept, for the screen that tells it */
  readonly count: () => Promise<void>;
  /** finds out whether a backup is due */
  readonly lookAtBackup: () => Promise<void>;
  readonly setPresence: (network: Network, presence: Presence) => Promise<void>;
  readonly withdrawConsent: () => Promise<void>;
  /** tells advice that rests all the same, or lets it rest again */
  readonly tellAnyway: (ruleId: string, isTold: boolean) => Promise<void>;
  readonly bringBack: (dismissalId: string) => Promise<void>;
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
    const changePlan = async (plan: Plan) => {
      set({ plan, saving: 'saving' });
      const outcome = await savePlan(plan);
      if (outcome) settle(outcome);
    };
    /** Does something with the history or settings, then shows what is there now. */
    const change = async (work: () => Promise<SaveOutcome>, after: Partial<DashboardState> = {}) => {
      const outcome = await work();
      const read = await readEverything(doors);
      // What is being saved is newer than what was read.
      const { plan, saving } = get();
      const shown = saving === 'saving' ? { ...read, plan } : read;
      set(outcome.ok ? { ...shown, ...after } : { ...shown, troubles: [outcome.sentence] });
    };
    return {
      ...nothingYet(doors),
      load,
      count: async () => {
        const kept = await doors.countKept();
        if (kept.ok) set({ kept: kept.value });
        else set({ kept: null, troubles: [kept.sentence] });
      },
      lookAtBackup: async () => {
        const isDue = async () => {
          const [last, kept] = await Promise.all([doors.readLastBackup(), doors.countUpTo(worthKeeping)]);
          const days = daysSinceBackup(last, doors.readClock());
          return kept.ok && isBackupDue(days, kept.value);
        };
        // The folder first: nobody is reminded of what happens by itself.
        const wasDue = await isDue();
        if (wasDue) await doors.backUpToFolder();
        set({ isBackupDue: wasDue && (await isDue()) });
      },
      setPresence: async (network, presence) => {
        const { consent } = get();
        if (consent === null) return;
        const changed = { ...consent, networks: { ...consent.networks, [network]: presence } };
        await change(() => doors.saveConsent(changed), { saving: 'saved' });
      },
      withdrawConsent: () => change(doors.withdrawConsent),
      tellAnyway: async (ruleId, isTold) => {
        // The plan's own screen may have changed it meanwhile.
        const plan = (await doors.readPlan()).value;
        const others = (plan.toldAnyway ?? []).filter((id) => id !== ruleId);
        await changePlan({ ...plan, toldAnyway: isTold ? [...others, ruleId] : others });
      },
      bringBack: (id) => change(() => doors.removeDismissal(id)),
      eraseEverything: () => change(doors.eraseEverything, { stage: 'erased' }),
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
    isBackupDue: false,
    dismissals: [],
    ownEvidence: null,
    saving: 'still' as const,
    troubles: [],
  };
}

async function readEverything(doors: DashboardDoors): Promise<Partial<DashboardState>> {
  const [consent, plan, dismissals, own] = await Promise.all([
    doors.readConsent(),
    doors.readPlan(),
    doors.readDismissals(),
    doors.readOwnEvidence(),
  ]);
  const troubles = [consent, plan, dismissals, own].flatMap((read) => read.trouble ?? []);
  return {
    stage: 'ready',
    clock: doors.readClock(),
    consent: consent.value,
    plan: plan.value,
    dismissals: dismissals.value.toSorted((a, b) => b.at - a.at),
    ownEvidence: own.value,
    troubles,
  };
}
