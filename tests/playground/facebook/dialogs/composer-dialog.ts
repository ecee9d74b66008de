import { button, el } from '../app/el';
import { labelsFor } from '../app/labels';
import { send } from '../app/send';
import { world } from '../app/world';
import { mountEditor, type Box } from '../editor/mount-editor';
import { boxes } from '../editor/boxes';
import { showPost } from '../pages/feed';
import { showPending } from '../pages/pending';
import { ask } from './ask';
import { openDialog, type OpenDialog } from './open-dialog';
import { openSettings } from './post-settings';
import { addRow, audienceRow, backgroundRow } from './composer-rows';

export interface ComposerParts {
  readonly kind: 'profile' | 'group' | 'page' | 'edit' | 'share';
  readonly text?: string;
}

/** The dialog a post is written in. The same one for profile, group and page, for an edit and for sharing. */
export function openComposer({ kind, text = '' }: ComposerParts): void {
  const labels = labelsFor(world.modes.language);
  const label = kind === 'group' ? labels.writeSomething : labels.onYourMind;
  const stage = el('form', { method: 'POST' });
  const slot = el('div', { 'data-slot': '' });
  const shared = kind === 'share' ? el('div', { 'data-shared': '' }, 'A post of somebody else') : null;
  let box: Box | null = null;
  let dialog: OpenDialog | null = null;

  const readText = () => box?.text() ?? '';
  const primary = button({
    label: primaryLabel(kind),
    text: primaryLabel(kind),
    onPress: () => void press(),
  });
  const refresh = () => {
    const still = kind === 'edit' && world.modes.save === 'waits' && readText() === text;
    const empty = readText().trim() === '' && kind !== 'share' && !stage.querySelector('[data-media]');
    primary.toggleAttribute('aria-disabled', false);
    if (still || empty) primary.setAttribute('aria-disabled', 'true');
  };
  const fill = (written: string) => {
    const old = box;
    box = boxes.add(
      mountEditor({
        label,
        text: written,
        onChange: refresh,
        onCommandEnter: () => world.modes.shortcut && void press(),
      }),
    );
    slot.replaceChildren(box.element);
    if (old) boxes.remove(old);
    box.editable.focus();
    refresh();
  };
  const close = () => {
    if (box) boxes.remove(box);
    boxes.remount = null;
    dialog?.close();
  };
  const dismiss = () => {
    if (readText().trim() === '' || readText() === text) return close();
    ask({
      label: labels.discardQuestion,
      answers: [
        [labels.keep, () => box?.editable.focus()],
        [labels.discard, close],
      ],
    });
  };

  const press = async (): Promise<void> => {
    if (primary.getAttribute('aria-disabled') === 'true') return;
    const written = readText();
    if (kind === 'page') {
      close();
      return openSettings(written, () => openComposer({ kind, text: written }));
    }
    if (!world.modes.warns) return publish(written);
    ask({
      label: 'Before you share this',
      answers: [
        [labels.cancel, () => box?.editable.focus()],
        [labels.ok, () => void publish(written)],
      ],
    });
  };
  const publish = async (written: string): Promise<void> => {
    const spinner = el('div', { 'data-posting': '', role: 'progressbar' }, labels.posting);
    const replaces = world.modes.spinner === 'replace';
    if (replaces) stage.replaceWith(spinner);
    else stage.append(spinner);
    primary.setAttribute('aria-disabled', 'true');
    const pending = kind === 'group' && world.modes.approval !== 'none';
    const what = kind === 'edit' || kind === 'share' ? kind : 'post';
    const id = await send({ text: written, what, pending });
    if (replaces) spinner.replaceWith(stage);
    else spinner.remove();
    if (id === null) {
      refresh();
      return ask({ label: labels.wrong, answers: [[labels.ok, () => box?.editable.focus()]] });
    }
    close();
    if (pending) showPending();
    else if (what !== 'edit') showPost(written, id);
  };

  stage.append(
    audienceRow(kind, stage),
    slot,
    backgroundRow(slot, () => fill(readText())),
    ...(shared ? [shared] : []),
    addRow(slot, refresh),
    el('div', { 'data-foot': '' }, primary),
  );
  dialog = openDialog({
    label: kind === 'edit' ? labels.editPost : labels.createPost,
    closeLabel: labels.close,
    onDismiss: dismiss,
    children: [stage],
  });
  boxes.remount = () => fill(readText());
  fill(text);
}

function primaryLabel(kind: ComposerParts['kind']): string {
  const labels = labelsFor(world.modes.language);
  if (kind === 'page') return labels.next;
  if (kind === 'edit') return labels.save;
  return kind === 'share' ? labels.shareNow : labels.post;
}
