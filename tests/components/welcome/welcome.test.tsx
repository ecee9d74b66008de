// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Welcome } from '@/components/welcome/Welcome';
import type { Network } from '@/lib/model/network';
import { isFollowed } from '@/lib/state/followed-networks';
import { createWelcomeStore } from '@/lib/state/welcome';
import { fakeWelcomeDoors } from '../../lib/state/welcome-doors';
import { findFaults } from '../shared/find-faults';

afterEach(cleanup);

async function show(doors = fakeWelcomeDoors()) {
  const store = createWelcomeStore(doors);
  await store.getState().load();
  const onOpenPanel = vi.fn<(network: Network) => void>();
  render(<Welcome store={store} localeWeekStart={1} onOpenPanel={onOpenPanel} />);
  return { ...doors, onOpenPanel };
}

const agree = () => userEvent.click(screen.getByRole('button', { name: 'Agree and start' }));

describe('the welcome page', () => {
  it('says what is read, kept and never done before it asks', async () => {
    await show();
    expect(screen.getByText(/The draft in the compose box/)).toBeTruthy();
    expect(screen.getByText(/All of it stays in this browser/)).toBeTruthy();
    expect(screen.getByText(/no server and no account/)).toBeTruthy();
    expect(await findFaults(document.body)).toEqual([]);
  });

  it('says beside the LinkedIn choice what LinkedIn’s terms forbid', async () => {
    await show();
    const choice = screen.getByRole('checkbox', { name: /LinkedIn/ });
    const note = document.getElementById(choice.getAttribute('aria-describedby') ?? '');
    expect(note?.textContent).toMatch(/terms forbid inserting elements/);
    expect(note?.textContent).toMatch(/side panel there unless you choose otherwise/);
  });

  it('is done with one click on sensible defaults', async () => {
    const doors = await show();
    await agree();
    expect(doors.stored.consent?.networks).toEqual({ facebook: 'off', x: 'beside', linkedin: 'off' });
    expect(doors.stored.plan?.channels.map((channel) => channel.goals[0]?.perWeek)).toEqual([2]);
    const title = screen.getByRole('heading', { name: 'The porch light is on' });
    expect(document.activeElement).toBe(title);
    expect(screen.getByRole('link', { name: 'Open X' }).getAttribute('href')).toBe('https://x.com/home');
  });

  it('is done by keyboard alone', async () => {
    const doors = await show();
    await userEvent.tab();
    await userEvent.keyboard('Sweet Crumb Bakery');
    await userEvent.tab();
    await userEvent.keyboard('Sweet Crumb, the Crumb');
    const facebook = screen.getByRole('checkbox', { name: 'Facebook' });
    for (let press = 0; press < 10 && document.activeElement !== facebook; press += 1) await userEvent.tab();
    await userEvent.keyboard(' ');
    for (let press = 0; press < 10 && document.activeElement?.tagName !== 'BUTTON'; press += 1)
      await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Agree and start');
    await userEvent.keyboard('{Enter}');
    expect(doors.stored.plan?.business).toEqual({
      name: 'Sweet Crumb Bakery',
      otherNames: ['Sweet Crumb', 'the Crumb'],
    });
    expect(doors.stored.plan?.channels.map((channel) => channel.id)).toEqual(['facebook', 'x']);
    expect(doors.stored.plan?.mainChannelId).toBe('facebook');
  });

  it('asks which channel matters most only where there are several', async () => {
    const doors = await show();
    expect(screen.queryByRole('group', { name: 'Which matters most?' })).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: /Facebook/ }));
    await userEvent.click(screen.getByRole('radio', { name: 'Facebook' }));
    expect(await findFaults(document.body)).toEqual([]);
    await agree();
    expect(doors.stored.plan?.mainChannelId).toBe('facebook');
  });

  it('asks in a sentence for a channel where none is ticked', async () => {
    const doors = await show();
    await userEvent.click(screen.getByRole('checkbox', { name: 'X' }));
    await agree();
    expect(screen.getByRole('alert').textContent).toMatch(/^Tick at least one channel/);
    expect(doors.stored.consent).toBeNull();
  });

  it('puts the coach on LinkedIn into the side panel, says how posts count there, and opens it', async () => {
    const doors = await show();
    await userEvent.click(screen.getByRole('checkbox', { name: 'X' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'LinkedIn' }));
    await agree();
    expect(doors.stored.consent?.networks).toEqual({ facebook: 'off', x: 'off', linkedin: 'panel' });
    expect(screen.getByText(/For LinkedIn, write or paste your post in the side panel/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: /^Open/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Open side panel' }));
    expect(doors.onOpenPanel).toHaveBeenCalledWith('linkedin');
  });

  it('lets the owner choose the side panel for X, and keeps that for the next visit', async () => {
    const doors = await show();
    await userEvent.click(
      within(screen.getByRole('group', { name: 'Where the coach stands on X' })).getByRole('radio', {
        name: 'In the side panel only',
      }),
    );
    await agree();
    expect(doors.stored.consent?.networks.x).toBe('panel');
    await userEvent.click(screen.getByRole('button', { name: 'Change my answers' }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'In the side panel only' }).checked).toBe(
      true,
    );
  });

  it.runIf(isFollowed('linkedin'))('stands beside LinkedIn’s box where the owner chooses it', async () => {
    const doors = await show();
    await userEvent.click(screen.getByRole('checkbox', { name: 'LinkedIn' }));
    await userEvent.click(
      within(screen.getByRole('group', { name: 'Where the coach stands on LinkedIn' })).getByRole('radio', {
        name: 'Beside the compose box',
      }),
    );
    await agree();
    expect(doors.stored.consent?.networks.linkedin).toBe('beside');
  });

  it('says of a main channel in the panel how its posts count', async () => {
    await show();
    await userEvent.click(screen.getByRole('checkbox', { name: 'LinkedIn' }));
    await userEvent.click(screen.getByRole('radio', { name: 'LinkedIn' }));
    expect(screen.getByRole('status').textContent).toMatch(/once you tell the side panel/);
    expect(await findFaults(document.body)).toEqual([]);
  });

  it('stores nothing on "Not now", and can be asked again', async () => {
    const doors = await show();
    await userEvent.type(screen.getByLabelText('What is your business called?'), 'Sweet Crumb');
    await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
    expect(screen.getByRole('heading', { name: 'Nothing was stored' })).toBeTruthy();
    expect(doors.stored).toEqual({ plan: null, consent: null });
    await userEvent.click(screen.getByRole('button', { name: 'Back to the questions' }));
    expect(screen.getByRole('button', { name: 'Agree and start' })).toBeTruthy();
  });

  it('can be visited again to change an answer or take the consent back', async () => {
    const doors = fakeWelcomeDoors();
    doors.stored.consent = { version: 1, at: 1, networks: { facebook: 'off', x: 'beside', linkedin: 'off' } };
    await show(doors);
    expect(screen.getByText(/You agreed to this before/)).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('How often do you want to post?'), '3 posts a week');
    await userEvent.click(screen.getByRole('button', { name: 'Agree and save' }));
    expect(doors.stored.plan?.channels[0]?.goals.at(-1)?.perWeek).toBe(3);
    await userEvent.click(screen.getByRole('button', { name: 'Change my answers' }));
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw consent' }));
    expect(doors.stored.consent).toBeNull();
    expect(screen.getByRole('heading', { name: 'Consent withdrawn' })).toBeTruthy();
  });

  it('says what happened when nothing could be saved', async () => {
    await show(fakeWelcomeDoors({ saveConsent: async () => ({ ok: false, sentence: 'The disk is full.' }) }));
    await agree();
    expect(screen.getByRole('alert').textContent).toBe('The disk is full.');
    expect(screen.queryByText('The porch light is on')).toBeNull();
  });
});
