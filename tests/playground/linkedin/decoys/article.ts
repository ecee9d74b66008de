import { button, h } from '../app/dom';
import { labels } from '../app/world';
import { createQuillEditor } from '../editors/quill-editor';

/** The article editor; its last step has a box for the post that goes with it, labelled as the composer is. */
export function showArticle(root: HTMLElement): void {
  const body = h('div', {
    role: 'textbox',
    contenteditable: 'true',
    'aria-label': 'Article editor content',
    'aria-multiline': 'true',
    'data-playground': 'article',
  });
  body.append(h('p', {}, h('br')));
  const publishStep = (): void => {
    const mount = h('div');
    const modal = h(
      'div',
      { role: 'dialog', class: 'artdeco-modal', 'data-test-modal': true },
      h('div', { class: 'share-creation-state' }, mount),
      button({ class: 'share-actions__primary-action' }, () => {}, h('span', {}, labels().post)),
    );
    document.body.append(modal);
    createQuillEditor({
      mount,
      placeholder: labels().placeholder,
      attributes: {
        role: 'textbox',
        'aria-label': labels().editor,
        'data-test-ql-editor-contenteditable': 'true',
        'data-playground': 'article-post',
      },
    }).focus();
  };
  root.append(
    h(
      'main',
      {},
      h('textarea', { placeholder: 'Title' }),
      body,
      button({ 'data-playground': 'article-next' }, publishStep, labels().next),
    ),
  );
}
