import { describe, expect, it } from 'vitest';
import { createPopupStore } from '@/lib/state/popup';
import { fakePopupDoors } from './popup-doors';

const closed = { ok: false as const, sentence: 'The history is closed.' };

describe('the popup store', () => {
  it('reads no post before consent', async () => {
    let asked = 0;
    const doors = fakePopupDoors(
      {},
      {
        readConsent: async () => ({ value: null, trouble: null }),
        readDays: async () => {
          asked += 1;
          return { ok: true, value: { days: [], lastKinds: new Map() } };
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
      fakePopupDoors({}, { readDays: async () => closed, listQuestions: async () => closed }),
    );
    await store.getState().load();
    expect(store.getState()).toMatchObject({
      stage: 'ready',
      rhythm: null,
      troubles: ['The history is closed.'],
    });
  });

  it('says beside its own troubles what the outbox met, once', async () => {
    const store = createPopupStore(fakePopupDoors({}, { readDays: async () => closed }));
    await store.getState().load();
    for (const sentence of ['The disk is full.', closed.sentence, 'The disk is full.'])
      store.getState().addTrouble(sentence);
    expect(store.getState().troubles).toEqual([closed.sentence, 'The disk is full.']);
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
