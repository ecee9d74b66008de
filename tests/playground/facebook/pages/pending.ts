import { el, words } from '../app/el';
import { labelsFor } from '../app/labels';
import { world } from '../app/world';

/** A group whose administrators approve says so above its feed, and the post is not in the feed. */
export function showPending(): void {
  const labels = labelsFor(world.modes.language);
  const link = el('a', { role: 'link', href: `${location.pathname}/my_pending_content` }, labels.manage);
  const card = el('div', {}, words(labels.pending), world.modes.approval === 'link' ? link : null);
  document.querySelector('[role="feed"]')?.before(card);
}
