// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Dashboard } from '@/components/dashboard/Dashboard';
import { onDemand } from '@/components/dashboard/on-demand';
import { ScreenBoundary } from '@/components/shared/ScreenBoundary';
import type { Post } from '@/lib/model/post';
import type { LastBackup } from '@/lib/model/settings';
import { createDashboardStore } from '@/lib/state/dashboard';
import { buildPost } from '../../lib/rhythm/build-post';
import { fakeDashboardDoors } from '../../lib/state/dashboard-doors';
import { thursday } from '../../lib/state/popup-doors';
import { findFaults } from '../shared/find-faults';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function show(fake = fakeDashboardDoors(), screenId = 'coach') {
  location.hash = screenId;
  const store = createDashboardStore(fake.doors);
  await store.getState().load();
  const onOpenWelcome = vi.fn<() => void>();
  render(<Dashboard store={store} onOpenWelcome={onOpenWelcome} />);
  return { ...fake, store, onOpenWelcome };
}

const posts = () => [
  buildPost('2026-06-01', { id: 'old', text: 'Rye bread from our new oven' }),
  buildPost('2026-06-20', {
    id: 'new',
    text: 'Which bread for a picnic?',
    permalink: 'https://x.com/a/status/1',
  }),
];
const go = (title: string) => userEvent.click(screen.getByRole('link', { name: title }));
const section = (name: string) => within(screen.getByRole('region', { name }));

describe('what is kept', () => {
  it('counts the posts and says since when, and what each permission is for', async () => {
    await show(fakeDashboardDoors({ posts: posts() }), 'kept');
    expect(await section('What is kept').findByText(/^2 posts, the first of them from .*1/)).toBeTruthy();
    expect(section('What is kept').getByText('unlimitedStorage')).toBeTruthy();
    expect(section('What is kept').getByText(/makes no network request/)).toBeTruthy();
    expect(await findFaults(document.body)).toEqual([]);
  });

  it('says so when there is no post yet', async () => {
    await show();
    await go('What is kept');
    expect(await section('What is kept').findByText(/No post yet/)).toBeTruthy();
  });
});

describe('the screens', () => {
  it('are listed in groups, and the one shown is marked', async () => {
    await show();
    const nav = within(screen.getByRole('navigation', { name: 'Screens' }));
    expect(nav.getAllByRole('link').map((link) => link.textContent)).toEqual(['The coach', 'What is kept']);
    await go('What is kept');
    await go('The coach');
    expect(nav.getByRole('link', { current: 'page' }).textContent).toBe('The coach');
    expect(document.title).toBe('The coach · Porchlight');
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('show the first one for an address nobody knows', async () => {
    await show(undefined, 'nowhere');
    expect(screen.getByRole('region', { name: 'Where the coach stands' })).toBeTruthy();
  });

  const many = Array.from({ length: 12 }, (_, day) => buildPost('2026-06-01', { id: `p${day}` }));
  const dayMs = 86_400_000;
  it.each<[string, { posts: Post[]; lastBackup?: LastBackup; written?: LastBackup }, string]>([
    ['there never was one', { posts: many }, 'Backup is due'],
    [
      'the last is a week old',
      { posts: many, lastBackup: { at: thursday.now - 8 * dayMs, where: 'file' } },
      'Backup is due',
    ],
    ['it was made today', { posts: many, lastBackup: { at: thursday.now, where: 'file' } }, 'Backup'],
    ['there is little to lose', { posts: many.slice(0, 9) }, 'Backup'],
    [
      'it is written into the folder there and then',
      { posts: many, written: { at: thursday.now, where: 'folder' } },
      'Backup',
    ],
  ])('say beside the backup whether it is due: %s', async (_, of, name) => {
    const store = createDashboardStore(fakeDashboardDoors(of).doors);
    await store.getState().load();
    const more = [{ id: 'backup', title: 'Backup', group: 'Porchlight' as const, Body: () => null }];
    render(<Dashboard store={store} onOpenWelcome={vi.fn<() => void>()} more={more} />);
    await act(() => store.getState().lookAtBackup());
    expect(screen.getByRole('link', { name })).toBeTruthy();
  });

  it('take in further ones, loaded when they are shown', async () => {
    location.hash = 'more';
    const { doors } = fakeDashboardDoors();
    const store = createDashboardStore(doors);
    await store.getState().load();
    const Body = onDemand(async () => () => <p>Here it is</p>);
    const more = [{ id: 'more', title: 'More', group: 'Your posts' as const, Body }];
    render(<Dashboard store={store} onOpenWelcome={vi.fn<() => void>()} more={more} />);
    expect(screen.getByText('One moment…')).toBeTruthy();
    expect(await screen.findByText('Here it is')).toBeTruthy();
    // Its code is known now: no stand-in the second time.
    cleanup();
    render(<Dashboard store={store} onOpenWelcome={vi.fn<() => void>()} more={more} />);
    expect(screen.getByText('Here it is')).toBeTruthy();
  });

  it('tell the boundary around them when their code cannot be read', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const Body = onDemand(() => Promise.reject(new Error('The file is gone')));
    const onFault = vi.fn<(fault: unknown) => void>();
    render(
      <ScreenBoundary onFault={onFault}>
        <Body />
      </ScreenBoundary>,
    );
    await waitFor(() => expect(onFault).toHaveBeenCalledWith(new Error('The file is gone')));
    expect(screen.queryByText('One moment…')).toBeNull();
  });
});

describe('where the coach stands', () => {
  it('can be switched off on a network', async () => {
    const { stored } = await show(undefined, 'coach');
    await userEvent.selectOptions(section('Where the coach stands').getByLabelText('X'), 'Off');
    expect(stored.consent?.networks.x).toBe('off');
  });

  it('lets the owner withdraw consent and agree again', async () => {
    const { stored, onOpenWelcome } = await show(undefined, 'coach');
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw consent' }));
    expect(stored.consent).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Read what it does' }));
    expect(onOpenWelcome).toHaveBeenCalled();
  });
});

describe('what was dismissed', () => {
  it('can be brought back', async () => {
    const dismissals = [
      {
        id: 'd',
        ruleId: 'customer-focus/opening',
        at: 0,
        scope: { kind: 'network' as const, network: 'x' as const },
      },
    ];
    const { kept } = await show(fakeDashboardDoors({ dismissals }), 'coach');
    await userEvent.click(screen.getByRole('button', { name: 'Bring back Customer focus: opening, on X' }));
    expect(kept.dismissals).toEqual([]);
    expect(section('What you dismissed').getByText(/^Nothing\./)).toBeTruthy();
  });
});

describe('what is no longer told', () => {
  const own = {
    version: 1 as const,
    look: 0,
    measure: 'reactions' as const,
    posts: 20,
    rules: [
      {
        ruleId: 'offer/naked',
        against: { posts: 9, median: 30 },
        others: { posts: 11, median: 4 },
        isContradicted: true,
      },
      {
        ruleId: 'voice/jargon',
        against: { posts: 9, median: 3 },
        others: { posts: 11, median: 4 },
        isContradicted: false,
      },
    ],
  };
  const words = () => section('What we no longer tell you');

  it('is nothing until there are results, and says how to come to them', async () => {
    await show(undefined, 'coach');
    expect(words().getByText(/^Nothing yet\. From 20 posts with results on/)).toBeTruthy();
  });

  it('is listed with the numbers, and told again and rested again as the owner wants', async () => {
    const { stored } = await show(fakeDashboardDoors({ own }), 'coach');
    expect(words().getAllByRole('listitem')).toHaveLength(1);
    expect(words().getByText(/9 of your posts like this brought 30/)).toBeTruthy();
    await userEvent.click(words().getByRole('button', { name: 'Tell me again: Offer: naked' }));
    expect(stored.plan?.toldAnyway).toEqual(['offer/naked']);
    await userEvent.click(words().getByRole('button', { name: 'Let rest: Offer: naked' }));
    expect(stored.plan?.toldAnyway).toEqual([]);
    expect(await findFaults(document.body)).toEqual([]);
  });
});

describe('everything', () => {
  it('is taken along on a screen of its own', async () => {
    await show(fakeDashboardDoors(), 'kept');
    expect(screen.getByRole('link', { name: 'save a backup' }).getAttribute('href')).toBe('#backup');
  });

  it('is erased only after the word is typed', async () => {
    const { kept, stored } = await show(fakeDashboardDoors({ posts: posts() }), 'kept');
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Erase everything' });
    await userEvent.type(screen.getByLabelText('Type “erase” to be sure'), 'eras{Enter}');
    expect([button.disabled, kept.posts.length]).toEqual([true, 2]);
    await userEvent.type(screen.getByLabelText('Type “erase” to be sure'), 'e');
    await userEvent.click(button);
    expect(kept.posts).toEqual([]);
    expect(stored.consent).toBeNull();
    expect(document.activeElement?.textContent).toBe('Everything is erased');
  });

  it('stays when erasing failed, and says so', async () => {
    const failed = async () => ({ ok: false as const, sentence: 'It could not be erased.' });
    await show(fakeDashboardDoors({ posts: posts() }, { eraseEverything: failed }), 'kept');
    await userEvent.type(screen.getByLabelText('Type “erase” to be sure'), 'erase{Enter}');
    expect(screen.getByRole('alert').textContent).toBe('It could not be erased.');
    await go('What is kept');
    expect(await section('What is kept').findByText(/^2 posts/)).toBeTruthy();
  });
});
