import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ChannelDay } from '@/lib/model/channel-day';
import type { Clock } from '@/lib/model/clock';
import type { Habits } from '@/lib/model/habits';
import type { Channel, Plan } from '@/lib/model/plan';
import type { Post } from '@/lib/model/post';
import { goalsFromNextWeek } from '@/lib/rhythm/goal';
import { quarterOf, type Quarter } from '@/lib/rhythm/quarter';
import {
  nextWeekOf,
  reviewQuarter,
  type ChannelQuarter,
  type QuarterReview,
} from '@/lib/rhythm/review-quarter';
import type { WeekStart } from '@/lib/rhythm/week-start';
import type { Outcome, ReadSetting, SaveOutcome } from './outcome';

/** What the screen needs of the rest of the extension, as functions. */
export interface QuarterDoors {
  readonly readPlan: () => Promise<ReadSetting<Plan>>;
  readonly readHabits: () => Promise<ReadSetting<Habits>>;
  readonly savePlan: (plan: Plan) => Promise<SaveOutcome>;
  /** the posts of a quarter, and what every channel did day by day */
  readonly readPosts: (
    quarter: Quarter,
  ) => Promise<Outcome<{ readonly posts: readonly Post[]; readonly days: readonly ChannelDay[] }>>;
  readonly readClock: () => Clock;
  readonly localeWeekStart: WeekStart;
}

export interface QuarterState {
  readonly clock: Clock;
  /** 0: the running quarter, 1: the one before it */
  readonly back: number;
  readonly review: QuarterReview | null;
  /** the channel just changed, so that "Undo" can stand there */
  readonly changed: { readonly sentence: string; readonly before: Plan } | null;
  readonly troubles: readonly string[];
  readonly show: (back: number) => Promise<void>;
  /** sets a channel's goal from next week on */
  readonly setGoal: (channel: ChannelQuarter, perWeek: number) => Promise<void>;
  /** takes a channel out of the plan; its posts stay */
  readonly drop: (channel: ChannelQuarter) => Promise<void>;
  readonly undo: () => Promise<void>;
}

export type QuarterStore = StoreApi<QuarterState>;

/** One quarter on one page, derived anew whenever it is shown; only the plan can be changed from it. */
export function createQuarterStore(doors: QuarterDoors): QuarterStore {
  return createStore<QuarterState>((set, get) => {
    const weekStartOf = (plan: Plan): WeekStart => plan.weekStart ?? doors.localeWeekStart;
    const show = async (back: number): Promise<void> => {
      const clock = doors.readClock();
      const quarter = quarterOf(clock.today, back);
      const [plan, habits, read] = await Promise.all([
        doors.readPlan(),
        doors.readHabits(),
        doors.readPosts(quarter),
      ]);
      const troubles = [plan.trouble, habits.trouble, read.ok ? null : read.sentence].filter(
        (one) => one !== null,
      );
      const { value } = plan;
      const review = read.ok
        ? reviewQuarter({
            quarter,
            ...read.value,
            plan: value,
            weekStart: weekStartOf(value),
            today: clock.today,
            countsWeeks: habits.value.streaks,
          })
        : null;
      set({ clock, back, review, troubles });
    };
    const save = async (
      change: (plan: Plan) => Plan,
      say: (before: Plan) => QuarterState['changed'],
    ): Promise<void> => {
      // Read anew: another window may have changed the plan since this page was drawn.
      const before = (await doors.readPlan()).value;
      const saved = await doors.savePlan(change(before));
      if (!saved.ok) return set({ troubles: [saved.sentence] });
      await show(get().back);
      set({ changed: say(before) });
    };
    return {
      clock: doors.readClock(),
      back: 0,
      review: null,
      changed: null,
      troubles: [],
      show,
      setGoal: ({ channel }, perWeek) =>
        save(
          (plan) =>
            withGoals(plan, channel.id, (goals) =>
              goalsFromNextWeek(goals, perWeek, nextWeekOf(doors.readClock().today, weekStartOf(plan))),
            ),
          (before) => ({ sentence: `From next week on: ${perWeek} a week.`, before }),
        ),
      drop: ({ channel }) =>
        save(
          (plan) => without(plan, channel.id),
          (before) => ({ sentence: 'Out of the plan. Its posts stay.', before }),
        ),
      async undo() {
        const { changed } = get();
        if (changed)
          await save(
            () => changed.before,
            () => null,
          );
      },
    };
  });
}

function withGoals(plan: Plan, id: string, change: (goals: Channel['goals']) => Channel['goals']): Plan {
  return {
    ...plan,
    channels: plan.channels.map((one) => (one.id === id ? { ...one, goals: change(one.goals) } : one)),
  };
}

function without(plan: Plan, id: string): Plan {
  const channels = plan.channels.filter((one) => one.id !== id);
  const mainChannelId = plan.mainChannelId === id ? (channels[0]?.id ?? null) : plan.mainChannelId;
  return { ...plan, channels, mainChannelId };
}
