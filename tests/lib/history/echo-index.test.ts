import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { findEchoes, indexEchoes } from '@/lib/history/echo-index';
import { addPost } from '@/lib/history/posts';
import { fakeCoach } from './fake-coach';
import { fakeHistory, fakeIndexing, fakePost, noon } from './fakes';

const text = 'fresh rye bread every friday from seven';

async function filled(texts: readonly string[]) {
  const db = fakeHistory();
  for (const [at, one] of texts.entries()) {
    await addPost(db, fakePost({ id: `p${at}`, text: one, instant: noon + at }), fakeIndexing);
  }
  return db;
}

describe('looking for echoes', () => {
  it('finds a near copy among many, however old, and says what both share', async () => {
    const db = await filled([
      'fresh rye bread every friday from eight',
      ...Array.from({ length: 300 }, (_, at) => `numbered note ${at} about parcel ${at * 7}`),
    ]);
    const [match, ...others] = await findEchoes(db, text, fakeCoach);
    expect(match).toMatchObject({ post: { id: 'p0' }, wordForWord: false });
    expect(match?.similarity).toBeCloseTo(6 / 8);
    expect(match?.shared).toContain('rye');
    expect(others).toEqual([]);
  });

  it('answers with the three most similar, the newer first among equals', async () => {
    const db = await filled([
      text,
      'fresh rye bread every friday from nine',
      text,
      'fresh rye bread every friday',
      text,
    ]);
    const found = await findEchoes(db, text, fakeCoach);
    expect(found.map((match) => match.post.id)).toEqual(['p4', 'p2', 'p0']);
    expect(found.every((match) => match.wordForWord)).toBe(true);
  });

  it.each([
    ['a text that shares a word or two', 'fresh air'],
    ['a text with nothing in common', 'closed on monday'],
    ['an empty text', ''],
    ['a lone surrogate', '\ud83d'],
  ])('finds nothing for %s', async (_name, draft) => {
    expect(await findEchoes(await filled([text]), draft, fakeCoach)).toEqual([]);
  });

  it('compares posts of an older band version without the index', async () => {
    const db = await filled([text]);
    const newer = { ...fakeCoach, version: 2, bandsOf: () => [1] };
    expect(await findEchoes(db, text, newer)).toHaveLength(1);
    expect(await indexEchoes(db, newer, 10)).toBe(1);
    expect((await db.posts.get('p0'))?.bands).toEqual([1]);
  });

  it('does not try forever to index a text whose bands cannot be computed', async () => {
    const db = await filled([text]);
    const broken = {
      version: 2,
      bandsOf: () => {
        throw new Error('no words');
      },
    };
    expect(await indexEchoes(db, broken, 10)).toBe(1);
    expect(await indexEchoes(db, broken, 10)).toBe(0);
  });
});
