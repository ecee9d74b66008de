import { describe, expect, it } from 'vitest';
import { summarisePost } from '@/lib/coach/summarise-post';
import { pastPostSchema, type Post } from '@/lib/model/post';

const post = (given: Partial<Post>): Post => ({
  id: '1',
  network: 'x',
  channelId: 'x',
  text: 'Fresh rye',
  partCount: 1,
  hasMedia: false,
  instant: 0,
  zone: 'Europe/Madrid',
  civilDate: '1970-01-01',
  kind: 'other',
  otherKinds: [],
  kindBy: 'coach',
  status: 'published',
  proof: 'notice',
  permalink: null,
  networkId: null,
  source: 'live',
  ...given,
});

describe('summarisePost', () => {
  it.each<[string, Partial<Post>, object]>([
    ['an offer', { text: '20% off until Friday' }, { isOffer: true, invites: false }],
    ['an offer by the owner’s word', { kind: 'offer' }, { isOffer: true }],
    ['a question', { text: 'What do you put on your toast?' }, { invites: true, isOffer: false }],
    ['hashtags, lower case', { text: 'Rye #Bread #FürAlle &#39; a#b' }, { hashtags: ['bread', 'füralle'] }],
    ['white space in the excerpt', { text: ' Fresh\n\nrye ' }, { excerpt: 'Fresh rye' }],
  ])('tells %s', (_, given, expected) => expect(summarisePost(post(given))).toMatchObject(expected));

  it('keeps 120 characters at most, never half an emoji', () => {
    for (const text of ['🍞'.repeat(200), 'a'.repeat(300), 'rye '.repeat(100), `${'a'.repeat(118)}🍞🍞`]) {
      const { excerpt } = summarisePost(post({ text }));
      expect(excerpt.length).toBeLessThanOrEqual(120);
      expect(excerpt).not.toMatch(/[\ud800-\udfff]/u);
    }
  });

  it('fits the model', () => expect(() => pastPostSchema.parse(summarisePost(post({})))).not.toThrow());
});
