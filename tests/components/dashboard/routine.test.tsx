// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Routine } from '@/components/dashboard/routine/Routine';
import type { Network } from '@/lib/model/network';
import type { Sitting } from '@/lib/model/sitting';
import { createRoutineStore } from '@/lib/state/routine';
import { buildChannel, buildPlan } from '../../lib/rhythm/build-post';
import { findFaults } from '../shared/find-faults';

afterEach(cleanup);

async function show(waiting: number) {
  let now = 0;
  const saved: Sitting[] = [];
  const store = createRoutineStore({
    readPlan: async () => ({ value: buildPlan([buildChannel('linkedin')]), trouble: null }),
    listSittings: async () => ({ ok: true, value: saved }),
    saveSitting: async (sitting) => ({ ok: true, value: saved.push(sitting) }),
    countWaiting: async () => waiting,
    readNow: () => now,
    newId: () => 'a',
  });
  const onWrite = vi.fn<(network: Network) => void>();
  const onAnswers = vi.fn<() => void>();
  render(<Routine store={store} readNow={() => now} onWrite={onWrite} onAnswers={onAnswers} />);
  await screen.findByRole('button', { name: 'Start' });
  return {
    onWrite,
    onAnswers,
    saved,
    pass: (seconds: number) => act(async () => void (now += seconds * 1_000)),
  };
}

describe('the day’s minutes', () => {
  it('lead through the steps one by one, each with the way to its place, and end with what was done', async () => {
    const { onWrite, onAnswers, saved, pass } = await show(1);
    expect(screen.getByText('12 minutes: answer one, post one.')).toBeTruthy();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Answer somebody who wrote to you about 2 minutes',
      'Post one thing about 6 minutes',
    ]);
    expect(await findFaults(document.body)).toEqual([]);

    await userEvent.click(screen.getByRole('button', { name: 'Start' }));
    expect(document.activeElement?.textContent).toBe('Answer somebody who wrote to you');
    await userEvent.click(screen.getByRole('button', { name: 'Who may be waiting' }));
    expect(onAnswers).toHaveBeenCalledOnce();
    await pass(75);
    await userEvent.click(screen.getByRole('button', { name: 'Done' }));

    expect(document.activeElement?.textContent).toBe('Post one thing');
    expect(screen.getByRole('timer').textContent).toBe('1:15');
    expect(await findFaults(document.body)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Write on LinkedIn' }));
    expect(onWrite).toHaveBeenCalledWith('linkedin');
    await pass(165);
    await userEvent.click(screen.getByRole('button', { name: 'Done' }));

    expect(screen.getByText('Done: 2 of 2, in 4 minutes.').parentElement?.textContent).toBe(
      'Done: 2 of 2, in 4 minutes. That is enough for today.',
    );
    expect(saved[0]!.steps.map(({ seconds }) => seconds)).toEqual([75, 165]);
  });

  it('may be fewer today', async () => {
    await show(3);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'I have' }), '5 minutes');
    expect(screen.getByText('5 minutes: answer two.')).toBeTruthy();
  });

  it('may be stopped before anything is done', async () => {
    const { saved } = await show(0);
    await userEvent.click(screen.getByRole('button', { name: 'Start' }));
    await userEvent.click(screen.getByRole('button', { name: 'Stop here' }));
    expect(screen.getByText('Nothing done this time.')).toBeTruthy();
    expect(saved[0]!.steps).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Another sitting' }));
    await screen.findByRole('button', { name: 'Start' });
  });
});
