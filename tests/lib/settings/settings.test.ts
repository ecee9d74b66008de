import { describe, expect, it } from 'vitest';
import type { Dismissal } from '@/lib/model/dismissal';
import { emptyPlan } from '@/lib/model/plan';
import { usualSidebarPlace } from '@/lib/model/settings';
import { presenceOn } from '@/lib/settings/presence';
import {
  readConsent,
  readDismissals,
  readHealth,
  readPlan,
  readSidebarPlace,
} from '@/lib/settings/read-settings';
import {
  addDismissal,
  removeDismissal,
  saveConsent,
  savePlan,
  saveSidebarPlace,
} from '@/lib/settings/save-settings';

function fakeStorage(items: Record<string, unknown> = {}) {
  const kept = new Map(Object.entries(structuredClone(items)));
  return {
    kept,
    get: async (key: string) => structuredClone(kept.has(key) ? { [key]: kept.get(key) } : {}),
    set: async (fresh: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(structuredClone(fresh))) kept.set(key, value);
    },
    remove: async (key: string) => void kept.delete(key),
  };
}

const full = (items: Record<string, unknown>) => ({
  ...fakeStorage(items),
  set: () => Promise.reject(new Error('QUOTA_BYTES')),
});
const consent = {
  version: 1 as const,
  at: 1,
  networks: { facebook: 'off', x: 'beside', linkedin: 'panel' } as const,
};
const dismissal = (id: string, kind: 'everywhere' | 'draft' = 'everywhere'): Dismissal => ({
  id,
  ruleId: 'offer/anatomy',
  at: 1,
  scope: kind === 'draft' ? { kind, key: id } : { kind },
});

describe('reading', () => {
  it.each([
    ['the plan', readPlan, emptyPlan],
    ['consent', readConsent, null],
    ['dismissals', readDismissals, []],
    ['the place of the sidebar', readSidebarPlace, usualSidebarPlace],
    ['health', readHealth, {}],
  ])('%s is the default where there is none', async (_name, read, usual) => {
    expect(await read(fakeStorage())).toEqual({ value: usual, trouble: null });
  });

  it.each([
    ['plan', readPlan, emptyPlan, ['a', 'list']],
    ['plan', readPlan, emptyPlan, 'junk'],
    ['consent', readConsent, null, { ...consent, networks: { x: 'beside' } }],
    ['consent', readConsent, null, true],
    ['dismissals', readDismissals, [], { 0: 'x' }],
    ['sidebar-place', readSidebarPlace, usualSidebarPlace, { folded: 'no' }],
    ['health', readHealth, {}, []],
  ])('a damaged %s is set aside whole, and the default is used', async (key, read, usual, damaged) => {
    const storage = fakeStorage({ [key]: damaged });
    const first = await read(storage);
    expect(first.value).toEqual(usual);
    expect(first.trouble).toMatch(/kept aside/);
    expect([...storage.kept]).toEqual([[`${key}:unreadable`, [damaged]]]);
    expect((await read(storage)).trouble).toBeNull();
  });

  it('a second damage is put beside the first', async () => {
    const storage = fakeStorage({ plan: 'one', 'plan:unreadable': ['zero'] });
    await readPlan(storage);
    expect(storage.kept.get('plan:unreadable')).toEqual(['zero', 'one']);
  });

  it('a damaged dismissal costs only itself', async () => {
    const storage = fakeStorage({ dismissals: [dismissal('a'), { id: 'b' }, dismissal('c')] });
    const read = await readDismissals(storage);
    expect(read.value.map((one) => one.id)).toEqual(['a', 'c']);
    expect(read.trouble).toMatch(/^1 of your/);
    expect(storage.kept.get('dismissals:unreadable')).toEqual([{ id: 'b' }]);
    expect((await readDismissals(storage)).trouble).toBeNull();
  });

  it('leaves a damaged value where it is when the disk is full', async () => {
    const storage = full({ plan: 'junk' });
    expect((await readPlan(storage)).value).toEqual(emptyPlan);
    expect(storage.kept.get('plan')).toBe('junk');
  });

  it.each([
    ['plan', readPlan],
    ['consent', readConsent],
    ['dismissals', readDismissals],
  ])('a storage that fails gives the default and a sentence for %s', async (_key, read) => {
    const storage = { ...fakeStorage(), get: () => Promise.reject(new Error('gone')) };
    expect((await read(storage)).trouble).toMatch(/Nothing was changed/);
  });
});

describe('saving', () => {
  it('is read back as it was', async () => {
    const storage = fakeStorage();
    const plan = { ...emptyPlan, business: { name: 'Rye & Co', otherNames: [] } };
    expect(await savePlan(storage, plan)).toEqual({ ok: true });
    expect(await saveConsent(storage, consent)).toEqual({ ok: true });
    expect(await saveSidebarPlace(storage, { folded: true, side: 'left' })).toEqual({ ok: true });
    expect((await readPlan(storage)).value).toEqual(plan);
    expect((await readConsent(storage)).value).toEqual(consent);
    expect((await readSidebarPlace(storage)).value.folded).toBe(true);
  });

  it('refuses what is not valid, and keeps what was there', async () => {
    const storage = fakeStorage({ plan: emptyPlan });
    const goals = [{ from: '2026-02-30', perWeek: 2 }];
    const saved = await savePlan(storage, {
      ...emptyPlan,
      channels: [{ id: 'x', network: 'x', name: '', goals }],
    });
    expect(saved).toMatchObject({ ok: false });
    expect(storage.kept.get('plan')).toEqual(emptyPlan);
  });

  it('says so when the disk is full', async () => {
    const saved = await savePlan(full({}), emptyPlan);
    expect(saved).toMatchObject({ ok: false, sentence: expect.stringMatching(/disk may be full/) });
  });
});

describe('dismissals', () => {
  it('made at the same moment are all kept', async () => {
    const storage = fakeStorage();
    await Promise.all(Array.from({ length: 20 }, (_, at) => addDismissal(storage, dismissal(`d${at}`))));
    expect((await readDismissals(storage)).value).toHaveLength(20);
  });

  it('survive one that is taken back at the same moment', async () => {
    const storage = fakeStorage({ dismissals: [dismissal('a'), dismissal('b')] });
    await Promise.all([removeDismissal(storage, 'a'), addDismissal(storage, dismissal('c'))]);
    expect((await readDismissals(storage)).value.map((one) => one.id)).toEqual(['b', 'c']);
  });

  it('are there once per id', async () => {
    const storage = fakeStorage();
    await addDismissal(storage, dismissal('a'));
    await addDismissal(storage, dismissal('a'));
    await removeDismissal(storage, 'nobody');
    expect((await readDismissals(storage)).value).toHaveLength(1);
  });

  it('are not written over when they cannot be read', async () => {
    const storage = {
      ...fakeStorage({ dismissals: [dismissal('a')] }),
      get: () => Promise.reject(new Error('gone')),
    };
    expect(await addDismissal(storage, dismissal('b'))).toMatchObject({ ok: false });
    expect(storage.kept.get('dismissals')).toHaveLength(1);
  });

  it('of single drafts are forgotten from 500 on, the oldest first, and no others', async () => {
    const many = Array.from({ length: 500 }, (_, at) => dismissal(`d${at}`, 'draft'));
    const storage = fakeStorage({ dismissals: [dismissal('kept'), ...many] });
    await addDismissal(storage, dismissal('newest', 'draft'));
    const ids = (await readDismissals(storage)).value.map((one) => one.id);
    expect(ids).toHaveLength(501);
    expect(ids.slice(0, 2)).toEqual(['kept', 'd1']);
    expect(ids.at(-1)).toBe('newest');
  });
});

describe('where the coach may stand', () => {
  it.each([
    [null, 'x', 'off'],
    [consent, 'x', 'beside'],
    [consent, 'linkedin', 'panel'],
    [consent, 'facebook', 'off'],
  ] as const)('%o on %s: %s', (given, network, expected) => {
    expect(presenceOn(given, network)).toBe(expected);
  });
});
