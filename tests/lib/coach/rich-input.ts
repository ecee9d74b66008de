import { emptyPlan, type Plan } from '@/lib/model/plan';
import { kinds } from '@/lib/model/kind';
import type { Draft } from '@/lib/model/draft';
import { addDays } from '@/lib/model/civil-date';
import type { ReviewInput } from '@/lib/coach/review-draft';
import { summarisePost } from '@/lib/coach/summarise-post';
import { fakePost } from '../history/fakes';
import { clockOn } from './build-context';

const today = '2026-11-16';
const day = 86_400_000;

/** A plan in which every field that a rule reads is filled in. */
export const richPlan: Plan = {
  ...emptyPlan,
  business: { name: 'Crumb & Co', otherNames: ['Crumb'] },
  channels: (['x', 'facebook', 'linkedin'] as const).map((network) => ({
    id: network,
    network,
    name: network,
    goals: [{ from: '2026-01-05', perWeek: 2 }],
    ...(network === 'x' ? { brings: false } : {}),
  })),
  outcomes: [{ outcome: 'leads' }, { outcome: 'reputation' }],
  segments: [{ name: 'brides', words: ['wedding'] }, { name: '👰 عرائس' }],
  people: [{ name: 'Mill Lane Runners' }],
  seasons: [{ name: 'Winter fair', date: '2026-12-01' }],
  voice: { use: ['slow bread'], avoid: ['cheap', '\ud83d'] },
  offers: { allowed: true },
  questions: [{ text: 'Can I freeze sourdough?' }],
};

const texts = [
  'Winner on Friday. Comment “RYE” to win a cake. #bread #rye',
  'We are proud of our new oven. Order now from £4 https://crumb.example',
  '20% off until Saturday for our followers, see you at the market on Sunday.',
  'What do you put on your toast? Part 2 tomorrow.',
  'Estamos muy contentos, nos vemos en el mercado el sábado.',
  '我们今天有新鲜的黑麦面包 🍞',
];

/** Thirty past posts of all kinds, on all networks, as the coach would have summarised them. */
export const richHistory = Array.from({ length: 30 }, (_, index) => {
  const post = fakePost({
    id: `post-${index}`,
    network: (['x', 'x', 'facebook', 'linkedin'] as const)[index % 4]!,
    channelId: (['x', 'x', 'facebook', 'linkedin'] as const)[index % 4]!,
    text: texts[index % texts.length]!,
    instant: Date.parse(`${today}T09:00:00Z`) - index * day,
    zone: 'Europe/Madrid',
    civilDate: addDays(today, -index),
    kind: kinds[index % kinds.length]!,
  });
  return summarisePost(post);
});

/** A review's input with everything in it that a rule may look at. */
export function richInput(draft: Draft, language: string | null = null): ReviewInput {
  return {
    draft,
    recent: richHistory,
    echoes: [
      { post: richHistory[0]!, similarity: 0.9, wordForWord: false, shared: ['we are proud of', 'a b'] },
    ],
    plan: richPlan,
    dismissals: [],
    clock: clockOn(today),
    language,
  };
}
