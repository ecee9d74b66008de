import '@/components/dashboard/quarter/quarter.css';
import { browser } from 'wxt/browser';
import { ThisQuarter } from '@/components/dashboard/quarter/ThisQuarter';
import { createHistory } from '@/lib/history/db';
import { readDays } from '@/lib/history/days';
import { listPosts } from '@/lib/history/posts';
import { askHistory } from '@/lib/history/trouble';
import { weekStartOf } from '@/lib/rhythm/week-start';
import { readHabits, readPlan } from '@/lib/settings/read-settings';
import { savePlan } from '@/lib/settings/save-settings';
import { createQuarterStore } from '@/lib/state/quarter';
import { readClock } from './plan-doors';

const storage = browser.storage.local;
const db = createHistory();

const store = createQuarterStore({
  readPlan: () => readPlan(storage),
  readHabits: () => readHabits(storage),
  savePlan: (plan) => savePlan(storage, plan),
  readPosts: ({ from, to }) =>
    askHistory(db, async (history) => ({
      posts: await listPosts(history, { from, to }),
      days: (await readDays(history, readClock().today)).days,
    })),
  readClock,
  localeWeekStart: weekStartOf(navigator.language),
});

/** "This quarter", on the real history and plan. */
export function QuarterScreen() {
  return <ThisQuarter store={store} />;
}
