import type { SidebarStore } from '@/lib/state/sidebar-store';
import type { SidebarNotice } from '@/lib/state/sidebar-view';

/** How long good news stays, in milliseconds. */
export const farewell = 4_000;

/** The one line above the findings: good news is said once and goes; what asks something of the owner stays. */
export function createNotices(store: SidebarStore, onQuiet: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = (notice: SidebarNotice | null): void => {
    clearTimeout(timer);
    store.setState({ notice });
    if (!isGoodNews(notice)) return;
    timer = setTimeout(() => {
      say(null);
      onQuiet();
    }, farewell);
  };

  return {
    say,
    /** the background did not do what was asked of it */
    sayFailure: (failure: { readonly reason: string; readonly sentence: string }): void =>
      say(
        failure.reason === 'reloaded' ? { kind: 'reload' } : { kind: 'trouble', sentence: failure.sentence },
      ),
    current: (): SidebarNotice | null => store.getState().notice,
    stop: (): void => clearTimeout(timer),
  };
}

function isGoodNews(notice: SidebarNotice | null): boolean {
  return notice?.kind === 'saved' || notice?.kind === 'scheduled';
}
