import { el } from '../app/el';
import { boxes } from '../editor/boxes';
import { mountEditor } from '../editor/mount-editor';
import { composer } from './composer';

/** A page of the Business Suite by its path; anything that is no composer or inbox is a heading. */
export function business(path: string): HTMLElement[] {
  if (path.startsWith('/latest/composer')) return [composer()];
  if (path.startsWith('/latest/inbox'))
    return [el('div', { role: 'main' }, boxes.add(mountEditor({ label: 'Reply in Messenger…' })).element)];
  return [el('div', { role: 'main' }, el('h1', {}, path))];
}
