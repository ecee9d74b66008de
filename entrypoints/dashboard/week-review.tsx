import '@/components/dashboard/week-review/week-review.css';
import { browser } from 'wxt/browser';
import { SundayReview } from '@/components/dashboard/week-review/SundayReview';
import { lent } from '@/entrypoints/background/coach';
import { readDays } from '@/lib/history/days';
import { createHistory } from '@/lib/history/db';
import { listFollowUps } from '@/lib/history/follow-ups';
import { listPosts } from '@/lib/history/posts';
import { listRepliesSince } from '@/lib/history/replies';
import { askHistory } from '@/lib/history/trouble';
import { listWeekReviews, setWeekReview } from '@/lib/history/week-reviews';
import { addDays } from '@/lib/model/civil-date';
import { weekStartOf } from '@/lib/rhythm/week-start';
import { readHabits, readPlan } from '@/lib/settings/read-settings';
import { createWeekReviewStore } from '@/lib/state/week-review';
import { readClock } from './plan-doors';

/** Promises lie at most four months ahead; as far back goes the look at weeks. */
const daysRead = 180;
const db = createHistory();

const store = createWeekReviewStore({
  readPlan: () => readPlan(browser.storage.local),
  readHabits: () => readHabits(browser.storage.local),
  read: ({ today, now }) =>
    askHistory(db, async (history) => {
      const [posts, answers, replies, { days }, kept] = await Promise.all([
        listPosts(history, { from: addDays(today, -daysRead) }),
        listFollowUps(history),
        listRepliesSince(history, now - daysRead * 86_400_000),
        readDays(history, today),
        listWeekReviews(history),
      ]);
      const out = posts.filter(({ instant }) => instant <= now);
      return { posts: out.map(lent.summarisePost), answers, replies, days, kept };
    }),
  save: (review) => askHistory(db, (history) => setWeekReview(history, review)),
  readClock,
  localeWeekStart: weekStartOf(navigator.language),
});

/** "Sunday review", on the real history and plan. */
export function WeekReviewScreen() {
  return <SundayReview store={store} />;
}
