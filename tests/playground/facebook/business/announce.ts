import { el, words } from '../app/el';
import { labelsFor } from '../app/labels';
import { navigate } from '../app/route';
import { world } from '../app/world';
import { ask } from '../dialogs/ask';

/** The three ways the Business Suite was seen to say that a post is out. */
export function announce(id: string, empty: () => void): void {
  const labels = labelsFor(world.modes.language);
  const toCalendar = () => navigate('/latest/content_calendar/?asset_id=102&ref=composer');
  if (world.modes.after === 'calendar') return toCalendar();
  if (world.modes.after === 'boost')
    return ask({ label: labels.boost, answers: [[labels.maybeLater, toCalendar]] });
  empty();
  document.body.append(el('div', { role: 'status' }, words(`${labels.published} … ID: ${id}`)));
}
