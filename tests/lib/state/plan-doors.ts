import { summarisePost } from '@/lib/coach/summarise-post';
import { answersQuestion, tellingWords } from '@/lib/coach/text/telling';
import { clockAt } from '@/lib/model/clock';
import { emptyPlan, type Plan } from '@/lib/model/plan';
import type { Post } from '@/lib/model/post';
import type { PlanDoors } from '@/lib/state/plan-editor';

/** Noon UTC of Thursday 25 June 2026. */
const clock = clockAt(Date.UTC(2026, 5, 25, 12), 'UTC');

/** Doors onto a plan and posts that live in `kept`. */
export function fakePlanDoors(
  plan: Plan = emptyPlan,
  posts: readonly Post[] = [],
  over: Partial<PlanDoors> = {},
) {
  const kept = { plan, aside: [] as unknown[], files: [] as { name: string; text: string }[] };
  const listeners = new Set<() => void>();
  const doors: PlanDoors = {
    readPlan: async () => ({ value: kept.plan, trouble: null }),
    savePlan: async (next) => {
      kept.plan = next;
      return { ok: true };
    },
    watchPlan: (onChange, signal) => {
      listeners.add(onChange);
      signal.addEventListener('abort', () => listeners.delete(onChange));
    },
    readAside: async () => kept.aside,
    forgetAside: async () => {
      kept.aside = [];
    },
    listPosts: async () => ({
      ok: true,
      value: posts.map((post) => {
        const short = summarisePost(post);
        return {
          post: short,
          voice: { sound: short.sound!, invites: short.invites, words: tellingWords(post.text) },
        };
      }),
    }),
    answers: answersQuestion,
    saveFile: (name, text) => kept.files.push({ name, text }),
    readClock: () => clock,
    localeWeekStart: 1,
    localeCountry: 'US',
    ...over,
  };
  return { doors, kept, listeners };
}
