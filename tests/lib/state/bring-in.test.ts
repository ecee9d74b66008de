import { describe, expect, it } from 'vitest';
import { createBringInStore } from '@/lib/state/bring-in';
import type { FoundFiles, TableSummary } from '@/lib/state/bring-in-doors';
import type { ReadingSummary } from '@/lib/archives/summarise-reading';
import type { Outcome } from '@/lib/state/outcome';
import { buildSummary, fakeBringInDoors } from './bring-in-doors';
import { hold } from './held';

const zip = [{ path: 'facebook.zip', file: new Blob(['zip']) }];
const table: TableSummary = {
  fileName: 'plan.csv',
  columns: ['Words', 'Day'],
  rows: 3,
  sample: [],
  guess: { columns: { text: 'Words' }, order: 'dmy' },
};
const withTable: Partial<FoundFiles> = { tables: [table] };
const choice = table.guess;

describe('keeping', () => {
  it('is begun once, however quickly the button is clicked twice', async () => {
    const { doors, kept } = fakeBringInDoors({ readings: [buildSummary()] });
    const store = createBringInStore(doors);
    await store.getState().open(zip);
    await Promise.all([store.getState().store(), store.getState().store()]);
    expect(kept.runs).toHaveLength(1);
    expect(store.getState().storing).toHaveLength(1);
  });

  it('says nothing of what the coach read of the import before', async () => {
    const lefts: (number | null)[] = [100, 0, null];
    const { doors } = fakeBringInDoors(
      { readings: [buildSummary()] },
      { readUp: async () => lefts.shift() ?? null },
    );
    const store = createBringInStore(doors);
    await store.getState().open(zip);
    await store.getState().store();
    expect(store.getState().unread).toEqual({ left: 0, all: 100 });
    store.getState().startOver();
    await store.getState().open(zip);
    await store.getState().store();
    expect(store.getState().unread).toBeNull();
  });
});

describe('a table', () => {
  it('is read once, however often that is asked for while it is read', async () => {
    const held = hold<Outcome<ReadingSummary[]>>();
    const { doors } = fakeBringInDoors(withTable, { readTable: () => held.answer });
    const store = createBringInStore(doors);
    await store.getState().open(zip);
    const both = [0, 0].map((at) => store.getState().readTable(at, choice, 'x'));
    held.give({ ok: true, value: [buildSummary({ network: 'x' })] });
    await Promise.all(both);
    expect(store.getState().aimed).toHaveLength(1);
    await store.getState().readTable(0, choice, 'x');
    expect(store.getState().aimed).toHaveLength(1);
  });

  it('can be read again after it could not be read', async () => {
    const answers: Outcome<ReadingSummary[]>[] = [
      { ok: false, sentence: 'No dates in that column.' },
      { ok: true, value: [buildSummary({ network: 'x' })] },
    ];
    const { doors } = fakeBringInDoors(withTable, { readTable: async () => answers.shift()! });
    const store = createBringInStore(doors);
    await store.getState().open(zip);
    await store.getState().readTable(0, choice, 'x');
    expect(store.getState().troubles).toEqual(['No dates in that column.']);
    await store.getState().readTable(0, choice, 'x');
    expect(store.getState()).toMatchObject({ troubles: [], openTables: [] });
    expect(store.getState().aimed).toHaveLength(1);
  });

  it.each<[string, Outcome<ReadingSummary[]>]>([
    ['the worker that was ended', { ok: false, sentence: '' }],
    ['a late answer', { ok: true, value: [buildSummary()] }],
  ])('that was given up leaves no trace: %s', async (_, answer) => {
    const held = hold<Outcome<ReadingSummary[]>>();
    const { doors } = fakeBringInDoors(withTable, { readTable: () => held.answer });
    const store = createBringInStore(doors);
    await store.getState().open(zip);
    const reading = store.getState().readTable(0, choice, 'x');
    store.getState().startOver();
    held.give(answer);
    await reading;
    expect(store.getState()).toMatchObject({ stage: 'choosing', aimed: [], troubles: [] });
  });
});
