import { button, el, words } from '../app/el';
import { labelsFor } from '../app/labels';
import { send } from '../app/send';
import { world } from '../app/world';
import { showPost } from '../pages/feed';
import { ask } from './ask';
import { openDialog } from './open-dialog';

/** The second step of a Page: another dialog, with no editor in it; "Post" is here. */
export function openSettings(text: string, back: () => void): void {
  const labels = labelsFor(world.modes.language);
  const post = button({ label: labels.post, text: labels.post, onPress: () => void publish() });
  const goBack = () => {
    dialog.close();
    back();
  };
  const publish = async (): Promise<void> => {
    const spinner = el('div', { 'data-posting': '', role: 'progressbar' }, labels.posting);
    dialog.element.append(spinner);
    post.setAttribute('aria-disabled', 'true');
    const id = await send({ text, what: 'post' });
    spinner.remove();
    if (id === null) {
      post.removeAttribute('aria-disabled');
      return ask({ label: labels.wrong, answers: [[labels.ok, () => post.focus()]] });
    }
    dialog.close();
    showPost(text, id);
  };
  const discard = () =>
    ask({
      label: labels.discardQuestion,
      answers: [
        [labels.keep, () => post.focus()],
        [labels.discard, () => dialog.close()],
      ],
    });
  const dialog = openDialog({
    label: labels.settings,
    closeLabel: labels.close,
    onDismiss: discard,
    children: [
      button({ label: labels.back, onPress: goBack }),
      button({ label: labels.privacy, text: labels.everyone, onPress: () => {} }),
      el('div', {}, words('Boost post'), el('input', { type: 'checkbox', role: 'switch' })),
      el('div', { 'data-foot': '' }, post),
    ],
  });
  post.focus();
}
