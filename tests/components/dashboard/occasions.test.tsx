// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OccasionsScreen } from '@/components/dashboard/occasions/OccasionsScreen';
import { summarisePost } from '@/lib/coach/summarise-post';
import { speaksOf } from '@/lib/coach/text/telling';
import { clockAt } from '@/lib/model/clock';
import { dialogueStepSchema, type DialogueStep } from '@/lib/model/dialogue-step';
import { planSchema, type Plan } from '@/lib/model/plan';
import type { Post } from '@/lib/model/post';
import { createOccasionsStore, type OccasionsDoors } from '@/lib/state/occasions';
import { buildPlanOf } from '../../lib/plan/build-input';
import { buildPost } from '../../lib/rhythm/build-post';
import { findFaults } from '../shared/find-faults';

afterEach(cleanup);

const jeweller = buildPlanOf({ trade: 'jeweller', country: 'US' });

/** A jeweller's year, seen at noon of 25 January 2027, from rows and posts that live in `kept`. */
async function show(plan: Plan = jeweller, posts: readonly Post[] = [], over: Partial<OccasionsDoors> = {}) {
  const kept = { plan, steps: [] as DialogueStep[], ids: 0 };
  const ok = { ok: true as const, value: undefined };
  const doors: OccasionsDoors = {
    readPlan: async () => ({ value: kept.plan, trouble: null }),
    savePlan: async (next) => {
      kept.plan = planSchema.parse(next);
      return { ok: true };
    },
    listSteps: async () => ({ ok: true, value: kept.steps }),
    saveStep: async (step) => {
      kept.steps = [...kept.steps.filter(({ id }) => id !== step.id), dialogueStepSchema.parse(step)];
      return ok;
    },
    removeStep: async (id) => {
      kept.steps = kept.steps.filter((step) => step.id !== id);
      return ok;
    },
    listPosts: async () => ({ ok: true, value: posts.map((post) => summarisePost(post)) }),
    speaksOf,
    readClock: () => clockAt(Date.UTC(2027, 0, 25, 12), 'UTC'),
    makeId: () => `own-${(kept.ids += 1)}`,
    ...over,
  };
  const onCopy = vi.fn<(text: string) => void>();
  const rendered = render(<OccasionsScreen store={createOccasionsStore(doors)} onCopy={onCopy} />);
  await screen.findByRole('heading', { name: 'The year ahead' });
  return { kept, onCopy, user: userEvent.setup(), ...rendered };
}

const days = () => screen.getAllByRole('heading', { level: 3 }).map((title) => title.textContent);
const steps = () =>
  within(screen.getAllByRole('list')[0]!)
    .getAllByRole('listitem')
    .map((item) => item.textContent);

describe('the year ahead', () => {
  it('shows the days of the trade, the next one first and open', async () => {
    const { container } = await show();
    expect(days()).toEqual(['Valentine’s Day', 'Mother’s Day', 'Christmas']);
    expect(screen.getByText(/in 20 days · 6 steps/)).toBeTruthy();
    expect(steps()[0]).toMatch(/^Ask what they would like.*24 · Open/);
    expect(await findFaults(container)).toEqual([]);
  });

  it('ticks a step off that a post has taken', async () => {
    const post = buildPost('2027-01-24', {
      text: 'What would you love to wear on Valentine’s Day? Tell us below.',
    });
    await show(jeweller, [post]);
    expect(steps()[0]).toMatch(/Ask what they would like.*Done/);
    expect(screen.getByText(/1 of 6 steps done/)).toBeTruthy();
  });

  it('says in which break a step would have been', async () => {
    await show({ ...jeweller, closures: [{ from: '2027-02-05', to: '2027-02-09' }] });
    expect(steps()[2]).toMatch(/Offer it to your followers.*4.*moved out of your planned break/);
  });

  it('hands out a beginning in the owner’s facts', async () => {
    const { onCopy, user } = await show();
    await user.click(
      screen.getByRole('button', { name: 'Copy the beginning: Ask what they would like, Valentine’s Day' }),
    );
    expect(onCopy).toHaveBeenCalledWith(expect.stringMatching(/^Valentine’s Day is on Sunday 14 February\./));
  });

  it('asks for a trade where the plan names none', async () => {
    await show(buildPlanOf({}));
    expect(screen.getByText(/Say in your plan what you are/)).toBeTruthy();
  });
});

describe('what the owner does with a step', () => {
  const ask = 'Ask what they would like, Valentine’s Day';

  it('moves it, and puts it back', async () => {
    const { kept, user } = await show();
    fireEvent.change(screen.getByLabelText(`Day for: ${ask}`), { target: { value: '2027-01-27' } });
    expect(await screen.findByText(/27.*moved by you/)).toBeTruthy();
    expect(kept.steps).toMatchObject([{ id: 'valentines-day:2027:ask', date: '2027-01-27', state: 'open' }]);
    await user.click(screen.getByRole('button', { name: `Put back: ${ask}` }));
    expect(kept.steps).toEqual([]);
  });

  it('ticks it and drops it, by hand', async () => {
    const { kept, user } = await show();
    await user.click(screen.getByRole('button', { name: `Done: ${ask}` }));
    expect(steps()[0]).toMatch(/Done/);
    await user.click(screen.getByRole('button', { name: 'Drop: Show a corner of it, Valentine’s Day' }));
    expect(steps()[1]).toMatch(/Dropped/);
    expect(kept.steps.map(({ state }) => state)).toEqual(['done', 'dropped']);
  });

  it('drops the whole day for this year, or for good, and finds it among the others again', async () => {
    const { kept, user } = await show();
    await user.click(screen.getAllByRole('button', { name: 'Not this year' })[0]!);
    expect(kept.steps).toHaveLength(6);
    expect(await screen.findByText(/not this year/)).toBeTruthy();
    await user.click(screen.getAllByRole('button', { name: 'Not a day for us' })[0]!);
    expect(kept.plan.occasions).toEqual({ added: [], left: ['valentines-day'] });
    expect(days()).toEqual(['Mother’s Day', 'Christmas']);
    await user.selectOptions(screen.getByLabelText('A day of the calendar'), 'Valentine’s Day');
    await user.click(screen.getByRole('button', { name: 'Add the day' }));
    expect(days()[0]).toBe('Valentine’s Day');
  });

  it('adds a day of the own, every year, and takes it out', async () => {
    const { kept, user } = await show();
    await user.type(screen.getByLabelText('A day of your own'), 'Street fair 🎪');
    fireEvent.change(screen.getByLabelText('On'), { target: { value: '2027-06-05' } });
    await user.click(screen.getByRole('checkbox', { name: 'Every year' }));
    await user.click(screen.getByRole('button', { name: 'Add your day' }));
    expect(kept.plan.seasons).toEqual([
      { id: 'own-1', name: 'Street fair 🎪', date: '2027-06-05', yearly: true },
    ]);
    expect(days()).toContain('Street fair 🎪');
    await user.click(screen.getByRole('button', { name: 'Take this day out' }));
    expect(kept.plan.seasons).toBeUndefined();
  });

  it('hears in a sentence when it could not be kept', async () => {
    const sentence = 'The disk is full, so nothing new can be saved.';
    const { user } = await show(jeweller, [], { saveStep: async () => ({ ok: false, sentence }) });
    await user.click(screen.getByRole('button', { name: `Done: ${ask}` }));
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(steps()[0]).toMatch(/Open/);
  });
});
