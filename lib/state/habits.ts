import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CivilDate } from '@/lib/model/civil-date';
import type { Clock } from '@/lib/model/clock';
import { usualHabits, withoutNotifications, type Habits, type Slot } from '@/lib/model/habits';
import { emptyPlan, type Closure, type Plan } from '@/lib/model/plan';
import { addClosure } from '@/lib/rhythm/close-week';
import type { ReadSetting, SaveOutcome } from './outcome';

/** What the screens about breaks and reminders need of the rest of the extension, as functions. */
export interface HabitsDoors {
  readonly readPlan: () => Promise<ReadSetting<Plan>>;
  readonly savePlan: (plan: Plan) => Promise<SaveOutcome>;
  readonly readHabits: () => Promise<ReadSetting<Habits>>;
  readonly saveHabits: (habits: Habits) => Promise<SaveOutcome>;
  /** asks the browser for its notifications, straight from a click; false when the owner says no */
  readonly allowNotifications: () => Promise<boolean>;
  /** whether the browser still shows them: the owner may have taken that back in its settings */
  readonly mayNotify: () => Promise<boolean>;
  /** hands the owner the calendar file: the slots, or their cancellation */
  readonly saveCalendar: (habits: Habits, plan: Plan, what: 'publish' | 'cancel') => Promise<SaveOutcome>;
  readonly newId: () => string;
  readonly readClock: () => Clock;
}

export interface HabitsState {
  readonly stage: 'loading' | 'ready';
  readonly clock: Clock;
  readonly plan: Plan;
  readonly habits: Habits;
  readonly troubles: readonly string[];
  readonly load: () => Promise<void>;
  readonly change: (habits: Partial<Habits>) => Promise<void>;
  readonly setNotifications: (wanted: boolean) => Promise<void>;
  readonly addClosure: (closure: Closure) => Promise<void>;
  readonly removeClosure: (closure: Closure) => Promise<void>;
  readonly addSlot: (slot: Omit<Slot, 'id' | 'sequence'>) => Promise<void>;
  readonly removeSlot: (id: string) => Promise<void>;
  readonly saveCalendar: (what: 'publish' | 'cancel') => Promise<void>;
}

export type HabitsStore = StoreApi<HabitsState>;

const refused =
  'The browser was told not to show notifications, so there are none. Nothing else has changed.';

/** The state of "Weeks and breaks" and "Reminders": a projection of two settings, saved at every change. */
export function createHabitsStore(doors: HabitsDoors): HabitsStore {
  return createStore<HabitsState>((set, get) => {
    const settle = (outcome: SaveOutcome) => set({ troubles: outcome.ok ? [] : [outcome.sentence] });
    const saveHabits = async (habits: Habits) => {
      const outcome = await doors.saveHabits(habits);
      if (outcome.ok) set({ habits });
      settle(outcome);
    };
    const savePlan = async (change: (plan: Plan) => Plan) => {
      // Another screen may have changed the plan meanwhile.
      const plan = change((await doors.readPlan()).value);
      const outcome = await doors.savePlan(plan);
      if (outcome.ok) set({ plan });
      settle(outcome);
    };
    return {
      stage: 'loading',
      clock: doors.readClock(),
      plan: emptyPlan,
      habits: usualHabits,
      troubles: [],
      load: async () => {
        const [plan, habits] = await Promise.all([doors.readPlan(), doors.readHabits()]);
        const isTaken = habits.value.notifications && !(await doors.mayNotify());
        const kept = isTaken ? withoutNotifications(habits.value) : habits.value;
        const saved: SaveOutcome = isTaken ? await doors.saveHabits(kept) : { ok: true };
        const troubles = [plan.trouble, habits.trouble, saved.ok ? null : saved.sentence];
        set({
          stage: 'ready',
          clock: doors.readClock(),
          plan: plan.value,
          habits: kept,
          troubles: troubles.filter((sentence) => sentence !== null),
        });
      },
      change: (over) => saveHabits({ ...get().habits, ...over }),
      setNotifications: async (wanted) => {
        if (wanted && !(await doors.allowNotifications())) return set({ troubles: [refused] });
        const { notificationsTaken: _said, ...habits } = get().habits;
        await saveHabits({ ...habits, notifications: wanted });
      },
      addClosure: (closure) => savePlan((plan) => addClosure(plan, closure)),
      removeClosure: ({ from, to }) =>
        savePlan((plan) => ({
          ...plan,
          closures: plan.closures.filter((one) => one.from !== from || one.to !== to),
        })),
      addSlot: (slot) => {
        const { habits } = get();
        return saveHabits({
          ...habits,
          slots: [...habits.slots, { ...slot, id: doors.newId(), sequence: 0 }].toSorted(bySlotTime),
        });
      },
      removeSlot: (id) => saveHabits(withoutSlot(get().habits, id)),
      saveCalendar: async (what) => settle(await doors.saveCalendar(get().habits, get().plan, what)),
    };
  });
}

/** A slot that goes is kept as cancelled, one number higher: calendars that know it can be told. */
function withoutSlot(habits: Habits, id: string): Habits {
  const gone = habits.slots.filter((slot) => slot.id === id);
  return {
    ...habits,
    slots: habits.slots.filter((slot) => slot.id !== id),
    cancelled: [...habits.cancelled, ...gone.map((slot) => ({ ...slot, sequence: slot.sequence + 1 }))],
  };
}

function bySlotTime(one: Slot, other: Slot): number {
  return one.weekday - other.weekday || (one.at < other.at ? -1 : 1);
}

/** A closure as the screen sorts it: over, running, or ahead. */
export function isPast(closure: Closure, today: CivilDate): boolean {
  return closure.to < today;
}
