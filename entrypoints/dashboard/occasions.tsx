import { browser } from 'wxt/browser';
import { OccasionsScreen } from '@/components/dashboard/occasions/OccasionsScreen';
import { lent } from '@/entrypoints/background/coach';
import { speaksOf } from '@/lib/coach/text/telling';
import { createHistory } from '@/lib/history/db';
import { listDialogueSteps, removeDialogueStep, saveDialogueStep } from '@/lib/history/dialogue-steps';
import { listPosts } from '@/lib/history/posts';
import { askHistory } from '@/lib/history/trouble';
import { readPlan } from '@/lib/settings/read-settings';
import { savePlan } from '@/lib/settings/save-settings';
import { createOccasionsStore } from '@/lib/state/occasions';
import { readClock } from './plan-doors';

const db = createHistory();
const storage = browser.storage.local;

const store = createOccasionsStore({
  readPlan: () => readPlan(storage),
  savePlan: (plan) => savePlan(storage, plan),
  listSteps: (from) => askHistory(db, (history) => listDialogueSteps(history, from)),
  saveStep: (step) => askHistory(db, (history) => saveDialogueStep(history, step)),
  removeStep: (id) => askHistory(db, (history) => removeDialogueStep(history, id)),
  listPosts: (from) =>
    askHistory(db, async (history) =>
      (await listPosts(history, { from })).map((post) => lent.summarisePost(post)),
    ),
  speaksOf,
  readClock,
  makeId: () => crypto.randomUUID(),
});

/** The year ahead, on its own store. */
export const Occasions = () => (
  <OccasionsScreen store={store} onCopy={(text) => void navigator.clipboard.writeText(text)} />
);
