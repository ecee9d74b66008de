import { findNetworkId } from '@/lib/model/network-id';
import type { ReplyBox } from '../adapter';
import { findTarget } from '../dom/target';
import { linkedinSelectors } from './selectors';

/** The box of a comment around its editor; null for an editor that stands in none. */
export function createCommentBox(editor: HTMLElement): ReplyBox | null {
  const region = (): HTMLElement | null => editor.closest<HTMLElement>(linkedinSelectors.commentBox.css);
  const publishButton = (): HTMLElement | null =>
    region()?.querySelector<HTMLElement>(linkedinSelectors.commentSubmit.css) ?? null;
  if (!region()) return null;
  return {
    network: 'linkedin',
    generationId: 'linkedin-comment',
    editors: () => (editor.isConnected ? [editor] : []),
    region,
    modal: () => editor.closest<HTMLElement>(linkedinSelectors.sduiDialog.css),
    publishButton,
    keepClear: () => [publishButton()].filter((one) => one !== null),
    hasMedia: () => false,
    purpose: () => 'reply',
    isAway: () => false,
    // No shortcut: nobody has seen Ctrl+Enter send a comment.
    readGesture(event) {
      const [button, target] = [publishButton(), findTarget(event)];
      const isSent = event.type === 'click' && target && button?.contains(target);
      return isSent && !button!.matches('[disabled], [aria-disabled="true"]') ? 'publish' : null;
    },
    isDiscard: () => false,
    readSchedule: () => null,
    answers: () => listCommented(editor),
  };
}

/** The post of the page, where the page is one post's; else the one around the box, in the older feed. */
function listCommented(editor: Element): string[] {
  const around = editor.closest(linkedinSelectors.commented.css)?.getAttribute('data-urn') ?? null;
  // Not the whole address: the feed may name a post in its query, and show others below it.
  return [location.pathname, around].flatMap((address) => findNetworkId('linkedin', address) ?? []);
}
