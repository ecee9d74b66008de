import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '@/lib/history/answer';
import { drainOutbox } from '@/lib/history/drain';
import { listOpenQuestions } from '@/lib/history/open-questions';
import { addPost, getPost, listPosts } from '@/lib/history/posts';
import { fakeEntry, fakeHistory, fakeIndexing, fakeOutbox, fakePost, fakeTools, noon } from './fakes';

const unsure = fakeEntry({ state: 'unsure', proof: null });

describe('open questions', () => {
  it('are the unsure, the assumed and the unreadably scheduled, newest first', async () => {
    const db = fakeHistory();
    const storage = fakeOutbox(
      unsure,
      fakeEntry({ id: 'sched', scheduledFor: null, instant: noon + 5 }),
      fakeEntry({ id: 'young', state: 'sent', proof: null }),
    );
    await addPost(db, fakePost({ id: 'gone', proof: 'assumed', instant: noon - 5 }), fakeIndexing);
    await addPost(db, fakePost({ id: 'fine' }), fakeIndexing);
    await drainOutbox(fakeTools(db, storage, { isAlive: async () => true }));
    const questions = await listOpenQuestions(db, storage);
    expect(questions.map(({ id, why }) => [id, why])).toEqual([
      ['sched', 'schedule'],
      ['e1', 'unsure'],
      ['gone', 'assumed'],
    ]);
    expect(questions[1]).toMatchObject({
      text: 'Come and taste the new rye',
      civilDate: '2026-03-05',
      network: 'x',
    });
  });

  it('are none when all is proven', async () => {
    const db = fakeHistory();
    await addPost(db, fakePost(), fakeIndexing);
    expect(await listOpenQuestions(db, fakeOutbox())).toEqual([]);
  });
});

describe('the owner’s answer', () => {
  it.each([
    [
      'yes to an unsure post',
      unsure,
      { posted: true },
      true,
      { proof: 'owner', status: 'published', instant: noon },
    ],
    ['no to an unsure post', unsure, { posted: false }, false, null],
    [
      'yes to an unsure scheduling',
      { ...unsure, scheduledFor: noon + 99_000 },
      { posted: true },
      true,
      { status: 'scheduled', instant: noon + 99_000 },
    ],
    [
      'yes to an unreadable schedule, without a time',
      { ...unsure, scheduledFor: null },
      { posted: true },
      true,
      { status: 'published', instant: noon },
    ],
    [
      'an unreadable schedule that has gone out',
      { ...unsure, scheduledFor: null },
      { posted: true, at: noon + 5_000 },
      true,
      { status: 'published', instant: noon + 5_000 },
    ],
    [
      'an unreadable schedule still to come',
      { ...unsure, scheduledFor: null },
      { posted: true, at: noon + 86_400_000 },
      true,
      { status: 'scheduled', civilDate: '2026-03-06' },
    ],
  ])('%s', async (_name, entry, answer, kept, expected) => {
    const db = fakeHistory();
    const storage = fakeOutbox(entry);
    expect(await answerQuestion(fakeTools(db, storage), { id: 'e1', ...answer })).toBe(kept);
    const post = await getPost(db, 'e1');
    expect(post && { ...post, ...expected }).toEqual(expected && post);
    expect(storage.kept.size).toBe(0);
    expect(await listOpenQuestions(db, storage)).toEqual([]);
  });

  it.each([
    ['yes keeps an assumed post', 'assumed', true, true, 'owner'],
    ['no takes an assumed post out', 'assumed', false, false, undefined],
    ['no never takes out a post that is proven', 'notice', false, true, 'notice'],
  ] as const)('%s', async (_name, proof, posted, kept, expected) => {
    const db = fakeHistory();
    await addPost(db, fakePost({ proof }), fakeIndexing);
    expect(await answerQuestion(fakeTools(db, fakeOutbox()), { id: 'p1', posted })).toBe(kept);
    expect((await getPost(db, 'p1'))?.proof).toBe(expected);
  });

  it('means nothing for a post nobody knows', async () => {
    expect(await answerQuestion(fakeTools(fakeHistory(), fakeOutbox()), { id: 'zz', posted: true })).toBe(
      false,
    );
  });

  it('of no holds although a drain stores the entry at the same moment', async () => {
    const db = fakeHistory();
    const storage = fakeOutbox(fakeEntry({ state: 'sent', proof: null }));
    await Promise.all([
      drainOutbox(fakeTools(db, storage)),
      answerQuestion(fakeTools(db, storage), { id: 'e1', posted: false }),
    ]);
    await drainOutbox(fakeTools(db, storage));
    expect(await listPosts(db, {})).toEqual([]);
    expect(storage.kept.size).toBe(0);
  });

  it('is not asked again when the page says "unsure" once more', async () => {
    const db = fakeHistory();
    const storage = fakeOutbox(unsure);
    await answerQuestion(fakeTools(db, storage), { id: 'e1', posted: true });
    await storage.set({ 'outbox:e1': unsure });
    await drainOutbox(fakeTools(db, storage));
    expect(await listOpenQuestions(db, storage)).toEqual([]);
    expect(storage.kept.size).toBe(0);
  });
});
