import { describe, expect, it } from 'vitest';
import { emptyPlan, planSchema, type Plan } from '@/lib/model/plan';
import { consentSchema, type Consent, type Presence } from '@/lib/model/settings';
import { isFollowed } from '@/lib/state/followed-networks';
import { createWelcomeStore } from '@/lib/state/welcome';
import { answersFrom, consentFrom, planFrom, splitNames } from '@/lib/state/welcome-answers';
import { fakeWelcomeDoors } from './welcome-doors';

const when = { today: '2026-06-25', localeWeekStart: 1 as const };

describe('planFrom', () => {
  it('makes a valid plan of nothing but defaults', () => {
    const plan = planFrom(answersFrom(emptyPlan, when.today), emptyPlan, when);
    expect(planSchema.parse(plan)).toEqual({
      ...emptyPlan,
      channels: [{ id: 'x', network: 'x', name: '', goals: [{ from: '2026-06-25', perWeek: 2 }] }],
      mainChannelId: 'x',
    });
  });

  it('keeps what it does not ask about, and lets a new goal begin next week', () => {
    const before: Plan = {
      ...emptyPlan,
      channels: [{ id: 'x', network: 'x', name: '@sweetcrumb', goals: [{ from: '2026-01-01', perWeek: 2 }] }],
      mainChannelId: 'x',
      xPremium: true,
      closures: [{ from: '2026-08-01', to: '2026-08-14' }],
    };
    const after = planFrom({ ...answersFrom(before, when.today), perWeek: 4 }, before, when);
    expect(after).toEqual({
      ...before,
      channels: [
        {
          id: 'x',
          network: 'x',
          name: '@sweetcrumb',
          goals: [
            { from: '2026-01-01', perWeek: 2 },
            { from: '2026-06-29', perWeek: 4 },
          ],
        },
      ],
    });
    expect(answersFrom(after, when.today).perWeek).toBe(4);
    expect(planFrom(answersFrom(after, when.today), after, when)).toEqual(after);
  });

  it('counts the first channel that can be followed where the owner chose none', () => {
    const answers = { ...answersFrom(emptyPlan, when.today), ticked: ['facebook', 'x'] as const };
    expect(planFrom(answers, emptyPlan, when).mainChannelId).toBe('facebook');
    expect(planFrom({ ...answers, main: 'x' }, emptyPlan, when).mainChannelId).toBe('x');
    expect(planFrom({ ...answers, main: 'linkedin' }, emptyPlan, when).mainChannelId).toBe('facebook');
  });
});

describe('consentFrom', () => {
  const agreed = (x: Presence, linkedin: Presence): Consent => ({
    version: 1,
    at: 1,
    networks: { facebook: 'off', x, linkedin },
  });

  it.each([
    ['nothing but X, at first', ['x'], null, {}, agreed('beside', 'off')],
    ['LinkedIn too: in the panel unless chosen', ['x', 'linkedin'], null, {}, agreed('beside', 'panel')],
    ['LinkedIn alone', ['linkedin'], null, {}, agreed('off', 'panel')],
    ['X in the panel, as before', ['x'], agreed('panel', 'off'), {}, agreed('panel', 'off')],
    ['X, off before and ticked again', ['x'], agreed('off', 'off'), {}, agreed('beside', 'off')],
    ['X in the panel, by choice', ['x'], null, { x: 'panel' }, agreed('panel', 'off')],
    ['a place chosen for what is not ticked', ['x'], null, { linkedin: 'beside' }, agreed('beside', 'off')],
  ] as const)('is to %s', (_name, ticked, before, places, wanted) => {
    const earlier = answersFrom(emptyPlan, when.today, before).places;
    const consent = consentFrom({ ticked, places: { ...earlier, ...places } }, 7);
    expect(consentSchema.parse(consent)).toEqual({ ...wanted, at: 7 });
  });

  it('stands beside LinkedIn’s box only where the owner chose it and the box is known', () => {
    const consent = consentFrom({ ticked: ['linkedin'], places: { linkedin: 'beside' } }, 7);
    expect(consent.networks.linkedin).toBe(isFollowed('linkedin') ? 'beside' : 'panel');
  });
});

describe('splitNames', () => {
  it.each([
    ['', []],
    [' , ,', []],
    ['Sweet Crumb, the Crumb', ['Sweet Crumb', 'the Crumb']],
    ['a,a\nb', ['a', 'b']],
  ])('%j', (typed, names) => {
    expect(splitNames(typed)).toEqual(names);
  });
});

describe('the welcome store', () => {
  it('stores nothing before the owner agrees, nor on "Not now"', async () => {
    const doors = fakeWelcomeDoors();
    const store = createWelcomeStore(doors);
    await store.getState().load();
    store.getState().tell({ businessName: 'Sweet Crumb' });
    store.getState().decline();
    expect(doors.stored).toEqual({ plan: null, consent: null });
    expect(store.getState().stage).toBe('declined');
  });

  it('stores the plan and then the consent', async () => {
    const doors = fakeWelcomeDoors();
    const store = createWelcomeStore(doors);
    await store.getState().load();
    await store.getState().agree();
    expect(store.getState().stage).toBe('agreed');
    expect(doors.stored.plan?.mainChannelId).toBe('x');
    expect(doors.stored.consent?.at).toBe(doors.readClock().now);
  });

  it('stores no consent when the plan could not be saved, and says so', async () => {
    const doors = fakeWelcomeDoors({ savePlan: async () => ({ ok: false, sentence: 'The disk is full.' }) });
    const store = createWelcomeStore(doors);
    await store.getState().load();
    await store.getState().agree();
    expect(store.getState()).toMatchObject({ stage: 'asking', trouble: 'The disk is full.' });
    expect(doors.stored.consent).toBeNull();
  });

  it('asks for a channel before it stores anything', async () => {
    const doors = fakeWelcomeDoors();
    const store = createWelcomeStore(doors);
    await store.getState().load();
    store.getState().tell({ ticked: [] });
    await store.getState().agree();
    expect(store.getState().trouble).toMatch(/^Tick at least one channel/);
    expect(doors.stored).toEqual({ plan: null, consent: null });
  });
});
