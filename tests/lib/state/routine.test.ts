import { describe, expect, it } from 'vitest';
import type { Sitting } from '@/lib/model/sitting';
import { createRoutineStore, type RoutineDoors } from '@/lib/state/routine';
import { buildChannel, buildPlan } from '../rhythm/build-post';

function open(doors: Partial<RoutineDoors> = {}) {
  let now = 1_000_000;
  const saved: Sitting[] = [];
  const store = createRoutineStore({
    readPlan: async () => ({
      value: { ...buildPlan([buildChannel('x')]), minutesPerDay: 12 },
      trouble: null,
    }),
    listSittings: async () => ({ ok: true, value: saved }),
    saveSitting: async (sitting) => {
      saved.push(sitting);
      return { ok: true, value: null };
    },
    countWaiting: async () => 2,
    readNow: () => now,
    newId: () => `sitting ${saved.length}`,
    ...doors,
  });
  return { store, saved, pass: (seconds: number) => (now += seconds * 1_000) };
}

describe('a sitting', () => {
  it('is planned, timed step by step, and kept with what each took', async () => {
    const { store, saved, pass } = open();
    await store.getState().load();
    expect(store.getState().steps.map(({ what }) => what)).toEqual(['answer', 'answer', 'post']);
    expect(store.getState().network).toBe('x');
    store.getState().start();
    pass(40);
    await store.getState().next(true);
    pass(5);
    await store.getState().next(false);
    pass(300);
    await store.getState().next(true);
    expect(store.getState().stage).toBe('over');
    expect(saved).toEqual([
      {
        id: 'sitting 0',
        at: 1_000_000,
        planned: 12,
        steps: [
          { what: 'answer', seconds: 40, done: true },
          { what: 'answer', seconds: 5, done: false },
          { what: 'post', seconds: 300, done: true },
        ],
      },
    ]);
  });

  it('learns: quick answers leave room for more of them', async () => {
    const { store } = open({
      countWaiting: async () => 6,
      listSittings: async () => ({
        ok: true,
        value: [0, 1, 2].map((at) => ({
          id: `${at}`,
          at,
          planned: 12,
          steps: [{ what: 'answer', seconds: 60, done: true }],
        })),
      }),
    });
    await store.getState().load();
    expect(store.getState().steps.filter(({ what }) => what === 'answer')).toHaveLength(6);
  });

  it('can be stopped on the way: what was done is kept', async () => {
    const { store, saved, pass } = open();
    await store.getState().load();
    store.getState().start();
    pass(90);
    await store.getState().next(true);
    await store.getState().stop();
    expect(store.getState().stage).toBe('over');
    expect(saved[0]!.steps).toEqual([{ what: 'answer', seconds: 90, done: true }]);
  });

  it('takes no time away when the clock is set back', async () => {
    const { store, saved, pass } = open({ countWaiting: async () => 0 });
    await store.getState().load();
    store.getState().choose(5);
    store.getState().start();
    pass(-3_600);
    await store.getState().next(true);
    expect(saved[0]!.steps).toEqual([{ what: 'post', seconds: 0, done: true }]);
  });

  it('is not planned anew while it runs, and says what could not be kept', async () => {
    const sentence = 'This sitting could not be kept. Nothing else was lost.';
    const { store } = open({ saveSitting: async () => ({ ok: false, sentence }) });
    await store.getState().load();
    store.getState().start();
    await store.getState().load();
    expect(store.getState().stage).toBe('running');
    await store.getState().stop();
    expect(store.getState().troubles).toEqual([sentence]);
  });

  it('is there with a history that cannot be read: planned as for somebody new', async () => {
    const { store } = open({ listSittings: async () => ({ ok: false, sentence: 'The history is closed.' }) });
    await store.getState().load();
    expect(store.getState()).toMatchObject({ stage: 'ready', troubles: ['The history is closed.'] });
    expect(store.getState().steps).toHaveLength(3);
  });
});
