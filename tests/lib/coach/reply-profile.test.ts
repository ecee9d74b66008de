import { describe, expect, it } from 'vitest';
import { reviewDraft, type ReviewInput } from '@/lib/coach/review-draft';
import { summarisePost } from '@/lib/coach/summarise-post';
import { clockAt } from '@/lib/model/clock';
import type { Draft } from '@/lib/model/draft';
import { emptyPlan, type Plan } from '@/lib/model/plan';
import { buildPost } from '../rhythm/build-post';

const clock = clockAt(Date.UTC(2026, 10, 16, 12), 'UTC');
const recent = Array.from({ length: 10 }, (_, index) =>
  summarisePost(
    buildPost(`2026-11-${String(14 - index).padStart(2, '0')}`, {
      text: `20% off everything in the shop today, code BREAD${index}.`,
      kind: 'offer',
    }),
  ),
);
const plan: Plan = { ...emptyPlan, voice: { avoid: ['cheap'] } };

/** The ids of all rules that speak of a text, whatever their level. */
function speaking(surface: Draft['surface'], text: string, over: Partial<ReviewInput> = {}): string[] {
  const { praise, open, more } = reviewDraft({
    draft: { network: 'x', surface, parts: [text], hasMedia: false },
    recent,
    echoes: null,
    plan,
    dismissals: [],
    clock,
    language: 'en',
    ...over,
  });
  return [...(praise ? [praise] : []), ...open, ...more].map(({ ruleId }) => ruleId);
}
const calm = 'Thank you for asking, Anna. I put one rye loaf aside and it waits here until noon.';
const echo = [
  { post: recent[0]!, similarity: 1, wordForWord: true, shared: ['everything in the shop today'] },
];

describe('a reply being written', () => {
  it.each<[string, string, Partial<ReviewInput>?]>([
    [
      'customer-focus/balance',
      'We baked all night. Our oven is new and our team is proud. I am happy with what we made for our shop.',
    ],
    [
      'customer-focus/opening',
      'We are excited to announce our new rye. It is baked in the old oven and it keeps for a week.',
    ],
    [
      'customer-focus/likes-as-goal',
      'Comment YES if you want a warm loaf on Saturday morning, all of you out there.',
    ],
    [
      'offer/anatomy',
      '20% off all birthday cakes in the shop for everybody who follows us here, we mean it.',
    ],
    ['offer/too-many', '20% off all birthday cakes in the shop until Saturday with the code CAKE for you.'],
    [
      'offer/contest-rules',
      'Giveaway: share this post and tag two friends to win a cake for the whole family.',
    ],
    ['variety/echo', '20% off everything in the shop today, code BREAD0.', { echoes: echo }],
    ['craft/link', `${calm} Read on: https://crumb.example/hours`],
    ['variety/hashtags', `${calm} #bread #rye #wheat #bakery`],
    [
      'conversation/billboard',
      'Premium rye from £4, order now in the shop or online while there is some left.',
    ],
    [
      'conversation/no-way-in',
      'The new rye is on the shelf now. It is baked in the old oven and keeps a week.',
    ],
  ])('hears nothing of %s, which a post would hear', (rule, text, over) => {
    expect(speaking('post', text, over)).toContain(rule);
    expect(speaking('reply', text, over)).not.toContain(rule);
  });

  it.each<[string, string]>([
    [
      'customer-focus/balance',
      'Thank you Anna. We are sorry that our rye was gone, and we bake more of our loaves on Friday.',
    ],
    ['offer/dates', 'Come by on Friday, 17 November 2026, Anna: the rye is back on the shelf then.'],
    ['craft/length', `${calm} `.repeat(5)],
    ['craft/access', 'So sorry, Anna 🥐🥐🥐🥐'],
    ['voice/words', 'The cheap rolls are back, Anna.'],
    ['voice/shouting', 'SORRY ANNA, THE RYE IS GONE FOR TODAY'],
  ])('hears %s', (rule, text) => {
    expect(speaking('reply', text)).toContain(rule);
  });

  it.each([
    ['a calm answer by one person', calm],
    ['a short one', 'Thank you, Anna.'],
    [
      'one that is all about her',
      'You are right, Anna, and your loaf waits for you: you only need to say your name.',
    ],
    ['nothing yet', ''],
  ])('hears nothing at all of %s', (_which, text) => {
    expect(speaking('reply', text)).toEqual([]);
  });

  it('is told of “we” as an answer, not as a post', () => {
    const { open } = reviewDraft({
      draft: {
        network: 'x',
        surface: 'reply',
        parts: [
          'Thank you Anna. We are sorry that our rye was gone, and we bake more of our loaves on Friday.',
        ],
        hasMedia: false,
      },
      recent,
      echoes: null,
      plan,
      dismissals: [],
      clock,
      language: 'en',
    });
    expect(open.map(({ title }) => title)).toEqual(['In a reply, “I” sounds closer than “we”']);
  });
});
