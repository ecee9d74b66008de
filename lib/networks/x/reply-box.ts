import { findNetworkId } from '@/lib/model/network-id';
import type { ReplyBox } from '../adapter';
import { createXComposer, findRegion } from './composer';
import { xSelectors } from './selectors';

/** The reply box around an editor; null while X is still building it. */
export function createXReplyBox(editor: HTMLElement): ReplyBox | null {
  if (!findRegion(editor)) return null;
  const composer = createXComposer(editor);
  return { ...composer, answers: () => listAnswered(composer.editors()[0]) };
}

/**
 * The post of the page, and what stands above the box: the post answered and those it answered in turn. A dialog opened
 * from a post's page stands over that page, whose own reply box is still there and tells which posts lead to it.
 */
function listAnswered(editor: HTMLElement | undefined): string[] {
  const modal = editor?.closest(xSelectors.modal.css);
  const behind = modal && document.querySelector(xSelectors.inlineReply.css);
  const posts = [...document.querySelectorAll(xSelectors.answered.css)].filter((post) => {
    const isInModal = modal?.contains(post) ?? false;
    const box = isInModal || !modal ? editor : behind;
    return Boolean(box && post.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  const links = posts.map((post) => post.querySelector(xSelectors.answeredLink.css)?.closest('a')?.href);
  const named = new URLSearchParams(location.search).get('in_reply_to');
  const ids = [location.pathname, ...links].map((address) => findNetworkId('x', address ?? null));
  return [...new Set([named, ...ids])].filter((id) => id !== null);
}
