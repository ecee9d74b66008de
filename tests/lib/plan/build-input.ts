import { summarisePost } from '@/lib/coach/summarise-post';
import { marksOf } from '@/lib/coach/text/marks';
import { answersQuestion, speaksOf, tellsStory } from '@/lib/coach/text/telling';
import { addDays, daysBetween, type CivilDate } from '@/lib/model/civil-date';
import { clockAt } from '@/lib/model/clock';
import type { DialogueStep } from '@/lib/model/dialogue-step';
import { emptyPlan, type Plan } from '@/lib/model/plan';
import type { PastPost, Post } from '@/lib/model/post';
import { planSteps } from '@/lib/plan/dialogues/plan-steps';
import type { NextPostInput, PostReading } from '@/lib/plan/next-post/idea';
import { listOccasions } from '@/lib/plan/occasions/list-occasions';
import { buildPost } from '../rhythm/build-post';

/** The coach's own reading, as the background lends it. */
export const reading: PostReading = {
  speaksOf,
  answers: answersQuestion,
  tells: (post, story) => tellsStory(story, marksOf(post)),
};

/** A post of so many days ago, summarised as the coach does. */
export function past(today: CivilDate, daysAgo: number, text: string, over: Partial<Post> = {}): PastPost {
  const civilDate = addDays(today, -daysAgo);
  return summarisePost(buildPost(civilDate, { id: `${civilDate}: ${text.slice(0, 12)}`, text, ...over }));
}

export function buildPlanOf(business: Partial<Plan['business']>, over: Partial<Plan> = {}): Plan {
  return { ...emptyPlan, ...over, business: { ...emptyPlan.business, ...business } };
}

/** What the background gathers for one moment: noon UTC of `today`, X as the only channel. */
export function buildInput(
  today: CivilDate,
  plan: Plan,
  over: Partial<NextPostInput> & { readonly kept?: readonly DialogueStep[] } = {},
): NextPostInput {
  const { kept = [], recent = [], ...rest } = over;
  const occasions = listOccasions(plan, addDays(today, -14), addDays(today, 30));
  const sources = { kept, closures: plan.closures, posts: recent, speaksOf, today };
  const last = recent[0]?.civilDate;
  return {
    plan,
    clock: clockAt(Date.parse(`${today}T12:00:00Z`), 'UTC'),
    recent,
    quiet: [{ network: 'x', days: last === undefined ? null : daysBetween(last, today) }],
    steps: occasions.flatMap((occasion) => planSteps(occasion, sources)),
    promises: [],
    reading,
    putOff: new Set(),
    ...rest,
  };
}
