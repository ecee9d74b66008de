import { button, el } from '../app/el';
import { labelsFor } from '../app/labels';
import { send } from '../app/send';
import { world } from '../app/world';
import { openComposer, type ComposerParts } from '../dialogs/composer-dialog';
import { openSendDialog } from '../dialogs/send-dialog';
import { boxes } from '../editor/boxes';
import { mountEditor } from '../editor/mount-editor';
import { feed } from './feed';

/** Which composer the page's trigger opens: a group's, a Page's (two steps), or the person's own. */
export function kindOf(path: string): ComposerParts['kind'] {
  if (path.startsWith('/groups/')) return 'group';
  return path.startsWith('/pages/') ? 'page' : 'profile';
}

/** Home, profile, group and Page: a trigger that opens the dialog, a feed, and boxes that are no composers. */
export function home(path: string): HTMLElement[] {
  const labels = labelsFor(world.modes.language);
  const kind = kindOf(path);
  const words = kind === 'group' ? labels.writeSomething : labels.onYourMind;
  return [
    banner(),
    el(
      'div',
      { role: 'main' },
      el(
        'div',
        { role: 'region', 'aria-label': labels.createAPost },
        button({ text: words, onPress: () => openComposer({ kind }) }),
        button({ text: 'Send to a friend', onPress: openSendDialog }),
      ),
      el('label', {}, 'Bio', el('textarea', { 'aria-label': 'Describe who you are' })),
      feed(),
    ),
    chatDock(),
  ];
}

function banner(): HTMLElement {
  const labels = labelsFor(world.modes.language);
  return el(
    'div',
    { role: 'banner' },
    el('input', { type: 'search', role: 'combobox', 'aria-label': labels.search, 'aria-expanded': 'false' }),
  );
}

/** An open chat at the foot of the page: the same Lexical, and Enter sends. */
export function chatDock(): HTMLElement {
  const labels = labelsFor(world.modes.language);
  const box = boxes.add(
    mountEditor({ label: labels.message, onEnter: (text) => void send({ text, what: 'message' }) }),
  );
  return el('div', { 'data-dock': '', 'aria-label': 'Chat with Anna' }, el('div', {}, box.element));
}
