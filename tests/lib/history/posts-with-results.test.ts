import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { countWithResults, listWithResults } from '@/lib/history/posts-with-results';
import { addPost } from '@/lib/history/posts';
import { fakeHistory, fakeIndexing, fakePost, noon } from './fakes';

describe('posts with results', () => {
  it('are counted and listed newest first, the others left out, no more than asked for', async () => {
    const db = fakeHistory();
    const results = { likes: 1, at: 0 };
    await addPost(db, fakePost({ id: 'a', results }), fakeIndexing);
    await addPost(db, fakePost({ id: 'b', instant: noon + 2, results }), fakeIndexing);
    await addPost(db, fakePost({ id: 'none', instant: noon + 3 }), fakeIndexing);
    await addPost(db, fakePost({ id: 'c', instant: noon + 1, results }), fakeIndexing);
    expect(await countWithResults(db)).toBe(3);
    expect((await listWithResults(db, 2)).map(({ id }) => id)).toEqual(['b', 'c']);
  });
});
