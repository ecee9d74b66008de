import type { Kind } from '@/lib/model/kind';
import { networks } from '@/lib/model/network';
import type { Outcome } from '@/lib/model/plan';
import { kindsFor } from '@/lib/coach/aims';
import { defineRule, languages, pass, speak, wordsNeeded } from '@/lib/coach/define-rule';

/** Posts looked at, and fewest for a verdict (our choice: a month at two a week). */
const [window, fewest] = [8, 5];

const names: Readonly<Record<Outcome, string>> = {
  awareness: 'being known',
  leads: 'inquiries and sales',
  service: 'help for customers',
  reputation: 'a good name',
};

const ideas: Readonly<Record<Outcome, string>> = {
  awareness: 'Show something only you can show: the oven, the workshop, the first hour.',
  leads: 'Say what they can have, until when, and how to get it.',
  service: 'Answer a question customers asked you this week.',
  reputation: 'Tell what one customer did with what you made.',
};

/** Which of the wanted outcomes a post serves, and which none of the last ones did. */
export const goal = defineRule({
  id: 'plan/goal',
  levels: ['praise', 'tip'],
  scope: 'plan',
  surfaces: ['post'],
  networks,
  needs: { minWords: wordsNeeded, minPosts: fewest },
  languages,
  evidence: 'goals',
  messages: {
    none: {
      title: 'None of your last {count} posts was for {outcome}',
      seen: 'Your plan names it. This one is for something else, too.',
      step: '{idea}',
    },
    served: {
      title: 'This one is for {outcome}, as you planned',
      seen: 'Your last {count} posts were not.',
      step: '',
    },
  },
  good: [
    {
      text: 'How to keep bread fresh for a week: wrap it in a cloth and leave it out of the fridge.',
      plan: { outcomes: [{ outcome: 'service' }] },
      recent: Array.from({ length: 5 }, () => ({ kind: 'tip' as const })),
    },
  ],
  bad: [
    {
      text: 'We are closed on Monday for stocktaking, and back at seven on Tuesday.',
      plan: { outcomes: [{ outcome: 'reputation' }] },
      recent: Array.from({ length: 5 }, () => ({ kind: 'offer' as const })),
    },
  ],
  review({ features, recent, plan }) {
    const { primary } = features.kind;
    const last = recent.slice(0, window);
    const isServed = (outcome: Outcome, kinds: readonly Kind[]) =>
      kinds.some((kind) => kindsFor[outcome].has(kind));
    const starved = (plan.outcomes ?? [])
      .map(({ outcome }) => outcome)
      .filter((outcome) => !last.some(({ kind, otherKinds }) => isServed(outcome, [kind, ...otherKinds])));
    if (starved.length === 0 || primary === 'other') return pass;
    const served = starved.find((outcome) => isServed(outcome, [primary]));
    const outcome = served ?? starved[0]!;
    const values = { outcome: names[outcome], count: last.length, idea: ideas[outcome] };
    return served
      ? speak({ level: 'praise', message: 'served', values, spans: [] })
      : speak({ level: 'tip', message: 'none', values, spans: [] });
  },
});
