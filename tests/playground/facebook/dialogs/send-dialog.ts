import { button, el } from '../app/el';
import { labelsFor } from '../app/labels';
import { send } from '../app/send';
import { world } from '../app/world';
import { boxes } from '../editor/boxes';
import { mountEditor } from '../editor/mount-editor';
import { openDialog } from './open-dialog';

/** A message to a friend, written in a dialog: a Lexical editor and a button with words, and nobody it is shared with. */
export function openSendDialog(): void {
  const labels = labelsFor(world.modes.language);
  const box = boxes.add(mountEditor({ label: labels.message }));
  const close = () => {
    boxes.remove(box);
    dialog.close();
  };
  const deliver = () => {
    void send({ text: box.text(), what: 'message' });
    close();
  };
  const dialog = openDialog({
    label: 'Send in Messenger',
    closeLabel: labels.close,
    onDismiss: close,
    children: [
      el('div', {}, el('strong', {}, 'Anna Bauer')),
      box.element,
      el('div', { 'data-foot': '' }, button({ label: 'Send', text: 'Send', onPress: deliver })),
    ],
  });
  box.editable.focus();
}
