// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { findings } from '@/components/gallery/findings';
import { makeReview, makeView, sidebarCases } from '@/components/gallery/sidebar-cases';
import { handleSidebarKey } from '@/components/sidebar/handle-sidebar-key';
import { renderSidebar } from './render-sidebar';

afterEach(cleanup);

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const focusedName = (): string | null | undefined =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

async function openWith(user: ReturnType<typeof renderSidebar>['user'], name: string | RegExp, key: string) {
  button(name).focus();
  await user.keyboard(key);
}

describe('the sidebar by keyboard', () => {
  it('reaches every button in reading order', async () => {
    const { user } = renderSidebar(sidebarCases['offer without a deadline']);
    screen.getByLabelText('editor').focus();
    const reached: (string | null | undefined)[] = [];
    for (let step = 0; step < 10; step += 1) {
      await user.tab();
      reached.push(focusedName());
    }
    expect(reached).toEqual([
      'Move to the other side',
      'Fold to a pill',
      'Close beside this box',
      'Good You ask them something they can answer',
      'Caution Say until when the offer holds',
      'Insert “until Saturday”',
      'Why?',
      'Not now',
      'Kind of post: Offer',
      'Open your history and plan',
    ]);
  });

  it.each(['{Enter}', ' ', '{ArrowDown}'])('opens “Not now” with “%s” and goes into it', async (key) => {
    const { user } = renderSidebar(sidebarCases.sourdough);
    await openWith(user, 'Not now', key);
    expect(focusedName()).toBe('For this draft');
  });

  it('opens the kinds at the one that is chosen', async () => {
    const { user } = renderSidebar(sidebarCases['offer without a deadline']);
    await openWith(user, /Kind of post/, '{Enter}');
    expect(focusedName()).toBe('Offer');
  });

  it.each([
    ['{ArrowDown}', 'This advice on X'],
    ['{ArrowDown}{ArrowDown}{ArrowDown}', 'For this draft'],
    ['{ArrowUp}', 'This advice everywhere'],
    ['{ArrowDown}{ArrowUp}', 'For this draft'],
    ['{End}', 'This advice everywhere'],
    ['{End}{Home}', 'For this draft'],
    ['t', 'This advice on X'],
    ['tt', 'This advice everywhere'],
    ['x', 'For this draft'],
  ])('moves in the menu with %s to “%s”', async (keys, name) => {
    const { user } = renderSidebar(sidebarCases.sourdough);
    await openWith(user, 'Not now', '{Enter}');
    await user.keyboard(keys);
    expect(focusedName()).toBe(name);
  });

  it('closes the menu with Escape and is back on its button', async () => {
    const { user } = renderSidebar(sidebarCases.sourdough);
    await openWith(user, 'Not now', '{Enter}{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button('Not now'));
  });

  it('closes the menu when Tab leaves it', async () => {
    const { user } = renderSidebar(sidebarCases.sourdough);
    await openWith(user, 'Not now', '{Enter}');
    await user.tab();
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('closes “Why?” with Escape from anywhere in its card', async () => {
    const { user } = renderSidebar(sidebarCases.sourdough);
    await openWith(user, 'Why?', '{Enter}');
    button('Not now').focus();
    await user.keyboard('{Escape}');
    expect(button('Why?').getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(button('Why?'));
  });

  it('leaves another card’s “Why?” open', async () => {
    const { user } = renderSidebar(sidebarCases.sourdough);
    await openWith(user, 'Why?', '{Enter}');
    button(/Nothing here that readers/).focus();
    await user.keyboard('{Escape}');
    expect(button('Why?').getAttribute('aria-expanded')).toBe('true');
  });

  it('closes a menu the mouse opened without taking focus from the editor', async () => {
    const { user, host } = renderSidebar(sidebarCases.sourdough);
    const editor = screen.getByLabelText('editor');
    await user.click(editor);
    await user.click(button('Not now'));
    expect(handleSidebarKey(host, 'Escape')).toBe(true);
    expect(await screen.findByRole('button', { name: 'Not now', expanded: false })).toBeTruthy();
    expect(document.activeElement).toBe(editor);
  });

  it.each(['Escape', 'ArrowDown', 'a', 'Enter', 'Tab'])(
    'has nothing to do with %s on a plain button',
    (key) => {
      const { host } = renderSidebar(sidebarCases.sourdough);
      button('Fold to a pill').focus();
      expect(handleSidebarKey(host, key)).toBe(false);
    },
  );

  it('leaves Tab, Enter and space in a menu to the browser', async () => {
    const { user, host } = renderSidebar(sidebarCases.sourdough);
    await openWith(user, 'Not now', '{Enter}');
    expect(['Tab', 'Enter', ' '].map((key) => handleSidebarKey(host, key))).toEqual([false, false, false]);
  });

  it('has nothing to do when focus is outside', () => {
    const { host } = renderSidebar(sidebarCases.sourdough);
    screen.getByLabelText('editor').focus();
    expect(['Escape', 'ArrowDown', 'n'].map((key) => handleSidebarKey(host, key))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('never uses a positive tabindex', () => {
    const { host } = renderSidebar(sidebarCases['a long list']);
    expect([...host.querySelectorAll('[tabindex]')].map((one) => one.getAttribute('tabindex'))).toEqual([
      '-1',
    ]);
  });
});

describe('where focus goes when what had it is drawn away', () => {
  it('goes to “Undo” after a dismissal by keyboard', async () => {
    const { user, actions, show } = renderSidebar(sidebarCases.sourdough);
    actions.dismiss.mockImplementation(() =>
      show(
        makeView({
          review: makeReview({ open: [findings.noWayIn] }),
          undo: { dismissalId: 'd', sentence: 'Hidden for this draft.' },
        }),
      ),
    );
    await openWith(user, 'Not now', '{Enter}{Enter}');
    expect(document.activeElement).toBe(button('Undo'));
  });

  it('goes to the pill when folded, and into the sidebar when opened', async () => {
    const { user, actions, show } = renderSidebar(sidebarCases.sourdough);
    actions.fold.mockImplementation((folded) => show({ ...sidebarCases.sourdough, folded }));
    await openWith(user, 'Fold to a pill', '{Enter}');
    expect(focusedName()).toBe('2 tips. Open Porchlight');
    await user.keyboard('{Enter}');
    expect(focusedName()).toBe('Porchlight · X');
  });

  it('stays where the owner put it meanwhile', async () => {
    const { user, actions, show } = renderSidebar(sidebarCases.sourdough);
    const editor = screen.getByLabelText('editor');
    actions.fold.mockImplementation(() => {
      editor.focus();
      show({ ...sidebarCases.sourdough, folded: true });
    });
    await openWith(user, 'Fold to a pill', '{Enter}');
    expect(document.activeElement).toBe(editor);
  });
});
