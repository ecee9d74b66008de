import { button, h, icon } from '../app/dom';
import { showToast } from '../app/notices';
import { labels, oldPost, world } from '../app/world';
import { createQuillEditor } from '../editors/quill-editor';
import { hasText, publish, publishLabel, type Purpose, type ShareBox } from './share-box';
import { trapFocus } from './trap-focus';
import { proposal, writeDay, writeTime } from './when';

interface Built {
  readonly overlay: HTMLElement;
  readonly state: HTMLElement;
  readonly post: HTMLButtonElement | null;
}

/** Generations A, B and D: Ember's dialog with Quill, in `outlet`, which is in the page or in the shadow root. */
export function openEmber(purpose: Purpose, outlet: HTMLElement): ShareBox {
  let built: Built | null = null;
  let saved: unknown = null;
  let release: (() => void) | null = null;
  const box: ShareBox = {
    purpose,
    editor: null,
    executeAt: null,
    sending: false,
    // Quill's text reaches the button a moment later.
    refresh: () => void setTimeout(() => built?.post && showButton(built.post, box), 30),
    remount: () => build(),
    dismiss() {
      if (purpose !== 'edit' && hasText(box)) askToDiscard(box, outlet);
      else box.close();
    },
    close() {
      tearDown();
      world.box = null;
    },
    showSuccess: (text, href) => showToast(outlet, 'success', text, href),
    showFailure: (text) => showToast(outlet, 'error', text, null),
  };
  const tearDown = (): void => {
    release?.();
    release = null;
    if (box.editor) saved = box.editor.save();
    box.editor = null;
    built?.overlay.remove();
    built = null;
  };
  const show = (state: HTMLElement, post: HTMLButtonElement | null): void => {
    const { overlay, modal } = buildModal(box, state);
    outlet.append(overlay);
    built = { overlay, state, post };
    if (world.modes.trap) release = trapFocus(modal);
  };
  const build = (): void => {
    tearDown();
    const { state, mount, post } = buildState(box, pickTime);
    show(state, post);
    box.editor = createQuillEditor({
      mount,
      placeholder: labels().placeholder,
      attributes: {
        'data-test-ql-editor-contenteditable': 'true',
        role: 'textbox',
        'aria-label': labels().editor,
        'aria-multiline': 'true',
        'aria-placeholder': labels().placeholder,
      },
    });
    if (saved !== null) box.editor.load(saved);
    else if (purpose === 'edit') box.editor.setText(oldPost.text);
    box.editor.onChange(box.refresh);
    box.refresh();
    box.editor.focus();
  };
  const pickTime = (): void => {
    tearDown();
    const back = (at: number | null): void => {
      box.executeAt = at;
      build();
    };
    show(buildPicker(box.executeAt, back), null);
  };
  build();
  return box;
}

function showButton(post: HTMLButtonElement, box: ShareBox): void {
  post.disabled = box.sending || (!hasText(box) && box.purpose !== 'reshare');
  post.replaceChildren(h('span', { class: 'artdeco-button__text' }, publishLabel(box)));
}

function buildModal(box: ShareBox, state: HTMLElement): { overlay: HTMLElement; modal: HTMLElement } {
  const close = button(
    { class: 'artdeco-modal__dismiss', 'data-test-modal-close-btn': true, 'aria-label': labels().dismiss },
    () => box.dismiss(),
    icon('close-medium'),
  );
  const modal = h(
    'div',
    {
      role: 'dialog',
      class: 'artdeco-modal share-box-v2__modal',
      'data-test-modal': true,
      'data-test-modal-id': 'sharebox',
      tabindex: '-1',
    },
    close,
    state,
  );
  const overlay = h('div', { class: 'artdeco-modal-overlay', 'data-test-modal-container': true }, modal);
  overlay.addEventListener('click', (event) => event.target === overlay && box.dismiss());
  return { overlay, modal };
}

function buildState(box: ShareBox, pickTime: () => void) {
  const mount = h('div');
  const post = button(
    { class: 'share-actions__primary-action artdeco-button artdeco-button--primary' },
    () => void publish(box),
  );
  post.disabled = true;
  const clock = button({ class: 'share-actions__scheduled-post-btn' }, pickTime, icon('clock-medium'));
  clock.setAttribute('data-playground', 'schedule');
  const tools = box.purpose === 'edit' ? [] : [button({}, () => {}, icon('image-medium')), clock];
  const state = h(
    'div',
    { class: 'share-creation-state' },
    button({ class: 'share-unified-settings-entry-button' }, () => {}, icon(), 'Elm Street Bakery'),
    h('div', { class: 'share-creation-state__text-editor' }, h('div', { class: 'editor-content' }, mount)),
  );
  if (box.purpose === 'reshare') {
    const link = h('a', { href: `/feed/update/urn:li:activity:${oldPost.id}/` }, oldPost.text);
    state.append(h('div', { class: 'feed-shared-update-v2' }, link));
  }
  state.append(
    h('div', { class: 'share-creation-state__footer' }, ...tools, h('div', { class: 'share-actions' }, post)),
  );
  return { state, mount, post };
}

function buildPicker(executeAt: number | null, back: (at: number | null) => void): HTMLElement {
  const said = labels();
  const when = executeAt === null ? proposal() : new Date(executeAt);
  const next = button(
    { class: 'share-box-footer__primary-btn artdeco-button', 'data-playground': 'next' },
    () => back(when.getTime()),
    h('span', { class: 'artdeco-button__text' }, said.next),
  );
  return h(
    'div',
    { class: 'share-post__schedule' },
    h('label', {}, 'Date', h('input', { id: 'share-post__scheduled-date', value: writeDay(when) })),
    h('label', {}, 'Time', h('input', { id: 'share-post__scheduled-time', value: writeTime(when) })),
    button({ 'data-playground': 'back' }, () => back(executeAt), h('span', {}, said.back)),
    next,
  );
}

function askToDiscard(box: ShareBox, outlet: HTMLElement): void {
  const said = labels();
  const leave = (keep: boolean): void => {
    if (keep) world.drafts.push(box.editor?.modelText() ?? '');
    sheet.remove();
    box.close();
  };
  const sheet = h(
    'div',
    { class: 'artdeco-modal-overlay artdeco-modal-overlay--layer-confirmation' },
    h(
      'div',
      {
        role: 'alertdialog',
        class: 'artdeco-modal artdeco-modal--layer-confirmation',
        'data-test-modal': true,
      },
      button({ class: 'artdeco-button', 'data-playground': 'discard' }, () => leave(false), said.discard),
      button({ class: 'artdeco-button', 'data-playground': 'save' }, () => leave(true), said.saveDraft),
    ),
  );
  outlet.append(sheet);
}
