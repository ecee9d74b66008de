// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { PlanScreen } from '@/components/dashboard/plan/PlanScreen';
import { emptyPlan, planSchema, type Plan } from '@/lib/model/plan';
import { allTrades } from '@/lib/plan/trades/all-trades';
import { createPlanStore } from '@/lib/state/plan-editor';
import { buildChannel, buildPlan, buildPost } from '../../lib/rhythm/build-post';
import { fakePlanDoors } from '../../lib/state/plan-doors';
import { findFaults } from '../shared/find-faults';

afterEach(cleanup);

const bakery = (over: Partial<Plan> = {}) => ({
  ...buildPlan([buildChannel('x')], { weekStart: null }),
  ...over,
});

async function show(fake = fakePlanDoors(bakery())) {
  const store = createPlanStore(fake.doors);
  const rendered = render(<PlanScreen store={store} />);
  await screen.findByLabelText('Business name');
  return { ...fake, ...rendered, store, user: userEvent.setup() };
}

const open = async (title: string) => userEvent.click(screen.getByRole('heading', { name: title }));

describe('the first card', () => {
  it('is filled in a minute, saved as it is typed', async () => {
    const { kept, user } = await show(fakePlanDoors());
    await user.type(screen.getByLabelText('Business name'), 'Sweet Crumb');
    await user.selectOptions(screen.getByLabelText(/^What you are/), 'Bakery or café');
    await user.click(screen.getByRole('button', { name: 'bread' }));
    await user.type(screen.getByLabelText('What customers come for'), ', plum cake,');
    await user.type(screen.getByLabelText('What else you call it in posts'), 'Crumb, ');
    await user.selectOptions(screen.getByLabelText('The country whose days you keep'), 'United States');
    expect(await screen.findByText('Saved.')).toBeTruthy();
    expect(kept.plan.business).toEqual({
      name: 'Sweet Crumb',
      otherNames: ['Crumb'],
      trade: 'bakery',
      sells: ['bread', 'plum cake'],
      country: 'US',
    });
    expect(planSchema.parse(kept.plan)).toEqual(kept.plan);
  });

  it('writes nothing into a plan by itself, whatever the trade', async () => {
    const { kept, user } = await show(fakePlanDoors());
    for (const { name } of allTrades) {
      await user.selectOptions(screen.getByLabelText(/^What you are/), name);
    }
    await user.selectOptions(screen.getByLabelText(/^What you are/), 'Something else');
    expect(kept.plan).toEqual(emptyPlan);
  });

  it('has no fault that axe can see, with every part open', async () => {
    const { container } = await show(
      fakePlanDoors(
        bakery({
          segments: [{ name: 'عرائس 👰' }],
          people: [{ name: 'Runners', words: ['@run'] }],
          outcomes: [{ outcome: 'leads' }],
        }),
      ),
    );
    for (const part of container.querySelectorAll('details')) part.open = true;
    expect(await findFaults(container)).toEqual([]);
  });
});

describe('the way back', () => {
  it('goes several steps, a field at a time, and shows what stood there', async () => {
    const { kept, user } = await show();
    const undo = screen.getByRole<HTMLButtonElement>('button', { name: 'Undo' });
    expect(undo.disabled).toBe(true);
    await user.type(screen.getByLabelText('Business name'), 'Crumb');
    await user.type(screen.getByLabelText('What customers come for'), 'rye, rolls');
    await user.click(screen.getByRole('checkbox', { name: /X Premium/ }));
    await user.click(undo);
    expect(kept.plan.xPremium).toBe(false);
    await user.click(undo);
    expect(screen.getByLabelText<HTMLInputElement>('What customers come for').value).toBe('');
    expect(kept.plan.business).toEqual({ name: 'Crumb', otherNames: [] });
    await user.click(undo);
    expect(kept.plan).toEqual(bakery());
    expect(undo.disabled).toBe(true);
  });

  it('leads into a file, too', async () => {
    const { kept, user } = await show();
    await user.click(screen.getByRole('button', { name: 'Save the plan as a file' }));
    expect(JSON.parse(kept.files[0]!.text)).toEqual(bakery());
  });
});

describe('channels', () => {
  it('let a new goal begin next week, say when, and take it back without a trace', async () => {
    const { kept, user } = await show();
    const before = kept.plan.channels[0]?.goals;
    await user.selectOptions(screen.getByLabelText('Goal on X'), '4 posts a week');
    expect(screen.getByText(/^Applies from next week, .*29.* This week stays at 2\.$/)).toBeTruthy();
    expect(kept.plan.channels[0]?.goals.at(-1)).toEqual({ from: '2026-06-29', perWeek: 4 });
    await user.selectOptions(screen.getByLabelText('Goal on X'), '2 posts a week');
    expect(kept.plan.channels[0]?.goals).toEqual(before);
  });

  it('may be several on one network, each with its why, and one of them is the main one', async () => {
    const { kept, user } = await show();
    await open('Channels');
    await user.click(screen.getByRole('button', { name: 'Another account on X' }));
    await user.type(screen.getByLabelText('Name on X 2'), '@crumb_events');
    await user.type(screen.getByLabelText('Why X 2'), 'Wedding planners ask there');
    await user.selectOptions(
      screen.getByLabelText('The channel whose weeks are counted'),
      'X · @crumb_events',
    );
    expect(kept.plan).toMatchObject({
      mainChannelId: 'x-2',
      channels: [{ id: 'x' }, { id: 'x-2', name: '@crumb_events', why: 'Wedding planners ask there' }],
    });
    await user.click(screen.getByRole('button', { name: 'Take X 2 out' }));
    await user.click(screen.getByRole('button', { name: 'Take X out' }));
    expect(kept.plan).toMatchObject({ channels: [], mainChannelId: null });
    await user.click(screen.getByRole('button', { name: 'Add LinkedIn' }));
    expect(kept.plan).toMatchObject({ channels: [{ id: 'linkedin' }], mainChannelId: 'linkedin' });
  });

  it('know the week’s start and X Premium', async () => {
    const { kept, user } = await show();
    await user.selectOptions(screen.getByLabelText('Weeks start on'), 'Sunday');
    await user.click(screen.getByRole('checkbox', { name: /X Premium/ }));
    expect(kept.plan).toMatchObject({ weekStart: 7, xPremium: true });
    await user.selectOptions(screen.getByLabelText('Weeks start on'), 'As usual here (Monday)');
    expect(kept.plan.weekStart).toBeNull();
  });
});

describe('the other parts', () => {
  it('name what posting is for, with a number to watch', async () => {
    const { kept, user } = await show();
    await user.click(screen.getByRole('checkbox', { name: 'A good name' }));
    await user.click(screen.getByRole('checkbox', { name: 'Being known' }));
    await user.type(screen.getByLabelText('The number you watch for “being known”'), 'new faces');
    expect(kept.plan.outcomes).toEqual([
      { outcome: 'awareness', watch: 'new faces' },
      { outcome: 'reputation' },
    ]);
    await user.click(screen.getByRole('checkbox', { name: 'A good name' }));
    await user.click(screen.getByRole('checkbox', { name: 'Being known' }));
    expect(kept.plan.outcomes).toBeUndefined();
  });

  it('take groups from the trade, and people from the owner', async () => {
    const { kept, user } = await show(
      fakePlanDoors(bakery({ business: { name: '', otherNames: [], trade: 'bakery' } })),
    );
    await user.click(screen.getByRole('button', { name: 'regulars' }));
    await user.type(screen.getByLabelText('One more group'), 'brides');
    await user.click(screen.getByRole('button', { name: 'Add the group' }));
    await user.type(screen.getByLabelText('One more name'), 'Mill Lane Runners{Enter}');
    await user.type(screen.getByLabelText('Words in posts for brides'), 'wedding, cake');
    expect(kept.plan.segments).toEqual([
      { name: 'regulars', words: ['regular', 'every morning'] },
      { name: 'brides', words: ['wedding', 'cake'] },
    ]);
    expect(kept.plan.people).toEqual([{ name: 'Mill Lane Runners' }]);
    await user.click(screen.getByRole('button', { name: 'Take brides out' }));
    expect(kept.plan.segments).toHaveLength(1);
  });

  it('show how the owner’s posts sound from fifteen on, and take words from them', async () => {
    const posts = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        buildPost(`2026-05-${String(index + 1).padStart(2, '0')}`, {
          text: `We bake rye in the old oven. Would you try loaf ${index}? 🍞`,
        }),
      );
    await show(fakePlanDoors(bakery(), posts(14)));
    expect(await screen.findByText(/From 15 posts on.* knows 14 so far/)).toBeTruthy();
    cleanup();
    const { kept, user } = await show(fakePlanDoors(bakery(), posts(15)));
    expect(await screen.findByRole('heading', { name: 'You sound like this' })).toBeTruthy();
    expect(screen.getByText(/^Short sentences, about \d words each \(15 posts read\)\.$/)).toBeTruthy();
    expect(screen.getByText('You say “we”.')).toBeTruthy();
    expect(screen.getByText('Nearly every post has an emoji.')).toBeTruthy();
    await user.click(
      within(screen.getByRole('list', { name: 'Words from your posts' })).getByRole('button', {
        name: 'oven',
      }),
    );
    await user.selectOptions(screen.getByLabelText('You speak as'), 'I, one person');
    await user.click(screen.getByRole('checkbox', { name: /spoken to as “you”/ }));
    expect(kept.plan.voice).toEqual({ use: ['oven'], person: 'i', speaksToYou: false });
  });

  it('say how many offers, how many minutes, and which breaks are planned', async () => {
    const { kept, user } = await show(
      fakePlanDoors(bakery({ closures: [{ from: '2026-08-01', to: '2026-08-15' }] })),
    );
    await user.selectOptions(screen.getByLabelText('Offers to followers'), 'Yes, now and then');
    await user.selectOptions(screen.getByLabelText('At most, in a month'), '2 offers');
    await user.selectOptions(screen.getByLabelText('Time you have for it in a day'), '12 minutes');
    expect(kept.plan).toMatchObject({ offers: { allowed: true, perMonth: 2 }, minutesPerDay: 12 });
    await user.selectOptions(screen.getByLabelText('Offers to followers'), 'As my posts show');
    expect(kept.plan.offers).toBeUndefined();
    expect(screen.getByText(/1 Aug|Aug 1/)).toBeTruthy();
  });
});

describe('what goes wrong', () => {
  it('is said in a sentence, and what was typed stays', async () => {
    const sentence = 'Your plan could not be saved; the disk may be full. What was saved before still holds.';
    await show(fakePlanDoors(bakery(), [], { savePlan: async () => ({ ok: false, sentence }) }));
    await userEvent.type(screen.getByLabelText('Business name'), 'C');
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Business name').value).toBe('C');
  });

  it('is kept aside, can be saved as a file, and forgotten', async () => {
    const fake = fakePlanDoors(bakery());
    fake.kept.aside = [{ voice: 'friendly' }];
    const { kept, user } = await show(fake);
    const aside = within(screen.getByRole('region', { name: 'Kept aside' }));
    await user.click(aside.getByRole('button', { name: 'Save what is kept aside' }));
    expect(JSON.parse(kept.files[0]!.text)).toEqual([{ voice: 'friendly' }]);
    await user.click(aside.getByRole('button', { name: 'Forget it' }));
    expect(kept.aside).toEqual([]);
    expect(screen.queryByRole('region', { name: 'Kept aside' })).toBeNull();
  });

  it('follows what another tab saved, and stops listening when it goes', async () => {
    const { kept, listeners, unmount } = await show();
    kept.plan = bakery({ business: { name: 'From elsewhere', otherNames: [] } });
    for (const listener of listeners) listener();
    expect(await screen.findByDisplayValue('From elsewhere')).toBeTruthy();
    unmount();
    expect(listeners.size).toBe(0);
  });
});
