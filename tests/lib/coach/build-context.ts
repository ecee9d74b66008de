import type { Draft } from '@/lib/model/draft';
import { emptyPlan } from '@/lib/model/plan';
import type { EchoMatch, PastPost } from '@/lib/model/post';
import { clockAt } from '@/lib/model/clock';
import { addDays } from '@/lib/model/civil-date';
import type { Example } from '@/lib/coach/define-rule';
import type { ReviewInput } from '@/lib/coach/review-draft';

const dayLength = 86_400_000;

/** Monday 16 November 2026, noon in Madrid, unless told. */
export function clockOn(today = '2026-11-16') {
  return clockAt(Date.parse(`${today}T11:00:00Z`), 'Europe/Madrid');
}

export type PastPostSketch = Partial<PastPost> & { readonly daysAgo?: number };

export function pastPost({ daysAgo = 1, ...given }: PastPostSketch = {}, today = '2026-11-16'): PastPost {
  return {
    id: `post-${daysAgo}`,
    network: 'x',
    channelId: 'x',
    instant: Date.parse(`${today}T10:00:00Z`) - daysAgo * dayLength,
    civilDate: addDays(today, -daysAgo),
    kind: 'other',
    otherKinds: [],
    isOffer: false,
    invites: false,
    excerpt: 'Fresh rye bread from seven in the morning',
    hashtags: [],
    ...given,
  };
}

/** The input of a review for an example: X, a Monday, an empty plan and no echoes unless it says otherwise. */
export function inputFor(example: Example): ReviewInput {
  const network = example.network ?? 'x';
  const draft: Draft = {
    network,
    surface: example.surface ?? 'post',
    parts: example.parts ? [...example.parts] : [example.text],
    hasMedia: false,
  };
  const recent = (example.recent ?? []).map((sketch, index) =>
    pastPost({ network, id: `post-${index}`, daysAgo: index + 1, ...sketch }, example.today),
  );
  const echoes = example.echoes?.map(({ post, ...match }): EchoMatch => ({
    similarity: 0.9,
    wordForWord: false,
    shared: [],
    ...match,
    post: pastPost({ network, ...post }, example.today),
  }));
  return {
    draft,
    recent,
    echoes: example.echoes === null ? null : (echoes ?? []),
    plan: { ...emptyPlan, ...example.plan },
    dismissals: [],
    clock: clockOn(example.today),
    language: example.language === undefined ? 'en' : example.language,
  };
}
