import { describe, expect, it } from 'vitest';
import { emptyPlan, planSchema } from '@/lib/model/plan';
import { pastPostSchema } from '@/lib/model/post';

/** A plan as the first version stored it. */
const first = {
  version: 1,
  business: { name: 'Crumb & Co', otherNames: ['Crumb'] },
  channels: [{ id: 'x', network: 'x', name: '@crumb', goals: [{ from: '2026-01-05', perWeek: 2 }] }],
  mainChannelId: 'x',
  weekStart: 1,
  closures: [{ from: '2026-08-01', to: '2026-08-15' }],
  xPremium: false,
};
const full = {
  ...first,
  channels: [{ ...first.channels[0]!, brings: false }],
  outcomes: [{ outcome: 'leads', watch: 'orders by phone' }, { outcome: 'reputation' }],
  segments: [{ name: 'brides', words: ['wedding'] }, { name: 'عرائس 👰' }],
  people: [{ name: 'Mill Lane Runners' }],
  seasons: [{ name: 'Valentine’s Day', date: '2027-02-14' }],
  voice: { use: ['slow bread'], avoid: ['cheap'], speaksToYou: false },
  offers: { allowed: true },
  questions: [{ text: 'Can I freeze it?', answeredIn: 'post-1' }, { text: 'Is it vegan?' }],
};

describe('the plan', () => {
  it.each([
    ['as the first version stored it', first],
    ['that is empty', emptyPlan],
    ['with everything in it', full],
  ])('reads one %s, and changes nothing', (_, plan) => {
    expect(planSchema.parse(plan)).toEqual(plan);
  });

  it.each([
    ['an outcome nobody knows', { outcomes: [{ outcome: 'fame' }] }],
    ['a nameless segment', { segments: [{ name: '' }] }],
    ['a season on 30 February', { seasons: [{ name: 'Fair', date: '2027-02-30' }] }],
    ['an empty question', { questions: [{ text: '' }] }],
  ])('refuses %s', (_, given) => {
    expect(planSchema.safeParse({ ...first, ...given }).success).toBe(false);
  });
});

describe('a past post', () => {
  it('reads as it was summarised before it told of sound and promises', () => {
    const before = {
      id: '1',
      network: 'x',
      channelId: 'x',
      instant: 0,
      civilDate: '1970-01-01',
      kind: 'tip',
      otherKinds: [],
      isOffer: false,
      invites: false,
      excerpt: 'Rye',
      hashtags: [],
    };
    expect(pastPostSchema.parse(before)).toEqual(before);
  });
});
