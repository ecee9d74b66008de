import { describe, expect, it } from 'vitest';
import { createPopupStore } from '@/lib/state/popup';
import { findNearCopies } from '@/lib/state/popup-near-copies';
import { buildPost } from '../rhythm/build-post';
import { fakePopupDoors } from './popup-doors';

const closed = { ok: false as const, sentence: 'The history is closed.' };

describe('the popup store', () => {
  it('reads no post before consent', async () => {
    let asked = 0;
    const doors = fakePopupDoors(
      {},
      {
        readConsent: async () => ({ value: null, trouble: null }),
        listPosts: async () => {
          asked += 1;
          return { ok: true, value: [] };
        },
      },
    );
    const store = createPopupStore(doors);
    await store.getState().load();
    expect(store.getState().stage).toBe('before-consent');
    expect(asked).toBe(0);
  });

  it('says once what was wrong, however many doors were closed by it', async () => {
    const store = createPopupStore(
      fakePopupDoors({}, { listPosts: async () => closed, listQuestions: async () => closed }),
    );
    await store.getState().load();
    expect(store.getState()).toMatchObject({
      stage: 'ready',
      rhythm: null,
      troubles: ['The history is closed.'],
    });
  });

  it('keeps a question, and says why, when the answer could not be stored', async () => {
    const question = {
      id: 'q',
      why: 'assumed' as const,
      network: 'x' as const,
      text: 'Hello',
      instant: 0,
      civilDate: '2026-06-25',
    };
    const doors = fakePopupDoors({ questions: [question] }, { answerPosted: async () => closed });
    const store = createPopupStore(doors);
    await store.getState().load();
    await store.getState().answer({ id: 'q', posted: true });
    expect(store.getState()).toMatchObject({ questions: [question], troubles: ['The history is closed.'] });
  });

  it('turns through all ideas and comes back to the first', async () => {
    const store = createPopupStore(fakePopupDoors());
    await store.getState().load();
    const first = store.getState().ideas[0];
    const count = store.getState().ideas.length;
    for (let turn = 0; turn < count; turn += 1) store.getState().nextIdea();
    expect(store.getState().ideas[0]).toEqual(first);
  });
});

describe('findNearCopies', () => {
  // Bands by first word, similarity by equality: enough to see what is compared with what.
  const reading = {
    bandsOf: (text: string) => (text === 'unreadable' ? fail() : [text.length > 0 ? text.charCodeAt(0) : 0]),
    similarityOf: (one: string, other: string) =>
      one === other ? 1 : one.toLowerCase() === other ? 0.85 : 0.84,
  };
  const fail = (): never => {
    throw new Error('cannot be read');
  };
  const on = (id: string, date: string, text: string, channelId = 'x') =>
    buildPost(date, { id, text, channelId });

  it.each([
    ['the later of two alike', [on('late', '2026-06-02', 'a'), on('early', '2026-06-01', 'a')], ['late']],
    [
      'every further one',
      [on('1', '2026-06-01', 'a'), on('2', '2026-06-02', 'a'), on('3', '2026-06-03', 'a')],
      ['2', '3'],
    ],
    ['nothing just under the threshold', [on('1', '2026-06-01', 'ab'), on('2', '2026-06-02', 'ac')], []],
    [
      'not the same words on another channel',
      [on('1', '2026-06-01', 'a'), on('2', '2026-06-02', 'a', 'facebook')],
      [],
    ],
    [
      'not what cannot be read',
      [on('1', '2026-06-01', 'unreadable'), on('2', '2026-06-02', 'unreadable')],
      [],
    ],
  ])('finds %s', (_, posts, copies) => {
    expect([...findNearCopies(posts, reading)]).toEqual(copies);
  });
});
