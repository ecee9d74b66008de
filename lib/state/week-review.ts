import { createStore, type StoreApi } from 'zustand/vanilla';
import { keepsPromise } from '@/lib/coach/text/keeps-promise';
import { marksOf } from '@/lib/coach/text/marks';
import type { ChannelDay } from '@/lib/model/channel-day';
import { addDays, type CivilDate } from '@/lib/model/civil-date';
import type { Clock } from '@/lib/model/clock';
import { usualHabits, type Habits } from '@/lib/model/habits';
import type { FollowUp } from '@/lib/model/follow-up';
import type { Plan } from '@/lib/model/plan';
import type { PastPost } from '@/lib/model/post';
import type { Reply } from '@/lib/model/reply';
import type { WeekReview } from '@/lib/model/week-review';
import { listPromised, type Promised } from '@/lib/plan/follow-ups';
import { reviewWeek, weekToReview, type WeekReviewed } from '@/lib/rhythm/review-week';
import type { WeekStart } from '@/lib/rhythm/week-start';
import type { Outcome, ReadSetting } from './outcome';

/** What a review is made of, as read from the history. */
export interface WeekRead {
  /** of half a year, in any order */
  readonly posts: readonly PastPost[];
  readonly answers: readonly FollowUp[];
  readonly replies: readonly Reply[];
  readonly days: readonly ChannelDay[];
  /** what the owner wrote of earlier weeks, the newest first */
  readonly kept: readonly WeekReview[];
}

/** What the screen needs of the rest of the extension, as functions. */
export interface WeekReviewDoors {
  readonly readPlan: () => Promise<ReadSetting<Plan>>;
  readonly readHabits: () => Promise<ReadSetting<Habits>>;
  readonly read: (clock: Clock) => Promise<Outcome<WeekRead>>;
  readonly save: (review: WeekReview) => Promise<Outcome<unknown>>;
  readonly readClock: () => Clock;
  readonly localeWeekStart: WeekStart;
}

export interface WeekReviewState {
  readonly clock: Clock;
  readonly review: WeekReviewed | null;
  /** false: the owner wants no week counted as kept or missed */
  readonly countsWeeks: boolean;
  /** first day of the newest week there is to look back on */
  readonly newest: CivilDate;
  /** agreed to and not kept yet, the one due first in front */
  readonly promised: readonly Promised[];
  readonly kept: readonly WeekReview[];
  readonly troubles: readonly string[];
  /** shows a week by its first day; without one, the newest */
  readonly show: (from?: CivilDate) => Promise<void>;
  /** keeps the owner's words of the week shown; true once they are */
  readonly save: (words: Pick<WeekReview, 'tryNext' | 'note'>) => Promise<boolean>;
}

export type WeekReviewStore = StoreApi<WeekReviewState>;

/** One week on one page, derived anew whenever it is shown; only what the owner writes is kept. */
export function createWeekReviewStore(doors: WeekReviewDoors): WeekReviewStore {
  return createStore<WeekReviewState>((set, get) => ({
    clock: doors.readClock(),
    review: null,
    countsWeeks: usualHabits.streaks,
    newest: weekToReview(doors.readClock().today, doors.localeWeekStart),
    promised: [],
    kept: [],
    troubles: [],
    async show(asked) {
      const clock = doors.readClock();
      const [{ value: plan, trouble }, habits, read] = await Promise.all([
        doors.readPlan(),
        doors.readHabits(),
        doors.read(clock),
      ]);
      const troubles = [trouble, habits.trouble, read.ok ? null : read.sentence].filter(
        (one) => one !== null,
      );
      if (!read.ok) return set({ clock, troubles });
      const weekStart = plan.weekStart ?? doors.localeWeekStart;
      const newest = weekToReview(clock.today, weekStart);
      const review = reviewWeek({ ...read.value, plan, clock, weekStart, from: asked ?? newest });
      const promised = listOpen(read.value, clock);
      const countsWeeks = habits.value.streaks;
      set({ clock, troubles, newest, review, countsWeeks, promised, kept: read.value.kept });
    },
    async save(words) {
      const { review } = get();
      if (!review) return false;
      const kept: WeekReview = { id: review.from, at: doors.readClock().now, ...words };
      const outcome = await doors.save(kept);
      if (!outcome.ok) {
        set({ troubles: [outcome.sentence] });
        return false;
      }
      const others = get().kept.filter(({ id }) => id !== kept.id);
      set({ kept: [kept, ...others].toSorted((a, b) => (a.id < b.id ? 1 : -1)), troubles: [] });
      return true;
    },
  }));
}

/** What was written in the week before: what to try in the one that begins on `from`. */
export function triedIn(kept: readonly WeekReview[], from: CivilDate): string | null {
  return kept.find(({ id }) => id === addDays(from, -7))?.tryNext || null;
}

function listOpen({ posts, answers }: WeekRead, { today }: Clock): Promised[] {
  const promised = listPromised({
    posts,
    answers,
    today,
    keeps: (promise, later) => keepsPromise(promise, marksOf(later)),
  });
  return promised.filter(({ standing }) => standing === 'open' || standing === 'due');
}
