import type { SidebarStore } from '@/lib/state/sidebar-store';
import type { SidebarNotice } from '@/lib/state/sidebar-view';

/** How long good news stays, in milliseconds. */
export const farewell = 4_000;

/** The one line above the findings: good news is said once and goes; what asks something of the owner stays. */
export function createNotices(store: SidebarStore, onQuiet: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unanswered: SidebarNotice | null = null;

  const say = (notice: SidebarNotice | null): void => {
    clearTimeout(timer);
    store.setState({ notice });
    if (!isGoodNews(notice)) return;
    timer = setTimeout(() => {
      say(null);
      onQuiet();
    }, farewell);
  };

  const sayFailure = (failure: { readonly reason: string; readonly sentence: string }): void =>
    say(failure.reason === 'reloaded' ? { kind: 'reload' } : { kind: 'trouble', sentence: failure.sentence });

  return {
    say,
    /** no review came; the line goes by itself when one does */
    sayUnreviewed(failure: { readonly reason: string; readonly sentence: string }): void {
      // What asks something of the owner is not talked over by a review that is only late.
      if (failure.reason === 'failed' && store.getState().notice) return;
      sayFailure(failure);
      unanswered = store.getState().notice;
    },
    reviewCame(): void {
      if (unanswered && store.getState().notice === unanswered) say(null);
      unanswered = null;
    },
    /** the background did not do what was asked of it */
    sayFailure,
    current: (): SidebarNotice | null => store.getState().notice,
    stop: (): void => clearTimeout(timer),
  };
}

function isGoodNews(notice: SidebarNotice | null): boolean {
  return notice?.kind === 'saved' || notice?.kind === 'scheduled';
}
