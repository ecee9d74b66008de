// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findings } from '@/components/gallery/findings';
import { SidePanel } from '@/components/sidepanel/SidePanel';
import { createPanelStore } from '@/lib/state/panel';
import type { PanelDoors } from '@/lib/state/panel-doors';
import { fakePanelDoors } from '../../lib/state/panel-doors';
import { thursday } from '../../lib/state/popup-doors';
import { findFaults } from '../shared/find-faults';

afterEach(cleanup);

const draft = 'We are excited to announce our new sourdough. We have worked hard on our recipe.';

async function show(over: Partial<PanelDoors> = {}) {
  const doors = fakePanelDoors(over);
  doors.world.findings = [{ ...findings.balance, spans: [{ start: 0, end: 2 }] }, findings.noWayIn];
  const store = createPanelStore(doors);
  await store.getState().load();
  const onOpen = vi.fn<(screen: string) => void>();
  const onCopy = vi.fn<(text: string) => void>();
  const { container } = render(<SidePanel store={store} onOpen={onOpen} onCopy={onCopy} />);
  return { world: doors.world, store, onOpen, onCopy, container };
}

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your draft' });
const coach = () => within(screen.getByRole('region', { name: 'What the coach says' }));

describe('the side panel', () => {
  it('leads to the welcome page before consent, and shows no box', async () => {
    const { onOpen } = await show({ readConsent: async () => ({ value: null, trouble: null }) });
    expect(screen.queryByRole('textbox')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'See what it does' }));
    expect(onOpen).toHaveBeenCalledWith('welcome');
  });

  it('says how long the network has been silent while the box is empty, and offers nothing to record', async () => {
    await show();
    expect(coach().getByText('9 days since your last post on LinkedIn.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /I posted this/ })).toBeNull();
    expect(screen.queryByText('What readers see first')).toBeNull();
    expect(await findFaults(document.body)).toEqual([]);
  });

  it('reviews what is pasted, underlines the words, and has no fault that axe knows', async () => {
    const { container } = await show();
    await userEvent.click(box());
    await userEvent.paste(draft);
    expect(coach().getByRole('button', { name: /mostly about your business/ })).toBeTruthy();
    expect([...container.querySelectorAll('.mark')].map((mark) => mark.textContent)).toEqual(['We']);
    expect(container.querySelector('.draft-copy')?.getAttribute('aria-hidden')).toBe('true');
    expect(await findFaults(document.body)).toEqual([]);
  });

  it('paints the words stronger while their finding is looked at', async () => {
    const { container } = await show();
    await userEvent.click(box());
    await userEvent.paste(draft);
    await userEvent.hover(coach().getByRole('button', { name: /mostly about your business/ }));
    expect(container.querySelector('.mark-pointed')?.textContent).toBe('We');
  });

  it('changes the network', async () => {
    const { store } = await show();
    const group = within(screen.getByRole('group', { name: 'Which network is it for?' }));
    expect(group.getByRole<HTMLInputElement>('radio', { name: 'LinkedIn' }).checked).toBe(true);
    await userEvent.click(group.getByRole('radio', { name: 'X' }));
    expect(store.getState().draft.network).toBe('x');
    expect(screen.queryByText(/since your last post on X/)).toBeTruthy();
  });

  it('inserts, hides and brings back as beside a box', async () => {
    const { world } = await show();
    await userEvent.type(box(), draft);
    await userEvent.click(coach().getByRole('button', { name: /^Insert/ }));
    expect(world.inserted).toEqual([['You can now ', 'start']]);
    await userEvent.click(coach().getByRole('button', { name: 'Not now' }));
    await userEvent.click(coach().getByRole('menuitem', { name: 'For this draft' }));
    await userEvent.click(await coach().findByRole('button', { name: 'Undo' }));
    expect(coach().queryByText('Hidden for this draft.')).toBeNull();
  });

  it('closes an open menu with Escape', async () => {
    await show();
    await userEvent.type(box(), draft);
    await userEvent.click(coach().getByRole('button', { name: 'Not now' }));
    await userEvent.keyboard('{Escape}');
    expect(coach().queryByRole('menuitem')).toBeNull();
  });

  it('copies and clears', async () => {
    const { onCopy, world } = await show();
    await userEvent.type(box(), 'Fresh rye');
    await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(onCopy).toHaveBeenCalledWith('Fresh rye');
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(box().value).toBe('');
    expect(world.kept?.text).toBe('');
  });
});

describe('"I posted this"', () => {
  it('keeps the post, says where and when, and takes it back', async () => {
    const { world } = await show();
    await userEvent.type(box(), draft);
    await userEvent.click(screen.getByRole('button', { name: 'I posted this on LinkedIn' }));
    expect(world.recorded).toEqual([{ text: draft, network: 'linkedin', at: thursday.now, hasMedia: false }]);
    const line = await screen.findByText(/^Kept in your history: LinkedIn, today at/);
    expect(document.activeElement).toBe(line);
    expect(box().value).toBe('');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(world.takenBack).toEqual(['post 1']);
    expect(box().value).toBe(draft);
  });

  it('takes the time of another day', async () => {
    const { world } = await show();
    await userEvent.type(box(), draft);
    await userEvent.click(screen.getByRole('button', { name: 'At another time' }));
    const keep = screen.getByRole<HTMLButtonElement>('button', { name: 'Keep it' });
    expect(keep.disabled).toBe(true);
    await userEvent.type(screen.getByLabelText('When did it go out?'), '2026-06-23T09:30');
    await userEvent.click(keep);
    const at = Temporal.Instant.from('2026-06-23T09:30:00Z').epochMilliseconds;
    expect(world.recorded.map((post) => post.at)).toEqual([at]);
    expect(screen.getByText(/LinkedIn, .*23.* at/)).toBeTruthy();
  });

  it('says what happened when it could not be kept, and leaves the draft', async () => {
    await show({ recordPost: async () => ({ ok: false, sentence: 'The disk is full.' }) });
    await userEvent.type(box(), draft);
    await userEvent.click(screen.getByRole('button', { name: /I posted this/ }));
    expect(screen.getByRole('alert').textContent).toBe('The disk is full.');
    expect(box().value).toBe(draft);
  });
});

describe('what readers see first', () => {
  const long = 'We baked all night so that you have warm bread. '.repeat(14).trim();
  const folds = () =>
    [...document.querySelectorAll('.fold')].map((fold) => ({
      summary: fold.querySelector('summary')?.textContent,
      isOpen: (fold as HTMLDetailsElement).open,
      cuts: [...fold.querySelectorAll('.fold-cut')].map((cut) => cut.textContent),
    }));

  it('shows each network’s count and about where it cuts, the chosen one open', async () => {
    await show();
    await userEvent.click(box());
    await userEvent.paste(long);
    expect(folds()).toEqual([
      {
        summary: 'Facebook 671 of 63,206Cut',
        isOpen: false,
        cuts: ['… see more (about here on a phone)', '… see more (about here on a wide screen)'],
      },
      { summary: 'X 671 of 280, 391 overToo long', isOpen: false, cuts: [] },
      {
        summary: 'LinkedIn 671 of 3,000Cut',
        isOpen: true,
        cuts: ['… see more (about here on a phone)', '… see more (about here on a wide screen)'],
      },
    ]);
    expect(screen.getByText(/No network says where it cuts/)).toBeTruthy();
    expect(await findFaults(document.body)).toEqual([]);
  });

  it('counts as X counts: a link 23, an emoji 2', async () => {
    await show();
    await userEvent.click(box());
    await userEvent.paste('Bread 🥐 https://elmstreetbakery.example/a/very/long/address/of/a/loaf');
    expect(folds().map(({ summary }) => summary)).toContain('X 32 of 280All of it shows');
  });
});
