// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '@/components/popup/Popup';
import type { Network } from '@/lib/model/network';
import { addDays } from '@/lib/model/civil-date';
import { clockAt } from '@/lib/model/clock';
import { usualHabits } from '@/lib/model/habits';
import type { Presence } from '@/lib/model/settings';
import { createPopupStore, type PopupDoors } from '@/lib/state/popup';
import { buildChannel, buildPlan, buildPost } from '../../lib/rhythm/build-post';
import { fakePopupDoors, thursday } from '../../lib/state/popup-doors';
import { findFaults } from '../shared/find-faults';

afterEach(cleanup);

async function show(doors: PopupDoors) {
  const store = createPopupStore(doors);
  await store.getState().load();
  const onWrite = vi.fn<(network: Network) => void>();
  const onOpen = vi.fn<(screen: string) => void>();
  const onOpenPanel = vi.fn<(network?: Network) => void>();
  render(<Popup store={store} onWrite={onWrite} onOpen={onOpen} onOpenPanel={onOpenPanel} />);
  return { onWrite, onOpen, onOpenPanel };
}

const today = '2026-06-25';
const weekly = (weeks: number[]) =>
  weeks.flatMap((ago) => {
    const monday = addDays('2026-06-22', -7 * ago);
    return [buildPost(monday), buildPost(addDays(monday, 3))];
  });

describe('the popup before consent', () => {
  it('says one thing and leads to the welcome page', async () => {
    const { onOpen } = await show(
      fakePopupDoors({}, { readConsent: async () => ({ value: null, trouble: null }) }),
    );
    expect(screen.getByText(/reads nothing until you say so/)).toBeTruthy();
    expect(screen.queryByText(/This week/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'See what it does' }));
    expect(onOpen).toHaveBeenCalledWith('welcome');
  });
});

describe('the ways from the popup to what takes longer', () => {
  const plan = { ...buildPlan([buildChannel('x')]), minutesPerDay: 15 };

  it('lead to the day’s minutes, and on another day than the week’s last not to the look back', async () => {
    const { onOpen } = await show(fakePopupDoors({ posts: weekly([1]), plan }));
    await userEvent.click(screen.getByRole('button', { name: 'What fits into 15 minutes' }));
    expect(onOpen).toHaveBeenCalledWith('dashboard', 'routine');
    expect(screen.queryByRole('button', { name: 'Look back on the week' })).toBeNull();
  });

  it('lead to the look back on the week’s last day', async () => {
    const sunday = clockAt(thursday.now + 3 * 86_400_000, 'UTC');
    const { onOpen } = await show(fakePopupDoors({ posts: weekly([1]), plan }, { readClock: () => sunday }));
    await userEvent.click(screen.getByRole('button', { name: 'Look back on the week' }));
    expect(onOpen).toHaveBeenCalledWith('dashboard', 'week-review');
  });
});

describe('the popup', () => {
  it('answers at a glance who is home, how the weeks go and what is next', async () => {
    const posts = [
      ...weekly([2, 3, 4, 5, 7, 8, 9, 10, 11, 12]),
      buildPost(addDays(today, -4), { id: 'facebook', network: 'facebook', channelId: 'facebook' }),
    ];
    await show(fakePopupDoors({ posts, plan: buildPlan([buildChannel('x'), buildChannel('facebook')]) }));
    const lamps = within(screen.getByRole('list', { name: 'Channels' })).getAllByRole('listitem');
    expect(lamps.map((lamp) => lamp.textContent)).toEqual([
      'X outLast post 14 days ago, usually 3 to 4',
      'Facebook litLast post 4 days ago; quiet from Saturday',
    ]);
    expect(screen.getByRole('heading', { name: 'This week on X' })).toBeTruthy();
    expect(screen.getByText('0 of 2, two by Sunday')).toBeTruthy();
    expect(screen.getByText('10 of the last 12 weeks')).toBeTruthy();
    expect(screen.getByText('a run of 10 weeks')).toBeTruthy();
    expect(await findFaults(document.body)).toEqual([]);
  });

  it('says the twelve weeks in a table, for who cannot see the bars', async () => {
    await show(fakePopupDoors({ posts: weekly([1, 3]) }));
    const rows = within(screen.getByRole('table', { name: /last weeks/ })).getAllByRole('row');
    expect(
      rows.map((row) =>
        within(row)
          .queryAllByRole('cell')
          .map((cell) => cell.textContent),
      ),
    ).toEqual([[], ['2', '2', 'met'], ['0', '2', 'not met'], ['2', '2', 'met']]);
    expect(screen.getByText('2 of your first 3 weeks')).toBeTruthy();
  });

  it('says when a week is met, and that its days are in a row', async () => {
    await show(fakePopupDoors({ posts: [...weekly([1, 2, 3]), ...weekly([0])] }));
    expect(screen.getByText('2 of 2, this week is met')).toBeTruthy();
    expect(screen.getByText('4 in a row')).toBeTruthy();
    expect(screen.getByText('1 freeze in hand for a week that stays empty.')).toBeTruthy();
  });

  it('announces that a freeze was used', async () => {
    await show(fakePopupDoors({ posts: weekly([3, 4, 5, 6]) }));
    expect(screen.getByText('Last week stayed empty, and a freeze kept your run.')).toBeTruthy();
  });

  it('offers a new start after a reset, without blame', async () => {
    await show(fakePopupDoors({ posts: weekly([5, 6]) }));
    expect(screen.getByText('Comeback week: a new run can start now')).toBeTruthy();
  });

  it('says why a post does not count', async () => {
    const posts = [buildPost('2026-06-23', { text: 'Open now' }), buildPost('2026-06-24')];
    await show(fakePopupDoors({ posts }));
    expect(screen.getByText(/One post does not count: it has fewer than four words/)).toBeTruthy();
    expect(screen.getByText('1 of 2, one more by Sunday')).toBeTruthy();
  });

  it('leads to the plan where there is no channel', async () => {
    const { onOpen } = await show(fakePopupDoors({ plan: buildPlan([]) }));
    await userEvent.click(screen.getByRole('button', { name: 'Choose your channels' }));
    expect(onOpen).toHaveBeenCalledWith('dashboard');
  });

  it('opens the box to write in, and has another idea', async () => {
    const { onWrite } = await show(fakePopupDoors({ posts: weekly([1]) }));
    expect(screen.getByText(/a customer story, there is none/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Another idea' }));
    expect(screen.getByText(/a question, there is none/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Write on X' }));
    expect(onWrite).toHaveBeenCalledWith('x');
  });

  it('says what happened when the history cannot be opened, and still lets one write', async () => {
    await show(
      fakePopupDoors({}, { readDays: async () => ({ ok: false, sentence: 'The history is closed.' }) }),
    );
    expect(screen.getByRole('alert').textContent).toBe('The history is closed.');
    expect(screen.getByRole('button', { name: 'Write on X' })).toBeTruthy();
  });

  it('shows a very long channel name whole to a screen reader', async () => {
    const name = 'Bakery and coffee house of the sisters Ruiz de la Torre and daughters '.repeat(4).trim();
    await show(fakePopupDoors({ plan: buildPlan([{ ...buildChannel('x'), name }]) }));
    expect(screen.getByText(name)).toBeTruthy();
  });
});

describe('the way to the side panel', () => {
  const agreed = (x: Presence, linkedin: Presence): Partial<PopupDoors> => ({
    readConsent: async () => ({
      value: { version: 1, at: 1, networks: { facebook: 'off', x, linkedin } },
      trouble: null,
    }),
  });

  it('is always there, and stays quiet while every box is recognised', async () => {
    const { onOpenPanel } = await show(fakePopupDoors());
    expect(screen.queryByRole('status')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Open side panel' }));
    expect(onOpenPanel).toHaveBeenCalledWith(undefined);
  });

  it('says that a network may have changed its box, and opens the panel for it', async () => {
    const { onOpenPanel } = await show(fakePopupDoors({}, { listChanged: async () => ['x'] }));
    expect(screen.getByRole('status').textContent).toBe(
      'X may have changed its box. The side panel still works.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Open side panel' }));
    expect(onOpenPanel).toHaveBeenCalledWith('x');
    expect(await findFaults(document.body)).toEqual([]);
  });

  it.each(['off', 'panel'] as const)('does not speak of a box where the coach is %s', async (presence) => {
    await show(fakePopupDoors({}, { ...agreed(presence, 'off'), listChanged: async () => ['x'] }));
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('says where the coach is in the panel only', async () => {
    await show(fakePopupDoors({}, agreed('beside', 'panel')));
    expect(screen.getByText(/On LinkedIn the coach is in the side panel/)).toBeTruthy();
  });
});

describe('open questions', () => {
  const question = {
    id: 'q1',
    why: 'assumed' as const,
    network: 'x' as const,
    text: 'Fresh sourdough\n\nfrom eight',
    instant: Temporal.Instant.from('2026-06-25T14:02:00Z').epochMilliseconds,
    civilDate: today,
  };

  it('asks about a post nobody saw go out, and takes the answer', async () => {
    const doors = fakePopupDoors({ questions: [question] });
    await show(doors);
    const group = screen.getByRole('group', { name: /Posted on X at .*2/ });
    expect(within(group).getByText('“Fresh sourdough from eight”')).toBeTruthy();
    await userEvent.click(within(group).getByRole('button', { name: 'It did not go out' }));
    expect(doors.answers).toEqual([{ id: 'q1', posted: false }]);
    expect(screen.queryByRole('group', { name: /Posted on X/ })).toBeNull();
  });

  it('names the day where it was another one', async () => {
    const days = { ...question, civilDate: '2026-06-20', why: 'unsure' as const };
    const doors = fakePopupDoors({ questions: [days] });
    await show(doors);
    expect(screen.getByRole('group', { name: /Posted on X on .*20.* at/ })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(doors.answers).toEqual([{ id: 'q1', posted: true }]);
  });

  it('asks for the time of a schedule that could not be read', async () => {
    const doors = fakePopupDoors({ questions: [{ ...question, why: 'schedule' }] });
    await show(doors);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Keep it' }).disabled).toBe(true);
    await userEvent.type(screen.getByLabelText('When does it go out?'), '2026-06-26T09:30');
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    const at = Temporal.Instant.from('2026-06-26T09:30:00Z').epochMilliseconds;
    expect(doors.answers).toEqual([{ id: 'q1', posted: true, at }]);
    expect(await findFaults(document.body)).toEqual([]);
  });
});

describe('breaks and reminders', () => {
  const silent = [buildPost('2026-05-01')];

  it('closes for holidays in two clicks, and opens again', async () => {
    await show(fakePopupDoors({ posts: silent }));
    await userEvent.click(screen.getByRole('button', { name: /Closed for holidays/ }));
    await userEvent.click(screen.getAllByRole('button', { name: 'Closed this week' })[0]!);
    expect(screen.getByText('Closed today. Nothing is counted against you.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Tomorrow' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Open again' }));
    expect(screen.queryByText(/Closed today/)).toBeNull();
  });

  it('leaves no trace of weeks in two clicks, and counts again in two', async () => {
    await show(fakePopupDoors({ posts: weekly([1, 2, 3]) }));
    const open = screen.getByRole('button', { name: /no counting/ });
    await userEvent.click(open);
    await userEvent.click(screen.getByRole('button', { name: 'Do not count my weeks' }));
    expect(document.body.textContent).not.toMatch(/in a row|of your first|This week|freeze|weeks/);
    await userEvent.click(open);
    await userEvent.click(screen.getByRole('button', { name: 'Count my weeks again' }));
    expect(screen.getByText('3 in a row')).toBeTruthy();
  });

  it('takes "tomorrow" for an answer', async () => {
    await show(fakePopupDoors({ posts: silent }));
    await userEvent.click(screen.getByRole('button', { name: 'Tomorrow' }));
    expect(screen.queryByRole('button', { name: 'Tomorrow' })).toBeNull();
  });

  it('asks once after four reminders that nobody answered', async () => {
    const ledger = [8, 16, 24, 32].map((days) => ({
      id: `n${days}`,
      channelId: 'x',
      about: 'silence' as const,
      where: 'notification' as const,
      at: thursday.now - days * 86_400_000,
      civilDate: addDays(today, -days),
      answer: null,
    }));
    const habits = { ...usualHabits, notifications: true };
    await show(fakePopupDoors({ posts: silent, ledger, habits }));
    expect(await findFaults(document.body)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Yes, no reminders' }));
    expect(screen.queryByText(/Four reminders/)).toBeNull();
  });

  it('shows the weeks of another channel, and half a year, on request', async () => {
    const others = weekly(Array.from({ length: 30 }, (_, index) => index + 1)).map((post) => ({
      ...post,
      id: `f${post.id}`,
      network: 'facebook' as const,
      channelId: 'facebook',
    }));
    const plan = buildPlan([buildChannel('x'), buildChannel('facebook')]);
    await show(fakePopupDoors({ posts: others, plan }));
    await userEvent.selectOptions(screen.getByLabelText('Weeks of'), 'Facebook');
    expect(screen.getByRole('heading', { name: 'This week on Facebook' })).toBeTruthy();
    expect(screen.getByText('12 of the last 12 weeks')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '26 weeks' }));
    expect(screen.getByText('26 of the last 26 weeks')).toBeTruthy();
    expect(within(screen.getByRole('table', { name: /last weeks/ })).getAllByRole('row')).toHaveLength(27);
  });
});
