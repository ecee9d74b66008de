import type { Network } from '@/lib/model/network';
import { dismissedSentence } from '@/lib/state/dismissed-sentence';
import type { SidebarStore } from '@/lib/state/sidebar-store';
import type { SidebarActions } from '@/lib/state/sidebar-view';
import type { createReviewer } from './reviewer';

interface Parts {
  readonly network: Network;
  readonly store: SidebarStore;
  readonly reviewer: Pick<ReturnType<typeof createReviewer>, 'dismiss' | 'bringBack'>;
}

/** "Not now" and its "Undo": what was just hidden stands there in a line, with the way back. */
export function createDismissing({
  network,
  store,
  reviewer,
}: Parts): Pick<SidebarActions, 'dismiss' | 'undo'> {
  return {
    dismiss(finding, scope) {
      const sentence = dismissedSentence(scope, network);
      void reviewer
        .dismiss(finding, scope)
        .then((dismissalId) => store.setState({ undo: { dismissalId, sentence }, pointedKey: null }));
    },
    undo() {
      const { undo } = store.getState();
      store.setState({ undo: null });
      if (undo) void reviewer.bringBack(undo.dismissalId);
    },
  };
}
