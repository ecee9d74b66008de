import { browser } from 'wxt/browser';
import { readDays } from '@/lib/history/days';
import { createHistory } from '@/lib/history/db';
import { answerNudge, listNudges } from '@/lib/history/nudges';
import { listOpenQuestions } from '@/lib/history/open-questions';
import { askHistory } from '@/lib/history/trouble';
import { sendMessage } from '@/lib/messages/send-message';
import { clockAt, type Clock } from '@/lib/model/clock';
import { weekStartOf } from '@/lib/rhythm/week-start';
import { listChanged } from '@/lib/settings/health';
import { readConsent, readHabits, readHealth, readPlan } from '@/lib/settings/read-settings';
import { saveHabits, savePlan } from '@/lib/settings/save-settings';
import type { PopupDoors } from '@/lib/state/popup';

/** The popup's doors onto the real history, settings and background. */
export function openDoors(): PopupDoors {
  const db = createHistory();
  const storage = browser.storage.local;
  return {
    readConsent: () => readConsent(storage),
    readPlan: () => readPlan(storage),
    readDays: (today) => askHistory(db, (history) => readDays(history, today)),
    listQuestions: () => askHistory(db, (history) => listOpenQuestions(history, storage)),
    answerPosted: async (answer) => {
      const answered = await sendMessage('outbox/answer', answer);
      return answered.ok ? { ok: true, value: answered.response } : answered;
    },
    // Unreadable health is no reason to say that a network has changed.
    listChanged: async () => listChanged((await readHealth(storage)).value, readClock().today),
    savePlan: (plan) => savePlan(storage, plan),
    readHabits: () => readHabits(storage),
    saveHabits: (habits) => saveHabits(storage, habits),
    listNudges: () => askHistory(db, listNudges),
    answerNudge: (nudge, answer) => askHistory(db, (history) => answerNudge(history, nudge, answer)),
    readClock,
    localeWeekStart: weekStartOf(navigator.language),
  };
}

function readClock(): Clock {
  return clockAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
}
