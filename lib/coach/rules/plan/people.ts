import { networks } from '@/lib/model/network';
import type { Topic } from '@/lib/model/plan';
import { defineRule, isBlank, notEnough, pass, speak } from '@/lib/coach/define-rule';
import { holdsPhrase, marksOf } from '@/lib/coach/text/marks';

/** Posts looked at, and fewest for a verdict (our choice: about two months at two a week). */
const [window, fewest] = [20, 8];

/** People and communities the owner wants to talk with, not named lately: an idea for an empty box, praise for a draft. */
export const people = defineRule({
  id: 'plan/people',
  levels: ['praise', 'tip'],
  scope: 'plan',
  surfaces: ['post'],
  networks,
  needs: { minWords: 0, minPosts: fewest },
  languages: 'any',
  evidence: 'people',
  messages: {
    quiet: {
      title: 'Your last {count} posts did not mention {name}',
      seen: 'They are in your plan as people to talk with.',
      step: 'Thank them for something, or answer something they said.',
    },
    named: { title: 'You bring in {name}', seen: 'Your last {count} posts did not.', step: '' },
  },
  good: [
    {
      text: 'Thank you to the Mill Lane Runners who came for rolls at seven on a wet Sunday.',
      plan: { people: [{ name: 'Mill Lane Runners' }] },
      recent: Array.from({ length: 8 }, () => ({ marks: [1] })),
    },
  ],
  bad: [
    {
      text: '',
      plan: { people: [{ name: 'Mill Lane Runners' }] },
      recent: Array.from({ length: 8 }, () => ({ marks: [1] })),
    },
  ],
  review(context) {
    const { features, recent, plan } = context;
    const wanted = plan.people ?? [];
    if (wanted.length === 0) return pass;
    const last = recent
      .slice(0, window)
      .filter(({ marks }) => marks)
      .map(marksOf);
    if (last.length < fewest) return notEnough(`It needs ${fewest} past posts that Porchlight has read.`);
    const isNamed = ({ name, words }: Topic, marks: ReadonlySet<number>) =>
      holdsPhrase(marks, [name, ...(words ?? [])]);
    const quiet = wanted.filter((topic) => !last.some((marks) => isNamed(topic, marks)));
    const chosen = isBlank(context) ? quiet[0] : quiet.find((topic) => isNamed(topic, features.marks));
    if (!chosen) return pass;
    const values = { name: chosen.name, count: last.length };
    return isBlank(context)
      ? speak({ level: 'tip', message: 'quiet', values, spans: [] })
      : speak({ level: 'praise', message: 'named', values, spans: [] });
  },
});
