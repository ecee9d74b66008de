import { clockAt } from '@/lib/model/clock';
import { usualHabits, type Habits } from '@/lib/model/habits';
import type { Nudge } from '@/lib/model/nudge';
import type { Plan } from '@/lib/model/plan';
import type { Post } from '@/lib/model/post';
import { daysOfPosts, lastOfKind } from '@/lib/rhythm/channel-days';
import type { PopupDoors, PostedAnswer, PostedQuestion } from '@/lib/state/popup';
import { buildChannel, buildPlan } from '../rhythm/build-post';

export const thursday = clockAt(Temporal.Instant.from('2026-06-25T15:00:00Z').epochMilliseconds, 'UTC');

/** Doors of an owner who agreed, with X in the plan; `over` says what is different. Answers given are listed. */
export function fakePopupDoors(
  of: { posts?: Post[]; plan?: Plan; questions?: PostedQuestion[]; habits?: Habits; ledger?: Nudge[] } = {},
  over: Partial<PopupDoors> = {},
): PopupDoors & { readonly answers: PostedAnswer[] } {
  const answers: PostedAnswer[] = [];
  let questions = of.questions ?? [];
  let plan = of.plan ?? buildPlan([buildChannel('x')]);
  let habits = of.habits ?? usualHabits;
  const ledger: Nudge[] = of.ledger ?? [];
  return {
    answers,
    readConsent: async () => ({
      value: { version: 1, at: 1, networks: { facebook: 'off', x: 'beside', linkedin: 'off' } },
      trouble: null,
    }),
    readPlan: async () => ({ value: plan, trouble: null }),
    readDays: async (today) => ({
      ok: true,
      value: { days: daysOfPosts(of.posts ?? []), lastKinds: lastOfKind(of.posts ?? [], today) },
    }),
    listQuestions: async () => ({ ok: true, value: questions }),
    answerPosted: async (answer) => {
      answers.push(answer);
      questions = questions.filter((question) => question.id !== answer.id);
      return { ok: true, value: null };
    },
    listChanged: async () => [],
    savePlan: async (changed) => {
      plan = changed;
      return { ok: true };
    },
    readHabits: async () => ({ value: habits, trouble: null }),
    saveHabits: async (changed) => {
      habits = changed;
      return { ok: true };
    },
    listNudges: async () => ({ ok: true, value: ledger }),
    answerNudge: async (nudge, answer) => {
      ledger.push({ ...nudge, answer });
      return { ok: true, value: null };
    },
    readClock: () => thursday,
    localeWeekStart: 1,
    ...over,
  };
}
