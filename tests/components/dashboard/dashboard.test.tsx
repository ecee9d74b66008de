// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { lazy } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Dashboard } from '@/components/dashboard/Dashboard';
import { createDashboardStore } from '@/lib/state/dashboard';
import { buildPost } from '../../lib/rhythm/build-post';
import { fakeDashboardDoors } from '../../lib/state/dashboard-doors';
import { findFaults } from '../shared/find-faults';

afterEach(cleanup);

async function show(fake = fakeDashboardDoors(), screenId = 'history') {
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
    expect(section('What is kept').getByText(/^2 posts, the first of them from .*1/)).toBeTruthy();
    expect(section('What is kept').getByText('unlimitedStorage')).toBeTruthy();
    expect(section('What is kept').getByText(/makes no network request/)).toBeTruthy();
    expect(await findFaults(document.body)).toEqual([]);
  });

  it('says so when there is no post yet', async () => {
    await show();
    await go('What is kept');
    expect(section('What is kept').getByText(/No post yet/)).toBeTruthy();
    await go('History');
    expect(await screen.findByRole('region', { name: 'History' })).toBeTruthy();
    expect(section('History').getByText(/Nothing here yet/)).toBeTruthy();
  });
});

describe('the history', () => {
  it('lists posts newest first, with a way to open them', async () => {
    await show(fakeDashboardDoors({ posts: posts() }));
    const rows = section('History').getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getAllByRole('cell')[1]?.textContent)).toEqual([
      'Which bread for a picnic? Open',
      'Rye bread from our new oven',
    ]);
    expect(section('History').getByRole('link').getAttribute('href')).toBe('https://x.com/a/status/1');
  });

  it('never links to anything but a web address', async () => {
    await show(
      fakeDashboardDoors({ posts: [buildPost('2026-06-01', { permalink: 'javascript:alert(1)' })] }),
    );
    expect(section('History').queryByRole('link')).toBeNull();
  });

  it('lets the owner correct a kind', async () => {
    const { kept } = await show(fakeDashboardDoors({ posts: posts() }));
    await userEvent.selectOptions(screen.getByLabelText(/^Kind of the X post of .*20/), 'question');
    expect(kept.posts.find((post) => post.id === 'new')).toMatchObject({ kind: 'question', kindBy: 'owner' });
  });

  it('takes a post out and puts it back by keyboard', async () => {
    const { kept } = await show(fakeDashboardDoors({ posts: posts() }));
    await userEvent.click(screen.getByRole('button', { name: /^Delete the X post of .*20/ }));
    expect(kept.posts.map((post) => post.id)).toEqual(['old']);
    expect(screen.getByText('Taken out: “Which bread for a picnic?”')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Undo');
    await userEvent.keyboard('{Enter}');
    expect(kept.posts.map((post) => post.id).toSorted()).toEqual(['new', 'old']);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('shows twenty posts and more on demand', async () => {
    const many = Array.from({ length: 25 }, (_, index) => buildPost('2026-06-01', { id: String(index) }));
    await show(fakeDashboardDoors({ posts: many }));
    expect(section('History').getAllByRole('row')).toHaveLength(21);
    await userEvent.click(screen.getByRole('button', { name: 'Show 5 more of 25' }));
    expect(section('History').getAllByRole('row')).toHaveLength(26);
  });
});

describe('the screens', () => {
  it('are listed in groups, and the one shown is marked', async () => {
    await show();
    const nav = within(screen.getByRole('navigation', { name: 'Screens' }));
    expect(nav.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'History',
      'The coach',
      'What is kept',
    ]);
    expect(nav.getByRole('link', { current: 'page' }).textContent).toBe('History');
    await go('The coach');
    expect(nav.getByRole('link', { current: 'page' }).textContent).toBe('The coach');
    expect(document.title).toBe('The coach · Porchlight');
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('show the first one for an address nobody knows', async () => {
    await show(undefined, 'nowhere');
    expect(screen.getByRole('region', { name: 'History' })).toBeTruthy();
  });

  it('take in further ones, loaded when they are shown', async () => {
    location.hash = 'more';
    const { doors } = fakeDashboardDoors();
    const store = createDashboardStore(doors);
    await store.getState().load();
    const Body = lazy(async () => ({ default: () => <p>Here it is</p> }));
    const more = [{ id: 'more', title: 'More', group: 'Your posts' as const, Body }];
    render(<Dashboard store={store} onOpenWelcome={vi.fn<() => void>()} more={more} />);
    expect(await screen.findByText('Here it is')).toBeTruthy();
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

describe('everything', () => {
  it('is exported on a click', async () => {
    const { kept } = await show(undefined, 'kept');
    await userEvent.click(screen.getByRole('button', { name: 'Export everything' }));
    expect(kept.exports).toBe(1);
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
    await go('History');
    expect(section('History').getAllByRole('row')).toHaveLength(3);
  });
});
