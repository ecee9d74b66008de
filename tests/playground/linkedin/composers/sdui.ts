import { button, h, hashed, icon } from '../app/dom';
import { showStatus } from '../app/notices';
import { leaveCompose } from '../app/route';
import { labels, oldPost, world } from '../app/world';
import { createTiptapEditor } from '../editors/tiptap-editor';
import { hasText, publish, publishLabel, type Purpose, type ShareBox } from './share-box';
import { proposal, writeDay, writeTime } from './when';

const screens = 'com.linkedin.sdui.flagshipnav.sharing';

interface Built {
  readonly dialog: HTMLDialogElement;
  readonly post: HTMLButtonElement;
  readonly when: HTMLElement;
}

/** Generation C: a native dialog with TipTap. The first dialog is swapped for the real one after half a second. */
export function openSdui(purpose: Purpose): ShareBox {
  let built: Built | null = null;
  let saved: unknown = null;
  const box: ShareBox = {
    purpose,
    editor: null,
    executeAt: null,
    sending: false,
    refresh() {
      if (!built) return;
      built.post.disabled = box.sending || (!hasText(box) && purpose !== 'reshare');
      built.post.replaceChildren(h('span', {}, publishLabel(box)));
      built.when.replaceChildren();
      if (box.executeAt !== null) {
        const at = new Date(box.executeAt);
        built.when.append(h('p', {}, `${labels().postingAt} ${writeDay(at)} ${writeTime(at)}`));
      }
    },
    remount: () => build(),
    dismiss() {
      if (purpose !== 'edit' && hasText(box)) askToDiscard(box);
      else box.close();
    },
    close() {
      tearDown();
      world.box = null;
      leaveCompose();
    },
    showSuccess: showStatus,
    showFailure(text) {
      built?.dialog.querySelector('[role="alert"]')?.remove();
      built?.dialog.append(h('div', { role: 'alert', class: hashed() }, text));
    },
  };

  const tearDown = (): void => {
    if (box.editor) saved = box.editor.save();
    box.editor?.destroy();
    box.editor = null;
    built?.dialog.remove();
    built = null;
  };
  const build = (): void => {
    tearDown();
    built = buildDialog(box, pickTime);
    const mount = h('div', { class: hashed() });
    built.dialog.querySelector('[data-place="editor"]')?.replaceWith(mount);
    document.body.append(built.dialog);
    built.dialog.showModal();
    box.editor = createTiptapEditor({
      mount,
      placeholder: labels().placeholder,
      attributes: {
        componentkey: 'ShareBox_textEditor',
        role: 'textbox',
        'aria-label': labels().editor,
        'aria-multiline': 'true',
        tabindex: '0',
      },
    });
    if (saved !== null) box.editor.load(saved);
    else if (purpose === 'edit') box.editor.setText(oldPost.text);
    box.editor.onChange(box.refresh);
    box.refresh();
    box.editor.focus();
  };
  const pickTime = (): void => {
    if (!built) return;
    saved = box.editor?.save();
    box.editor?.destroy();
    box.editor = null;
    const back = (at: number | null): void => {
      box.executeAt = at;
      build();
    };
    built.dialog.replaceChildren(buildPicker(box.executeAt, back));
  };

  build();
  const { swap, gap } = world.modes;
  if (swap > 0) {
    setTimeout(() => {
      if (world.box !== box || !built) return;
      if (gap === 0) return build();
      tearDown();
      setTimeout(build, gap);
    }, swap);
  }
  return box;
}

function buildDialog(box: ShareBox, pickTime: () => void): Built {
  const said = labels();
  const post = button({ class: hashed() }, () => void publish(box));
  const when = h('div', { class: hashed() });
  const screen = h(
    'div',
    { 'data-sdui-screen': `${screens}.ShareCompose`, class: hashed() },
    h(
      'header',
      {},
      button({ class: hashed(), 'aria-label': said.dismiss }, () => box.dismiss(), icon()),
      button({ class: hashed() }, () => {}, icon(), h('span', {}, 'Elm Street Bakery')),
    ),
    when,
    h('div', { 'data-place': 'editor' }),
  );
  if (box.purpose === 'reshare') {
    const link = h('a', { href: `/feed/update/urn:li:activity:${oldPost.id}/` }, oldPost.text);
    screen.append(h('div', { id: 'ShareBoxpreviewCard' }, link));
  }
  const tools =
    box.purpose === 'post'
      ? [button({ 'aria-label': said.schedule, class: hashed() }, pickTime, icon())]
      : [];
  tools[0]?.setAttribute('data-playground', 'schedule');
  screen.append(
    h(
      'footer',
      {},
      button({ class: hashed() }, () => {}, icon(), h('span', {}, 'AI')),
      ...tools,
      post,
    ),
  );
  const dialog = h('dialog', { 'data-testid': 'dialog', class: hashed() }, screen);
  // ProseMirror cancels Escape, so the dialog by itself would never hear it; that the site listens is our guess.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    box.dismiss();
  });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    box.dismiss();
  });
  return { dialog, post, when };
}

function buildPicker(executeAt: number | null, back: (at: number | null) => void): HTMLElement {
  const said = labels();
  const when = executeAt === null ? proposal() : new Date(executeAt);
  const day = h('input', { 'data-testid': 'date-picker-input', value: writeDay(when) });
  const time = h('input', { 'data-testid': 'time-picker-input', value: writeTime(when) });
  return h(
    'div',
    { 'data-sdui-screen': `${screens}.ShareSchedulePostPicker`, class: hashed() },
    h('label', {}, 'Date', day),
    h('label', {}, 'Time', time),
    h('a', { href: '#', 'aria-label': 'Scheduled' }, said.scheduled),
    button({ class: hashed(), 'data-playground': 'back' }, () => back(executeAt), h('span', {}, said.back)),
    button(
      { class: hashed(), 'data-playground': 'next' },
      () => back(when.getTime()),
      h('span', {}, said.next),
    ),
  );
}

/** How the new frontend asks is our guess; that it asks is not. */
function askToDiscard(box: ShareBox): void {
  const said = labels();
  const sheet = h('dialog', { 'data-testid': 'dialog', class: hashed() });
  const leave = (keep: boolean): void => {
    if (keep) world.drafts.push(box.editor?.modelText() ?? '');
    sheet.remove();
    box.close();
  };
  sheet.append(
    button({ class: hashed(), 'data-playground': 'save' }, () => leave(true), h('span', {}, said.saveDraft)),
    button(
      { class: hashed(), 'data-playground': 'discard' },
      () => leave(false),
      h('span', {}, said.discard),
    ),
  );
  sheet.addEventListener('cancel', () => sheet.remove());
  document.body.append(sheet);
  sheet.showModal();
}
