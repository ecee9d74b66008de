import { networks } from '@/lib/model/network';
import type { Topic } from '@/lib/model/plan';
import { defineRule, notEnough, pass, speak, wordsNeeded } from '@/lib/coach/define-rule';
import { holdsPhrase, marksOf } from '@/lib/coach/text/marks';

/** Posts looked at, and fewest for a verdict (our choice). */
const [window, fewest] = [10, 6];

/** Whom the post is for, and which group of customers none of the last ten posts spoke of. */
export const segment = defineRule({
  id: 'plan/segment',
  levels: ['praise', 'tip'],
  scope: 'plan',
  surfaces: ['post'],
  networks,
  needs: { minWords: wordsNeeded, minPosts: fewest },
  languages: 'any',
  evidence: 'segments',
  messages: {
    forgotten: {
      title: 'Your last {count} posts did not speak to {segment}',
      seen: 'This one does not name a group from your plan, either.',
      step: 'Say for whom this is good, if it is good for them.',
    },
    spoken: { title: 'This one is for {segment}', seen: 'Your last {count} posts were not.', step: '' },
  },
  good: [
    {
      text: 'Brides, a word about your cake: order it six weeks before the day, and taste it twice.',
      plan: { segments: [{ name: 'brides' }] },
      recent: Array.from({ length: 6 }, () => ({ marks: [1] })),
    },
  ],
  bad: [
    {
      text: 'The rye loaf is on the shelf from seven, and it keeps well until the weekend.',
      plan: { segments: [{ name: 'brides' }] },
      recent: Array.from({ length: 6 }, () => ({ marks: [1] })),
    },
  ],
  review({ features, recent, plan }) {
    const segments = plan.segments ?? [];
    if (segments.length === 0) return pass;
    const last = recent
      .slice(0, window)
      .filter(({ marks }) => marks)
      .map(marksOf);
    if (last.length < fewest) return notEnough(`It needs ${fewest} past posts that Porchlight has read.`);
    const isSpoken = (topic: Topic, marks: ReadonlySet<number>) =>
      holdsPhrase(marks, [topic.name, ...(topic.words ?? [])]);
    const forgotten = segments.filter((topic) => !last.some((marks) => isSpoken(topic, marks)));
    const now = segments.filter((topic) => isSpoken(topic, features.marks));
    const back = now.find((topic) => forgotten.includes(topic));
    if (back) {
      const values = { segment: back.name, count: last.length };
      return speak({ level: 'praise', message: 'spoken', values, spans: [] });
    }
    if (now.length > 0 || forgotten.length === 0) return pass;
    const values = { segment: forgotten[0]!.name, count: last.length };
    return speak({ level: 'tip', message: 'forgotten', values, spans: [] });
  },
});
