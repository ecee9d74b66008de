import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Network } from '@/lib/model/network';
import type { Plan } from '@/lib/model/plan';
import type { Sitting } from '@/lib/model/sitting';
import { learnSeconds, planRoutine, usualMinutes, type RoutineStep } from '@/lib/rhythm/routine';
import type { Outcome, ReadSetting } from './outcome';

/** What the routine needs of the rest of the extension, as functions. */
export interface RoutineDoors {
  readonly readPlan: () => Promise<ReadSetting<Plan>>;
  readonly listSittings: () => Promise<Outcome<Sitting[]>>;
  readonly saveSitting: (sitting: Sitting) => Promise<Outcome<unknown>>;
  /** people who may be waiting for an answer */
  readonly countWaiting: () => Promise<number>;
  /** milliseconds since 1970 */
  readonly readNow: () => number;
  readonly newId: () => string;
}

export interface RoutineState {
  readonly stage: 'loading' | 'ready' | 'running' | 'over';
  readonly minutes: number;
  readonly steps: readonly RoutineStep[];
  /** where a post is written: the plan's main channel */
  readonly network: Network | null;
  /** steps behind the owner, done or not; the next of `steps` is the one at hand */
  readonly behind: Sitting['steps'];
  /** when the sitting and the step at hand began, milliseconds since 1970 */
  readonly startedAt: number;
  readonly stepAt: number;
  readonly troubles: readonly string[];
  readonly load: () => Promise<void>;
  /** more or fewer minutes, this time only */
  readonly choose: (minutes: number) => void;
  readonly start: () => void;
  /** the step at hand is over: done, or left out */
  readonly next: (done: boolean) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export type RoutineStore = StoreApi<RoutineState>;

/** A sitting of the daily routine: planned by what waits and by what the owner's last ones took, and timed itself. */
export function createRoutineStore(doors: RoutineDoors): RoutineStore {
  let sittings: readonly Sitting[] = [];
  let waiting = 0;
  const plan = (minutes: number) => ({
    minutes,
    steps: planRoutine({ minutes, waiting, seconds: learnSeconds(sittings) }),
  });
  return createStore<RoutineState>((set, get) => {
    const finish = async (behind: Sitting['steps']): Promise<void> => {
      const { startedAt, minutes } = get();
      const sitting: Sitting = { id: doors.newId(), at: startedAt, planned: minutes, steps: behind };
      sittings = [sitting, ...sittings];
      set({ stage: 'over', behind });
      const saved = await doors.saveSitting(sitting);
      if (!saved.ok) set({ troubles: [saved.sentence] });
    };
    return {
      stage: 'loading',
      minutes: usualMinutes,
      steps: [],
      network: null,
      behind: [],
      startedAt: 0,
      stepAt: 0,
      troubles: [],
      load: async () => {
        const [read, kept, count] = await Promise.all([
          doors.readPlan(),
          doors.listSittings(),
          doors.countWaiting(),
        ]);
        // A sitting that runs is not planned anew under the owner's hands.
        if (get().stage === 'running') return;
        const { minutesPerDay = usualMinutes, channels, mainChannelId } = read.value;
        const main = channels.find(({ id }) => id === mainChannelId) ?? channels[0];
        sittings = kept.ok ? kept.value : [];
        waiting = count;
        const troubles = [read.trouble, kept.ok ? null : kept.sentence].flatMap((one) => one ?? []);
        set({ stage: 'ready', network: main?.network ?? null, behind: [], troubles, ...plan(minutesPerDay) });
      },
      choose: (minutes) => set(plan(minutes)),
      start: () => {
        const now = doors.readNow();
        set({ stage: 'running', startedAt: now, stepAt: now, behind: [] });
      },
      next: async (done) => {
        const { steps, behind, stepAt } = get();
        const current = steps[behind.length];
        if (!current) return;
        const now = doors.readNow();
        // A clock set back in the middle took no time away.
        const seconds = Math.max(0, Math.round((now - stepAt) / 1_000));
        const after = [...behind, { what: current.what, seconds, done }];
        if (after.length < steps.length) set({ behind: after, stepAt: now });
        else await finish(after);
      },
      stop: () => finish(get().behind),
    };
  });
}
