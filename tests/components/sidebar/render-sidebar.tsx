import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { Sidebar } from '@/components/sidebar/Sidebar';
import { handleSidebarKey } from '@/components/sidebar/handle-sidebar-key';
import type { SidebarActions, SidebarView } from '@/lib/state/sidebar-view';

/** Every action as a recording function. */
export function makeActions() {
  return {
    fold: vi.fn<SidebarActions['fold']>(),
    point: vi.fn<SidebarActions['point']>(),
    insert: vi.fn<SidebarActions['insert']>(),
    dismiss: vi.fn<SidebarActions['dismiss']>(),
    undo: vi.fn<SidebarActions['undo']>(),
    chooseAim: vi.fn<SidebarActions['chooseAim']>(),
    chooseKind: vi.fn<SidebarActions['chooseKind']>(),
    answerPosted: vi.fn<SidebarActions['answerPosted']>(),
    answerNudge: vi.fn<SidebarActions['answerNudge']>(),
    closeNotice: vi.fn<SidebarActions['closeNotice']>(),
    openDashboard: vi.fn<SidebarActions['openDashboard']>(),
    changeSide: vi.fn<SidebarActions['changeSide']>(),
    close: vi.fn<SidebarActions['close']>(),
  };
}

/** A sidebar next to an editor, its keys forwarded as the real host forwards them: taken before React sees any. */
export function renderSidebar(view: SidebarView) {
  const actions = makeActions();
  const tree = (shown: SidebarView) => (
    <>
      <textarea aria-label="editor" />
      <div data-testid="host">
        <Sidebar view={shown} actions={actions} />
      </div>
    </>
  );
  const rendered = render(tree(view));
  const host = rendered.getByTestId('host');
  const take = (event: KeyboardEvent): void => {
    if (!event.composedPath().includes(host)) return;
    event.stopImmediatePropagation();
    if (event.type === 'keydown' && handleSidebarKey(host, event.key)) event.preventDefault();
  };
  for (const type of ['keydown', 'keyup'] as const) window.addEventListener(type, take, { capture: true });
  return {
    ...rendered,
    host,
    actions,
    user: userEvent.setup(),
    show: (next: SidebarView) => rendered.rerender(tree(next)),
  };
}
