import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyPlan, planSchema, type Plan } from '@/lib/model/plan';
import { forgetPlanAside, readPlan, readPlanAside } from '@/lib/settings/read-settings';
import { salvagePlan } from '@/lib/settings/salvage-plan';
import { savePlan } from '@/lib/settings/save-settings';

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

const channel = {
  id: 'x',
  network: 'x',
  name: '@crumb',
  goals: [{ from: '2026-01-05', perWeek: 3 }],
} as const;
const full: Plan = {
  ...emptyPlan,
  business: {
    name: 'مخبز القمر 🌙',
    otherNames: ['Moon 🥐'],
    trade: 'bakery',
    place: 'Old Town',
    country: 'US',
    sells: ['rye', 'خبز'],
  },
  channels: [{ ...channel, goals: [...channel.goals] }],
  mainChannelId: 'x',
  closures: [{ from: '2026-08-01', to: '2026-08-15' }],
  outcomes: [{ outcome: 'leads', watch: 'orders by phone' }],
  segments: [{ name: 'عرائس 👰', words: ['زفاف'] }],
  people: [{ name: 'Mill Lane Runners' }],
  seasons: [{ id: 's1', name: 'Summer fair', date: '2027-07-03', yearly: true }],
  occasions: { added: ['halloween'], left: [] },
  voice: { use: ['slow bread'], person: 'we', emoji: 'few' },
  offers: { allowed: true, perMonth: 2 },
  questions: [{ text: 'Can I freeze it?', heardOn: '2026-11-01' }],
  stories: [{ id: 't1', text: 'She drove two hours for the rye', who: 'Ana 👵', permission: true }],
  minutesPerDay: 12,
};

/** What is broken, what must be left of the plan, and the words that say what is missing. */
const broken: readonly (readonly [string, object, Partial<Plan>, RegExp])[] = [
  ['an older version', { ...full, version: 0 }, full, /version/],
  ['a newer version with more in it', { ...full, version: 2, moods: ['calm'] }, full, /version.*moods/],
  [
    'a channel of a network nobody knows',
    { ...full, channels: [channel, { ...channel, id: 'm', network: 'myspace' }] },
    full,
    /a channel/,
  ],
  [
    'a goal of a hundred a week',
    { ...full, channels: [{ ...channel, goals: [{ from: 'x', perWeek: 100 }] }] },
    { channels: [{ ...channel, goals: [] }] },
    /a channel/,
  ],
  [
    'a break on 30 February',
    { ...full, closures: [...full.closures, { from: '2026-02-30', to: '2026-03-01' }] },
    full,
    /a planned break/,
  ],
  [
    'a list where a word belongs',
    { ...full, business: { ...full.business, place: ['Old', 'Town'] } },
    { business: { ...full.business, place: undefined } as unknown as Plan['business'] },
    /your business/,
  ],
  [
    'a business that is a number',
    { ...full, business: 7 },
    { business: emptyPlan.business, segments: full.segments! },
    /your business/,
  ],
  ['a voice in words only', { ...full, voice: 'friendly' }, { stories: full.stories! }, /how you sound/],
  [
    'a story without a text',
    { ...full, stories: [...full.stories!, { id: 't2', text: '' }] },
    full,
    /a story/,
  ],
  [
    'a mood for emoji that we do not know',
    { ...full, voice: { ...full.voice, emoji: 'lots' } },
    { voice: { use: ['slow bread'], person: 'we' } },
    /how you sound/,
  ],
];

describe('a plan broken in storage', () => {
  it.each(broken)(
    'with %s opens, says what it could not read, and keeps it',
    async (_, found, left, words) => {
      const storage = fakeStorage({ plan: found });
      const { value, trouble } = await readPlan(storage);
      const { channels, version: _v, ...rest } = left as Plan;
      expect(value).toMatchObject(JSON.parse(JSON.stringify(rest)));
      expect(value.channels.map(({ id }) => id)).toEqual((channels ?? full.channels).map(({ id }) => id));
      expect(value.channels.every(({ goals }) => goals.length > 0)).toBe(true);
      expect(trouble).toMatch(words);
      expect(trouble).toMatch(/kept aside/);
      expect(await readPlanAside(storage)).toEqual([found]);
      // The next reading finds nothing wrong, and the same plan.
      expect(await readPlan(storage)).toEqual({ value, trouble: null });
      await forgetPlanAside(storage);
      expect(await readPlanAside(storage)).toEqual([]);
    },
  );

  it('is read whole when it is only half filled', async () => {
    const storage = fakeStorage({ plan: { business: { name: 'Crumb 🥖' }, voice: null } });
    const { value, trouble } = await readPlan(storage);
    expect(trouble).toBeNull();
    expect(value).toEqual({ ...emptyPlan, business: { name: 'Crumb 🥖', otherNames: [] } });
  });

  it('names a main channel that is there', async () => {
    const second = { ...channel, id: 'x-2' };
    const found = { ...full, channels: [{ ...channel, network: 'orkut' }, second], mainChannelId: 'x' };
    expect((await readPlan(fakeStorage({ plan: found }))).value.mainChannelId).toBe('x-2');
  });

  it('keeps one copy when two read at once', async () => {
    const storage = fakeStorage({ plan: { ...full, voice: 3 } });
    await Promise.all([readPlan(storage), readPlan(storage)]);
    await readPlan(storage);
    expect(await readPlanAside(storage)).toHaveLength(1);
  });

  it('is left as it was where nothing can be written, and is read again next time', async () => {
    const storage = {
      ...fakeStorage({ plan: { ...full, voice: 3 } }),
      set: () => Promise.reject(new Error('QUOTA')),
    };
    expect((await readPlan(storage)).value.business.name).toBe(full.business.name);
    expect((await readPlan(storage)).trouble).toMatch(/how you sound/);
  });
});

describe('a whole plan', () => {
  it('comes back as it was saved, emoji and Arabic and all', async () => {
    const storage = fakeStorage();
    expect(await savePlan(storage, full)).toEqual({ ok: true });
    expect(await readPlan(storage)).toEqual({ value: full, trouble: null });
  });

  it('loses nothing else when any one part of it is anything at all', () => {
    const keys = Object.keys(full) as (keyof Plan)[];
    const others = keys.filter((key) => key !== 'mainChannelId');
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (part, junk) => {
        const read = salvagePlan(JSON.parse(JSON.stringify({ ...full, [part]: junk })));
        expect(planSchema.parse(read?.plan)).toEqual(read?.plan);
        const intact = others.filter((key) => key !== part);
        expect(intact.map((key) => read?.plan[key])).toEqual(intact.map((key) => full[key]));
      }),
      { verbose: 1 },
    );
  });
});
