import { button, el } from '../app/el';
import { boxes } from '../editor/boxes';
import { mountEditor } from '../editor/mount-editor';
import { chatDock } from './home';

/** Routes whose boxes make something else than a post: stories, reels, goods, events, messages. */
export function other(path: string): HTMLElement[] | null {
  if (path.startsWith('/messages')) return [el('div', { role: 'main' }, chatDock())];
  if (path.startsWith('/stories/create')) return [page(el('textarea', { 'aria-label': 'Start typing' }))];
  if (path.startsWith('/marketplace/create')) return [page(el('textarea', { 'aria-label': 'Description' }))];
  if (path.startsWith('/reels/create')) return [page(lexical('Describe your reel...'))];
  if (path.startsWith('/events/create')) return [page(lexical('What are the details?'))];
  return null;
}

function page(box: HTMLElement): HTMLElement {
  return el(
    'div',
    { role: 'main' },
    button({ label: 'Edit privacy. Sharing with Public.', text: 'Public', onPress: () => {} }),
    box,
    button({ label: 'Post', text: 'Post', onPress: () => {} }),
  );
}

function lexical(label: string): HTMLElement {
  return boxes.add(mountEditor({ label })).element;
}
