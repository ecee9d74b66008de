import 'temporal-polyfill/global';
import { createSameList, createSummaries } from '@/entrypoints/background/summaries';
import { reviewDraft } from '@/lib/coach/review-draft';
import { summarisePost } from '@/lib/coach/summarise-post';
import { clockAt } from '@/lib/model/clock';
import { emptyPlan } from '@/lib/model/plan';
import type { PastPost } from '@/lib/model/post';
import type { Review } from '@/lib/model/review';
import { createEchoes } from './echo-memory';
import { makeHistory } from './past-posts';

export { measureEchoes } from './echo-lookups';
export { measureLongRuns } from './long-runs';

const clock = clockAt(Date.UTC(2026, 10, 23, 12), 'Europe/Madrid');
/** As the background has it. */
const recentRead = 60;

/** As the background does it at each key: echoes from an index over all posts, the last sixty posts in short form, all rules. */
export function createReview(posts: number): (text: string) => Review {
  const history = makeHistory(posts, clock);
  const findEchoes = createEchoes(history);
  const newest = history.slice(0, recentRead);
  const summarise = createSummaries(summarisePost);
  const sameList = createSameList<PastPost>();
  const plan = { ...emptyPlan, business: { name: 'Elm Street Bakery', otherNames: [] } };
  return (text) =>
    reviewDraft({
      draft: { network: 'facebook', surface: 'post', parts: [text], hasMedia: false },
      recent: sameList(newest.map(summarise)),
      echoes: findEchoes(text),
      plan,
      dismissals: [],
      clock,
      language: 'en',
    });
}
