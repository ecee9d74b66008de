import { describe, expect, it, vi } from 'vitest';
import { createDashboardStore } from '@/lib/state/dashboard';
import { latestOnly } from '@/lib/state/dashboard-saving';
import type { SaveOutcome } from '@/lib/state/outcome';
import { fakeDashboardDoors } from './dashboard-doors';

describe('latestOnly', () => {
  it('saves in the order of typing and skips what was overtaken', async () => {
    const saved: string[] = [];
    const gates: (() => void)[] = [];
    const save = latestOnly(async (value: string) => {
      await new Promise<void>((open) => gates.push(open));
      saved.push(value);
      return value;
    });
    const first = save('S');
    await vi.waitUntil(() => gates.length === 1);
    const turns = [first, save('Sw'), save('Swe')];
    gates[0]?.();
    await vi.waitUntil(() => gates.length === 2);
    gates[1]?.();
    expect(await Promise.all(turns)).toEqual(['S', null, 'Swe']);
    expect(saved).toEqual(['S', 'Swe']);
  });

  it('goes on after a save that threw', async () => {
    const save = latestOnly(async (value: string) =>
      value === 'bad' ? Promise.reject(new Error('full')) : value,
    );
    await expect(save('bad')).rejects.toThrow('full');
    expect(await save('good')).toBe('good');
  });
});

describe('the dashboard store', () => {
  it('never shows an older plan over one that is being saved', async () => {
    let finish: (outcome: SaveOutcome) => void = () => {};
    const { doors } = fakeDashboardDoors(
      {},
      { savePlan: () => new Promise<SaveOutcome>((resolve) => (finish = resolve)) },
    );
    const store = createDashboardStore(doors);
    await store.getState().load();
    const saving = store.getState().tellAnyway('craft/fold', true);
    await vi.waitFor(() => expect(store.getState().saving).toBe('saving'));
    await store.getState().bringBack('none');
    expect(store.getState().plan.toldAnyway).toEqual(['craft/fold']);
    finish({ ok: true });
    await saving;
    expect(store.getState().saving).toBe('saved');
  });

  it('says what happened when the plan could not be saved, and goes on showing what was changed', async () => {
    const { doors } = fakeDashboardDoors(
      {},
      { savePlan: async () => ({ ok: false, sentence: 'The disk is full.' }) },
    );
    const store = createDashboardStore(doors);
    await store.getState().load();
    await store.getState().tellAnyway('craft/fold', true);
    expect(store.getState()).toMatchObject({ saving: 'still', troubles: ['The disk is full.'] });
    expect(store.getState().plan.toldAnyway).toEqual(['craft/fold']);
  });

  it('keeps a sentence when posts cannot be counted, and the settings all the same', async () => {
    const { doors } = fakeDashboardDoors({}, { countKept: async () => ({ ok: false, sentence: 'Closed.' }) });
    const store = createDashboardStore(doors);
    await store.getState().load();
    await store.getState().count();
    expect(store.getState()).toMatchObject({ stage: 'ready', kept: null, troubles: ['Closed.'] });
    expect(store.getState().plan.channels).toHaveLength(1);
  });
});
