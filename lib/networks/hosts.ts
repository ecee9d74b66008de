import type { Network } from '@/lib/model/network';

/** Which network a host belongs to; null for any host we have no business on. */
export function findNetwork(hostname: string): Network | null {
  if (/(^|\.)(x|twitter)\.com$/.test(hostname)) return 'x';
  if (/(^|\.)linkedin\.com$/.test(hostname)) return 'linkedin';
  if (/(^|\.)facebook\.com$/.test(hostname)) return 'facebook';
  return null;
}

/**
 * The cheapest question that is never wrong about a composer: a box that does not match this cannot be one. The
 * watcher asks it on every focus, so it is one selector; the adapter gives the real answer.
 */
export const editableHints: Readonly<Record<Network, string>> = {
  // Wider than X's own test ids, so that a changed box is noticed and the popup can say so.
  x: '[data-testid^="tweetTextarea_"],[role="textbox"][contenteditable="true"]:not([data-testid^="dm"])',
  linkedin: '[role="textbox"][contenteditable="true"]',
  facebook: '[data-lexical-editor="true"],[role="textbox"][contenteditable="true"]',
};
