import { describe, expect, it } from 'vitest';
import { classifyKind } from '@/lib/coach/kinds/classify-kind';
import { learnKinds, lessonFor } from '@/lib/coach/kinds/learn-kinds';
import type { Kind } from '@/lib/model/kind';
import type { Post } from '@/lib/model/post';
import { fakePost } from '../../history/fakes';

let count = 0;
const told = (kind: Kind, text: string, over: Partial<Post> = {}): Post =>
  fakePost({ id: `p${(count += 1)}`, kind, kindBy: 'owner', text, instant: count * 1_000, ...over });

const marmalade = [
  told('tip', 'Marmalade Monday: a jar of Seville on the counter'),
  told('tip', 'It is Marmalade Monday again, with three fruits'),
  told('tip', 'Marmalade Monday, and the kitchen smells of oranges'),
  told('thanks', 'The Hendersons came by for their wedding cake'),
];
const draft = 'Marmalade Monday: blood orange this time';

describe('the owner’s corrections', () => {
  it('turn the guess for a draft that has their words', () => {
    expect(classifyKind(draft).primary).not.toBe('tip');
    expect(classifyKind(draft, { taught: learnKinds(marmalade) }).primary).toBe('tip');
  });

  it.each([
    ['a draft with none of their words', 'The shutters go up at seven tomorrow'],
    ['a plain offer', '20% off all loaves until Friday, only with the code RYE'],
    ['an announcement of a closure', 'We are closed on Monday for the bank holiday'],
    ['nothing', ''],
  ])('leave %s as it was', (_name, text) => {
    expect(classifyKind(text, { taught: learnKinds(marmalade) })).toMatchObject({
      primary: classifyKind(text).primary,
    });
  });

  it.each<[string, Post[]]>([
    ['none', []],
    ['posts the coach read by itself', marmalade.map((post) => ({ ...post, kindBy: 'coach' as const }))],
  ])('teach nothing where there are none: %s', (_name, posts) => {
    expect(classifyKind(draft, { taught: learnKinds(posts) }).primary).toBe(classifyKind(draft).primary);
  });

  it('teach the same in any order', () => {
    expect(learnKinds(marmalade.toReversed())).toEqual(learnKinds(marmalade));
  });

  it('are unlearned with the posts they stood on', () => {
    const without = marmalade.filter(({ kind }) => kind !== 'tip');
    expect(classifyKind(draft, { taught: learnKinds(without) }).primary).not.toBe('tip');
  });

  it('move a kind by −1.5 to 3 and no more, however often a word was said', () => {
    const many = Array.from({ length: 150 }, () => told('tip', 'marmalade marmalade seville orange jar'));
    const lesson = lessonFor(
      learnKinds([...many, told('thanks', 'wedding cake')]),
      ['marmalade', 'seville', 'orange', 'jar', 'wedding', 'cake'].map((word) => ({ word })),
    );
    for (const worth of lesson.values()) {
      expect(worth).toBeLessThanOrEqual(3);
      expect(worth).toBeGreaterThanOrEqual(-1.5);
    }
  });

  it('are the newest 200: an old habit is gone', () => {
    const old = Array.from({ length: 20 }, (_, at) => told('tip', 'Marmalade Monday', { instant: at }));
    const since = Array.from({ length: 200 }, (_, at) =>
      told('thanks', `Cake number ${at} of the Hendersons`, { instant: 1_000_000 + at }),
    );
    expect(learnKinds([...old, ...since]).words.has('marmalade')).toBe(false);
  });
});
