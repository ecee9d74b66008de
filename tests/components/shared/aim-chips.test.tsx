// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { makeReview, makeView } from '@/components/gallery/sidebar-cases';
import { SidePanel } from '@/components/sidepanel/SidePanel';
import type { Aim, AimOffer } from '@/lib/model/aim';
import { createPanelStore } from '@/lib/state/panel';
import { fakePanelDoors } from '../../lib/state/panel-doors';
import { renderSidebar } from '../sidebar/render-sidebar';
import { findFaults } from './find-faults';

afterEach(cleanup);

const offer: AimOffer = {
  guess: { goal: null, segment: 'brides' },
  goals: ['awareness', 'leads'],
  segments: ['regulars', 'brides'],
};
const draft = 'A cake for the day of your life, and you taste it first.';

interface Stage {
  readonly root: HTMLElement;
  readonly chosen: () => Partial<Aim>;
}

/** Beside a box: the draft session holds what is chosen and draws anew. */
async function showSidebar(aim: AimOffer | undefined): Promise<Stage> {
  let chosen: Partial<Aim> = {};
  const view = () => makeView({ review: makeReview(), words: 12, aim: aim && { ...aim, chosen } });
  const { actions, host, show } = renderSidebar(view());
  actions.chooseAim.mockImplementation((more) => {
    chosen = { ...chosen, ...more };
    show(view());
  });
  return { root: host, chosen: () => chosen };
}

/** In the side panel, with its own store. */
async function showPanel(aim: AimOffer | undefined): Promise<Stage> {
  const doors = fakePanelDoors({}, { network: 'linkedin', text: draft });
  doors.world.aim = aim;
  const store = createPanelStore(doors);
  await store.getState().load();
  render(<SidePanel store={store} onOpen={() => {}} onCopy={() => {}} />);
  return { root: document.body, chosen: () => store.getState().view.aim?.chosen ?? {} };
}

const chip = (name: string) => screen.getByRole('button', { name });
const focused = () => document.activeElement?.textContent;

describe.each([
  ['the sidebar', showSidebar],
  ['the side panel', showPanel],
])('the chips in %s', (_place, show) => {
  it('show what is guessed, and say where nothing is', async () => {
    const { chosen, root } = await show(offer);
    expect(chip('For whom: to brides')).toBeTruthy();
    expect(chip('What for: what for')).toBeTruthy();
    expect(chosen()).toEqual({});
    expect(await findFaults(root)).toEqual([]);
  });

  it('change by one tap in an open list, each by itself', async () => {
    const { chosen } = await show(offer);
    await userEvent.click(chip('For whom: to brides'));
    await userEvent.click(screen.getByRole('menuitemradio', { name: 'to regulars' }));
    expect(chip('For whom: to regulars')).toBeTruthy();
    expect(screen.queryByRole('menu')).toBeNull();
    expect(chosen()).toEqual({ segment: 'regulars' });
    await userEvent.click(chip('What for: what for'));
    await userEvent.click(screen.getByRole('menuitemradio', { name: 'for inquiries' }));
    expect(chip('What for: for inquiries')).toBeTruthy();
    expect(chosen()).toEqual({ segment: 'regulars', goal: 'leads' });
  });

  it('can be set back to nobody and nothing in particular, over a guess and over a choice', async () => {
    const { chosen } = await show(offer);
    await userEvent.click(chip('For whom: to brides'));
    await userEvent.click(screen.getByRole('menuitemradio', { name: 'to nobody in particular' }));
    expect(chosen()).toEqual({ segment: null });
    await userEvent.click(chip('For whom: to nobody in particular'));
    expect(screen.getByRole('menuitemradio', { checked: true }).textContent).toBe('to nobody in particular');
    await userEvent.keyboard('{Escape}');
    await userEvent.click(chip('What for: what for'));
    expect(screen.queryByRole('menuitemradio', { checked: true })).toBeNull();
    await userEvent.click(screen.getByRole('menuitemradio', { name: 'for inquiries' }));
    await userEvent.click(chip('What for: for inquiries'));
    await userEvent.click(screen.getByRole('menuitemradio', { name: 'for nothing in particular' }));
    expect(chip('What for: for nothing in particular')).toBeTruthy();
    expect(chosen()).toEqual({ segment: null, goal: null });
  });

  it('go by keys alone: open at what holds, move, choose, and give the focus back', async () => {
    const { chosen } = await show(offer);
    chip('For whom: to brides').focus();
    await userEvent.keyboard('{Enter}');
    expect(focused()).toBe('to brides');
    await userEvent.keyboard('{ArrowUp}');
    expect(focused()).toBe('to regulars');
    await userEvent.keyboard('{Enter}');
    expect(chosen()).toEqual({ segment: 'regulars' });
    expect(document.activeElement).toBe(chip('For whom: to regulars'));
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('to regulars');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(chip('For whom: to regulars'));
    expect(chosen()).toEqual({ segment: 'regulars' });
  });

  it.each<[string, AimOffer | undefined, string[]]>([
    ['for a plan with neither', undefined, []],
    ['but what the plan has: goals', { ...offer, segments: [] }, ['What for: what for']],
    ['but what the plan has: segments', { ...offer, goals: [] }, ['For whom: to brides']],
  ])('show nothing %s', async (_plan, aim, names) => {
    await show(aim);
    const shown = screen.queryAllByRole('button', { name: /^(For whom|What for): / });
    expect(shown.map((one) => one.getAttribute('aria-label'))).toEqual(names);
    expect(screen.getByRole('button', { name: /^Kind of post/ })).toBeTruthy();
  });
});

describe('in the side panel', () => {
  const record = () => userEvent.click(screen.getByRole('button', { name: 'I posted this on LinkedIn' }));
  const start = async () => {
    const doors = fakePanelDoors({}, { network: 'linkedin', text: draft });
    doors.world.aim = offer;
    const store = createPanelStore(doors);
    await store.getState().load();
    render(<SidePanel store={store} onOpen={() => {}} onCopy={() => {}} />);
    return doors.world;
  };

  it('a post is kept without a choice, and a guess is no choice', async () => {
    const world = await start();
    await record();
    expect(world.recorded).toHaveLength(1);
    expect(world.recorded[0]?.aim).toBe(undefined);
  });

  it('what was chosen is kept with the post, outlives more typing, and ends with the draft', async () => {
    const world = await start();
    await userEvent.click(chip('For whom: to brides'));
    await userEvent.click(screen.getByRole('menuitemradio', { name: 'to regulars' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Your draft' }), ' Come by.');
    expect(chip('For whom: to regulars')).toBeTruthy();
    await record();
    expect(world.recorded[0]?.aim).toEqual({ segment: 'regulars' });
    await userEvent.type(screen.getByRole('textbox', { name: 'Your draft' }), 'The next one.');
    expect(chip('For whom: to brides')).toBeTruthy();
  });

  it('what was chosen stays when the network is changed, the kind as well', async () => {
    const world = await start();
    await userEvent.click(screen.getByRole('button', { name: /^Kind of post/ }));
    await userEvent.click(screen.getByRole('menuitemradio', { name: 'Offer' }));
    await userEvent.click(chip('For whom: to brides'));
    await userEvent.click(screen.getByRole('menuitemradio', { name: 'to nobody in particular' }));
    await userEvent.click(screen.getByRole('radio', { name: 'X' }));
    expect(chip('Kind of post: Offer')).toBeTruthy();
    expect(chip('For whom: to nobody in particular')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'I posted this on X' }));
    expect(world.recorded).toMatchObject([{ network: 'x', kind: 'offer', aim: { segment: null } }]);
  });
});
