// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { RemindersScreen } from '@/components/dashboard/habits/RemindersScreen';
import { WeeksScreen } from '@/components/dashboard/habits/WeeksScreen';
import { createHabitsStore } from '@/lib/state/habits';
import { buildChannel, buildPlan } from '../../../lib/rhythm/build-post';
import { fakeHabitsDoors } from '../../../lib/state/habits-doors';
import { findFaults } from '../../shared/find-faults';

afterEach(cleanup);

describe('weeks and breaks', () => {
  it('plans a break and takes it out again; one that is over stays and is not listed', async () => {
    const over = { from: '2026-01-01', to: '2026-01-03' };
    const plan = buildPlan([buildChannel('x')], { closures: [over] });
    const { doors, kept } = fakeHabitsDoors({ plan });
    render(<WeeksScreen store={createHabitsStore(doors)} />);
    expect(await screen.findByText('None planned.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Closed from'), { target: { value: '2026-07-01' } });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Add break' }).disabled).toBe(true);
    fireEvent.change(screen.getByLabelText('to, that day included'), { target: { value: '2026-07-14' } });
    await userEvent.click(screen.getByRole('button', { name: 'Add break' }));
    expect(kept().plan.closures).toEqual([over, { from: '2026-07-01', to: '2026-07-14' }]);
    expect(await findFaults(document.body)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: /Take out .*1.*14/ }));
    expect(kept().plan.closures).toEqual([over]);
  });

  it('stops counting weeks, and keeps the lamp dark or lit as the owner likes', async () => {
    const { doors, kept } = fakeHabitsDoors();
    render(<WeeksScreen store={createHabitsStore(doors)} />);
    await userEvent.click(await screen.findByLabelText(/Count the weeks/));
    await userEvent.click(screen.getByLabelText(/days of a silence/));
    expect(kept().habits).toMatchObject({ streaks: false, badge: false });
  });

  it('asks the browser before it reminds, and says so when the owner refuses there', async () => {
    const { doors, kept } = fakeHabitsDoors({}, { allowNotifications: async () => false });
    render(<WeeksScreen store={createHabitsStore(doors)} />);
    await userEvent.click(await screen.findByLabelText(/Remind me/));
    expect(screen.getByRole('alert').textContent).toMatch(/told not to show notifications/);
    expect(kept().habits.notifications).toBe(false);
  });

  it.each([
    ['it was taken back while the screen was closed', { notifications: true }],
    ['the background has unticked it already', { notifications: false, notificationsTaken: true }],
  ] as const)(
    'unticks the box where the browser shows no notifications, and says so: %s',
    async (_how, habits) => {
      let allowed = false;
      const { doors, kept } = fakeHabitsDoors({ habits }, { mayNotify: async () => allowed });
      render(<WeeksScreen store={createHabitsStore(doors)} />);
      const box = await screen.findByLabelText<HTMLInputElement>(/Remind me/);
      expect(box.checked).toBe(false);
      expect(screen.getByRole('status').textContent).toMatch(
        /permission to show notifications was taken back/,
      );
      expect(kept().habits).toMatchObject({ notifications: false, notificationsTaken: true });
      expect(await findFaults(document.body)).toEqual([]);
      allowed = true;
      await userEvent.click(box);
      expect(box.checked).toBe(true);
      expect(screen.queryByText(/was taken back/)).toBeNull();
      expect(kept().habits).toMatchObject({ notifications: true });
      expect(kept().habits).not.toHaveProperty('notificationsTaken');
    },
  );

  it.each([
    ['they are wanted and allowed', { notifications: true }, true],
    ['nobody wants them', { notifications: false }, false],
  ])('leaves the box as it is where %s', async (_when, habits, allowed) => {
    const { doors, kept } = fakeHabitsDoors({ habits }, { mayNotify: async () => allowed });
    const before = kept().habits;
    render(<WeeksScreen store={createHabitsStore(doors)} />);
    const box = await screen.findByLabelText<HTMLInputElement>(/Remind me/);
    expect(box.checked).toBe(habits.notifications);
    expect(screen.queryByText(/was taken back/)).toBeNull();
    expect(kept().habits).toEqual(before);
  });

  it('says what could not be kept of it', async () => {
    const sentence = 'The disk is full.';
    const { doors } = fakeHabitsDoors(
      { habits: { notifications: true } },
      { mayNotify: async () => false, saveHabits: async () => ({ ok: false, sentence }) },
    );
    render(<WeeksScreen store={createHabitsStore(doors)} />);
    expect((await screen.findByRole('alert')).textContent).toContain(sentence);
    expect(screen.getByLabelText<HTMLInputElement>(/Remind me/).checked).toBe(false);
  });

  it('keeps other quiet times', async () => {
    const { doors, kept } = fakeHabitsDoors();
    render(<WeeksScreen store={createHabitsStore(doors)} />);
    fireEvent.change(await screen.findByLabelText('Quiet from'), { target: { value: '20:30' } });
    expect(kept().habits.quiet).toEqual({ from: '20:30', to: '08:00' });
  });
});

describe('reminders', () => {
  it('keeps a posting hour, offers it to calendars, and remembers one taken out as cancelled', async () => {
    const { doors, kept, files } = fakeHabitsDoors();
    render(<RemindersScreen store={createHabitsStore(doors)} />);
    await userEvent.selectOptions(await screen.findByLabelText('Day'), 'Thursday');
    await userEvent.click(screen.getByRole('button', { name: 'Add posting hour' }));
    const slot = { id: 'slot-1', weekday: 4, at: '09:30', minutes: 12, network: 'x', sequence: 0 };
    expect(kept().habits.slots).toEqual([slot]);
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: /Thursday 09:30.*Google Calendar/ });
    expect(new URL(link.href).searchParams.get('dates')).toBe('20260625T093000/20260625T094200');
    await userEvent.click(screen.getByRole('button', { name: 'Save calendar file' }));
    expect(await findFaults(document.body)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: /Take out Thursday/ }));
    expect(kept().habits).toMatchObject({ slots: [], cancelled: [{ ...slot, sequence: 1 }] });
    await userEvent.click(screen.getByRole('button', { name: /takes them all out/ }));
    expect(files).toEqual(['publish', 'cancel']);
  });

  // Today is Thursday 25 June 2026.
  it.each([
    ['a break that runs now is skipped by the link', { from: '2026-06-20', to: '2026-06-28' }, '20260702', 0],
    ['a break to come is not, and it says so', { from: '2026-07-06', to: '2026-07-12' }, '20260625', 1],
    ['a break without such a day needs no word', { from: '2026-07-03', to: '2026-07-08' }, '20260625', 0],
  ])('%s', async (_what, closure, first, sentences) => {
    const slots = [{ id: 'a', weekday: 4, at: '09:30', minutes: 12, network: 'x', sequence: 0 } as const];
    const plan = buildPlan([buildChannel('x')], { closures: [closure] });
    const { doors } = fakeHabitsDoors({ plan, habits: { slots } });
    render(<RemindersScreen store={createHabitsStore(doors)} />);
    const link = await screen.findByRole<HTMLAnchorElement>('link', { name: /Google Calendar/ });
    expect(new URL(link.href).searchParams.get('dates')).toBe(`${first}T093000/${first}T094200`);
    expect(screen.queryAllByText(/link does not leave out the days of a planned break/)).toHaveLength(
      sentences,
    );
    expect(await findFaults(document.body)).toEqual([]);
  });
});
