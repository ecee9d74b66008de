import { usualHabits, type Habits } from '@/lib/model/habits';
import type { Plan } from '@/lib/model/plan';
import type { HabitsDoors } from '@/lib/state/habits';
import { buildChannel, buildPlan } from '../rhythm/build-post';
import { thursday } from './popup-doors';

/** Doors onto two settings in memory; `kept()` tells what is saved, `over` what is different. */
export function fakeHabitsDoors(
  of: { habits?: Partial<Habits>; plan?: Plan } = {},
  over: Partial<HabitsDoors> = {},
) {
  let habits: Habits = { ...usualHabits, ...of.habits };
  let plan = of.plan ?? buildPlan([buildChannel('x')]);
  let ids = 0;
  const files: string[] = [];
  const doors: HabitsDoors = {
    readPlan: async () => ({ value: plan, trouble: null }),
    savePlan: async (changed) => {
      plan = changed;
      return { ok: true };
    },
    readHabits: async () => ({ value: habits, trouble: null }),
    saveHabits: async (changed) => {
      habits = changed;
      return { ok: true };
    },
    allowNotifications: async () => true,
    mayNotify: async () => true,
    saveCalendar: async (_habits, _plan, what) => {
      files.push(what);
      return { ok: true };
    },
    newId: () => `slot-${++ids}`,
    readClock: () => thursday,
    ...over,
  };
  return { doors, files, kept: () => ({ habits, plan }) };
}
