import { button, h, hashed, icon } from '../app/dom';
import { labels, world } from '../app/world';
import { createQuillEditor } from '../editors/quill-editor';
import { createTiptapEditor } from '../editors/tiptap-editor';

/** The older comment box: Quill, whose label can be the composer's own. */
export function oldComment(): HTMLElement {
  const mount = h('div');
  const box = h(
    'div',
    { class: 'comments-comment-box comments-comment-box--cr' },
    h('form', {}, h('div', { class: 'comments-comment-texteditor' }, mount)),
  );
  const editor = createQuillEditor({
    mount,
    placeholder: labels().comment,
    attributes: {
      role: 'textbox',
      'aria-label': labels().editor,
      'data-test-ql-editor-contenteditable': 'true',
      'data-playground': 'comment',
    },
  });
  const send = (): void => {
    world.comments.push(editor.modelText());
    editor.setText('');
  };
  box.append(
    button({ class: 'comments-comment-box__submit-button--cr' }, send, h('span', {}, labels().post)),
  );
  return box;
}

/** The newer comment box: TipTap in a wrapper that the profile's fields have, too. */
export function newComment(): HTMLElement {
  const mount = h('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' });
  const editor = createTiptapEditor({
    mount,
    placeholder: labels().comment,
    attributes: { role: 'textbox', 'aria-label': labels().comment, 'data-playground': 'comment' },
  });
  const send = (): void => {
    world.comments.push(editor.modelText());
    editor.setText('');
  };
  return h(
    'div',
    { componentkey: `commentBox-${hashed()}`, class: hashed() },
    mount,
    button({ 'aria-label': 'Emoji' }, () => {}, icon()),
    button({ 'data-view-name': 'comment-post' }, send, h('span', {}, labels().post)),
  );
}
