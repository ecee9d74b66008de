import type { Composer } from '@/lib/networks/adapter';

export interface TabParts {
  readonly composer: Composer;
  /** puts focus on the first thing in the sidebar; nothing happens where it shows none */
  readonly focusSidebar: () => void;
  readonly signal: AbortSignal;
}

/**
 * Some dialogs move focus themselves when Tab is pressed, among what they drew, and never reach us. Where such a one
 * has just moved it out of the draft, it goes on to the sidebar, which is where the browser's own Tab leads from there.
 * A Tab that leaves focus in the draft (a name taken from a list) is the page's.
 */
export function takeTab({ composer, focusSidebar, signal }: TabParts): void {
  // Heard last: the page has done what it does, and nothing is taken from it before.
  addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Tab' || event.shiftKey || !event.defaultPrevented) return;
      const wasInDraft = isInDraft(composer, event.composedPath()[0]);
      if (wasInDraft && !isInDraft(composer, document.activeElement)) focusSidebar();
    },
    { signal },
  );
}

function isInDraft(composer: Composer, node: unknown): boolean {
  return node instanceof Node && composer.editors().some((editor) => editor.contains(node));
}
