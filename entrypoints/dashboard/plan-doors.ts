import { browser } from 'wxt/browser';
import { lent } from '@/entrypoints/background/coach';
import { answersQuestion, tellingWords } from '@/lib/coach/text/telling';
import { createHistory } from '@/lib/history/db';
import { listRecentPosts } from '@/lib/history/posts';
import { askHistory } from '@/lib/history/trouble';
import { clockAt, type Clock } from '@/lib/model/clock';
import { storageKey } from '@/lib/model/storage-key';
import type { Post } from '@/lib/model/post';
import { weekStartOf } from '@/lib/rhythm/week-start';
import { forgetPlanAside, readPlan, readPlanAside } from '@/lib/settings/read-settings';
import { savePlan } from '@/lib/settings/save-settings';
import type { PlanDoors, ReadPost } from '@/lib/state/plan-editor';
import { saveFile } from './save-file';

/** As many as tell a voice, and a year of questions answered; each is read once when a screen opens. */
const looked = 200;

/** The plan screens' doors onto the real settings and history. */
export function openPlanDoors(): PlanDoors {
  const db = createHistory();
  const storage = browser.storage.local;
  return {
    readPlan: () => readPlan(storage),
    savePlan: (plan) => savePlan(storage, plan),
    watchPlan(onChange, signal) {
      const hear = (changes: object) => {
        if (storageKey.plan in changes) onChange();
      };
      browser.storage.local.onChanged.addListener(hear);
      signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(hear));
    },
    readAside: () => readPlanAside(storage),
    forgetAside: () => forgetPlanAside(storage),
    listPosts: () =>
      askHistory(db, async (history) => {
        const posts = await listRecentPosts(history, { limit: looked, until: Date.now() });
        return posts.map(readPost);
      }),
    answers: answersQuestion,
    saveFile,
    readClock,
    localeWeekStart: weekStartOf(navigator.language),
    localeCountry: new Intl.Locale(navigator.language).maximize().region,
  };
}

export function readClock(): Clock {
  return clockAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
}

function readPost(post: Post): ReadPost {
  const short = lent.summarisePost(post);
  const sound = short.sound ?? { words: 0, sentences: 0, emoji: 0, you: 0, self: 0, half: 0 };
  return { post: short, voice: { sound, invites: short.invites, words: tellingWords(post.text) } };
}
