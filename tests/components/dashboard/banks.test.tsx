// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { BanksScreen } from '@/components/dashboard/banks/BanksScreen';
import { createPlanStore } from '@/lib/state/plan-editor';
import { buildPlanOf } from '../../lib/plan/build-input';
import { buildPost } from '../../lib/rhythm/build-post';
import { fakePlanDoors } from '../../lib/state/plan-doors';
import { findFaults } from '../shared/find-faults';

afterEach(cleanup);

async function show(fake = fakePlanDoors(buildPlanOf({ trade: 'bakery' }))) {
  let made = 0;
  const makeId = () => `s${(made += 1)}`;
  const rendered = render(<BanksScreen store={createPlanStore(fake.doors)} makeId={makeId} />);
  await screen.findByRole('region', { name: 'What customers ask' });
  return { ...fake, ...rendered, user: userEvent.setup() };
}

describe('the question bank', () => {
  it('keeps a question in the customer’s words, once, and one that is usual in the trade', async () => {
    const { kept, user, container } = await show();
    for (let times = 0; times < 2; times += 1) {
      await user.type(screen.getByLabelText('A question you heard'), 'هل يمكن تجميد الخبز؟ 🥖{Enter}');
    }
    await user.click(screen.getByRole('button', { name: 'Can I freeze it?' }));
    expect(kept.plan.questions).toEqual([
      { text: 'هل يمكن تجميد الخبز؟ 🥖', heardOn: '2026-06-25' },
      { text: 'Can I freeze it?', heardOn: '2026-06-25' },
    ]);
    expect(await findFaults(container)).toEqual([]);
  });

  it('marks a question by itself when a post answers it, and says which', async () => {
    const plan = buildPlanOf(
      {},
      { questions: [{ text: 'Can I freeze the rye?' }, { text: 'Is the rye vegan?' }] },
    );
    const answer = buildPost('2026-06-20', {
      id: 'answer',
      text: 'Freeze the rye in slices and toast them as they are, straight from the freezer.',
    });
    const { kept } = await show(fakePlanDoors(plan, [answer]));
    expect(await screen.findByText(/Answered in your post of .*20/)).toBeTruthy();
    expect(kept.plan.questions).toEqual([
      { text: 'Can I freeze the rye?', answeredIn: 'answer' },
      { text: 'Is the rye vegan?' },
    ]);
  });

  it('is marked, opened again and emptied by hand, and all of it can be undone', async () => {
    const plan = buildPlanOf({}, { questions: [{ text: 'Is it vegan?' }] });
    const { kept, user } = await show(fakePlanDoors(plan));
    await user.click(screen.getByRole('button', { name: '“Is it vegan?” is answered' }));
    expect(kept.plan.questions).toEqual([{ text: 'Is it vegan?', answeredIn: '' }]);
    await user.click(screen.getByRole('button', { name: '“Is it vegan?” is open again' }));
    expect(kept.plan).toEqual(plan);
    await user.click(screen.getByRole('button', { name: 'Take “Is it vegan?” out' }));
    expect(kept.plan.questions).toBeUndefined();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(kept.plan).toEqual(plan);
  });
});

describe('the story bank', () => {
  it('keeps a story, whose it is, the picture, and whether they said yes', async () => {
    const { kept, user } = await show();
    const stories = within(screen.getByRole('region', { name: 'Stories and words of customers' }));
    await user.type(stories.getByLabelText('What happened, or what they said'), '“I drove two hours.”');
    await user.type(stories.getByLabelText('Whose it is, as a post may name them'), 'Ana 👵');
    await user.click(stories.getByRole('button', { name: 'Keep the story' }));
    expect(kept.plan.stories).toEqual([
      { id: 's1', text: '“I drove two hours.”', who: 'Ana 👵', heardOn: '2026-06-25' },
    ]);
    const may = stories.getByLabelText(/^May .* be told\?$/);
    await user.selectOptions(may, 'They said yes');
    expect(kept.plan.stories?.[0]?.permission).toBe(true);
    await user.selectOptions(may, 'They said no');
    expect(kept.plan.stories?.[0]?.permission).toBe(false);
    await user.selectOptions(may, 'Not asked yet');
    expect(kept.plan.stories?.[0]).not.toHaveProperty('permission');
    await user.click(stories.getByRole('button', { name: /is told$/ }));
    expect(kept.plan.stories?.[0]?.toldIn).toBe('');
    await user.click(stories.getByRole('button', { name: /^Take/ }));
    expect(kept.plan.stories).toBeUndefined();
  });
});
