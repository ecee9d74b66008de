import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createHistory } from '@/lib/history/db';
import { addPost, removePost } from '@/lib/history/posts';
import { createHistorySearch } from '@/lib/history/search';
import { createSearchColumn, foldForSearch } from '@/lib/history/search-column';
import type { Post } from '@/lib/model/post';
import type { PostFilter } from '@/lib/model/post-filter';
import { fakeHistory, fakeIndexing, fakePost, noon } from './fakes';

const posts: Post[] = [
  fakePost({ id: 'rye', text: 'Rye bread, baked at dawn', goal: 'leads', segment: 'brides' }),
  fakePost({
    id: 'cafe',
    text: 'Meet us at the CAFÉ',
    instant: noon + 1,
    civilDate: '2026-03-06',
    network: 'facebook',
    channelId: 'page',
  }),
  fakePost({
    id: 'half',
    text: 'Half price on rye',
    instant: noon + 2,
    civilDate: '2026-03-07',
    otherKinds: ['offer'],
  }),
];

function find(filter: PostFilter, among = posts): readonly string[] {
  const column = createSearchColumn();
  column.put(among);
  return column.find(filter);
}

describe('a search', () => {
  it.each<[PostFilter, string[]]>([
    [{}, ['half', 'cafe', 'rye']],
    [{ words: 'rye' }, ['half', 'rye']],
    [{ words: 'RYE  dawn' }, ['rye']],
    [{ words: 'rye cafe' }, []],
    [{ words: 'cafe' }, ['cafe']],
    [{ words: 'café' }, ['cafe']],
    [{ words: 'ea' }, ['rye']],
    [{ network: 'facebook' }, ['cafe']],
    [{ channelId: 'page', words: 'rye' }, []],
    [{ kind: 'offer' }, []],
    [{ offers: true }, ['half']],
    [{ offers: false }, ['half', 'cafe', 'rye']],
    [{ from: '2026-03-06' }, ['half', 'cafe']],
    [{ to: '2026-03-06' }, ['cafe', 'rye']],
    [{ from: '2026-03-06', to: '2026-03-06' }, ['cafe']],
    [{ goal: 'leads' }, ['rye']],
    [{ segment: 'brides', goal: 'service' }, []],
  ])('for %j finds %j', (filter, found) => expect(find(filter)).toEqual(found));

  it('finds the same again when letters are taken back, also after a change', () => {
    const column = createSearchColumn();
    column.put(posts);
    expect(['r', 'ry', 'rye d', 'ry', 'r', 'c', ''].map((words) => column.find({ words }).length)).toEqual([
      2, 2, 1, 2, 2, 2, 3,
    ]);
    column.find({ words: 'rye' });
    column.remove(['half']);
    expect(column.find({ words: 'ry' })).toEqual(['rye']);
    expect(column.find({ words: 'ry', network: 'facebook' })).toEqual([]);
  });

  it('finds the same letter by letter as at once', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'E', ' '), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), text, (texts, query) => {
        const column = createSearchColumn();
        column.put(texts.map((words, index) => fakePost({ id: String(index), text: words })));
        let found: readonly string[] = [];
        for (let end = 0; end <= query.length; end += 1) found = column.find({ words: query.slice(0, end) });
        const fresh = createSearchColumn();
        fresh.put(texts.map((words, index) => fakePost({ id: String(index), text: words })));
        expect(found).toEqual(fresh.find({ words: query }));
      }),
    );
  });

  it('follows posts that come, change and go', () => {
    const column = createSearchColumn();
    column.put(posts);
    expect(column.find({ words: 'ry' })).toEqual(['half', 'rye']);
    column.put([fakePost({ id: 'rye', text: 'Spelt' })]);
    expect(column.find({ words: 'rye' })).toEqual(['half']);
    column.remove(['half', 'nobody']);
    expect(column.find({ words: 'rye' })).toEqual([]);
    expect(column.size).toBe(2);
  });

  it.each([
    ['CAFÉ', 'cafe'],
    ['Ärger', 'arger'],
    ['plain', 'plain'],
    ['日本', '日本'],
  ])('reads %s as %s', (text, folded) => expect(foldForSearch(text)).toBe(folded));
});

const first = { from: 0, count: 10 };

describe('searching the history', () => {
  it('answers at once, tells when more is read, and then has everything', async () => {
    const db = fakeHistory();
    for (const post of posts) await addPost(db, post, fakeIndexing);
    const onMore = vi.fn<() => void>();
    const search = createHistorySearch(db, onMore);
    expect(search.find({}, first)).toEqual({ total: 0, ids: [], isComplete: false });
    await vi.waitUntil(() => search.find({}, first).isComplete);
    expect(onMore).toHaveBeenCalled();
    expect(search.find({ words: 'rye' }, { from: 1, count: 1 })).toEqual({
      total: 2,
      ids: ['rye'],
      isComplete: true,
    });
  });

  it('reads some posts anew, and everything where the number of posts is another', async () => {
    const db = fakeHistory();
    for (const post of posts) await addPost(db, post, fakeIndexing);
    const search = createHistorySearch(db, () => {});
    await vi.waitUntil(() => search.find({}, first).isComplete);
    await removePost(db, 'rye');
    await search.refresh(['rye']);
    expect(search.find({}, first).ids).toEqual(['half', 'cafe']);
    await addPost(db, fakePost({ id: 'late', instant: noon + 9 }), fakeIndexing);
    await search.catchUp();
    expect(search.find({}, first).ids).toEqual(['late', 'half', 'cafe']);
  });

  it('throws what kept it from reading, once, and tries again', async () => {
    const db = createHistory('not-there-yet');
    vi.spyOn(db, 'open').mockRejectedValueOnce(new DOMException('broken', 'UnknownError'));
    const onMore = vi.fn<() => void>();
    const search = createHistorySearch(db, onMore);
    await vi.waitUntil(() => onMore.mock.calls.length > 0);
    expect(() => search.find({}, first)).toThrow('broken');
    await vi.waitUntil(() => search.find({}, first).isComplete);
  });
});
