import { button, el } from '../app/el';
import { labelsFor } from '../app/labels';
import { world } from '../app/world';
import { commentForm } from '../pages/feed';
import { openDialog } from './open-dialog';

/** "Elm Street Bakery's post": a dialog with a Lexical editor, buttons with words and an audience, and no composer. */
export function openPhoto(text: string): void {
  const labels = labelsFor(world.modes.language);
  const dialog = openDialog({
    label: "Elm Street Bakery's post",
    closeLabel: labels.close,
    onDismiss: () => dialog.close(),
    children: [
      el(
        'div',
        {},
        el('strong', {}, 'Elm Street Bakery'),
        button({ label: labels.privacy, text: labels.everyone, onPress: () => {} }),
      ),
      el('div', { dir: 'auto' }, text),
      el(
        'div',
        { 'data-tools': '' },
        button({ label: labels.like, text: labels.like, onPress: () => {} }),
        button({ label: labels.share, text: labels.share, onPress: () => {} }),
      ),
      el(
        'div',
        { role: 'article' },
        el('div', { dir: 'auto' }, 'Looks good'),
        button({ label: labels.like, text: labels.like, onPress: () => {} }),
        commentForm(labels.reply),
      ),
      commentForm(labels.comment),
    ],
  });
  dialog.element.querySelector<HTMLElement>(':scope > form [role="textbox"]')?.focus();
}
