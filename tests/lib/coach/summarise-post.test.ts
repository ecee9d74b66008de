import { describe, expect, it } from 'vitest';
import { summarisePost } from '@/lib/coach/summarise-post';
import { pastPostSchema, type Post } from '@/lib/model/post';
import { fakePost } from '../history/fakes';

const post = (given: Partial<Post>): Post => fakePost({ text: 'Fresh rye', kind: 'other', ...given });

describe('summarisePost', () => {
  it.each<[string, Partial<Post>, object]>([
    ['an offer', { text: '20% off until Friday' }, { isOffer: true, invites: false }],
    ['an offer by the owner’s word', { kind: 'offer' }, { isOffer: true }],
    ['a question', { text: 'What do you put on your toast?' }, { invites: true, isOffer: false }],
    ['hashtags, lower case', { text: 'Rye #Bread #FürAlle &#39; a#b' }, { hashtags: ['bread', 'füralle'] }],
    [
      'what it promised',
      { text: 'Good morning. Winner on Friday.', civilDate: '2026-11-16' },
      { promises: [{ about: 'winner', quote: 'Winner on Friday', due: '2026-11-20' }] },
    ],
    [
      'how it sounds',
      { text: 'We baked 🍞. I like your bag.' },
      { sound: { words: 6, sentences: 2, emoji: 1, you: 1, self: 1, half: 1 } },
    ],
    ['that it only sells', { text: 'Premium rye from £4, order now.' }, { onlySells: true, hasLink: false }],
    ['a link', { text: 'The rye: https://crumb.example/rye' }, { hasLink: true, onlySells: false }],
    [
      'a Spanish promise',
      { text: 'Nos vemos en el mercado el sábado con los panes de siempre', civilDate: '2026-11-16' },
      { promises: [{ about: 'meeting', due: '2026-11-21', quote: 'Nos vemos en el mercado el sábado' }] },
    ],
    ['white space in the excerpt', { text: ' Fresh\n\nrye ' }, { excerpt: 'Fresh rye' }],
  ])('tells %s', (_, given, expected) => expect(summarisePost(post(given))).toMatchObject(expected));

  it('keeps 120 characters at most, never half an emoji', () => {
    for (const text of ['🍞'.repeat(200), 'a'.repeat(300), 'rye '.repeat(100), `${'a'.repeat(118)}🍞🍞`]) {
      const { excerpt } = summarisePost(post({ text }));
      expect(excerpt.length).toBeLessThanOrEqual(120);
      expect(excerpt).not.toMatch(/[\ud800-\udfff]/u);
    }
  });

  it('says of a language it does not read only what needs no words', () => {
    const summary = summarisePost(post({ text: '我们今天有新鲜的黑麦面包 #面包 https://crumb.example' }));
    expect(summary).toMatchObject({ hasLink: true, hashtags: ['面包'], isOffer: false });
    expect(summary).not.toHaveProperty('promises');
    expect(summary).not.toHaveProperty('onlySells');
  });

  it('keeps no words of the post but the first, only hashes of them', () => {
    const text = `${'Rye bread from seven. '.repeat(20)} xylophone`;
    expect(JSON.stringify(summarisePost(post({ text })))).not.toContain('xylophone');
  });

  it('fits the model', () => expect(() => pastPostSchema.parse(summarisePost(post({})))).not.toThrow());
});
