import { button, h, hashed } from '../app/dom';
import { labels, world } from '../app/world';
import { openBox } from '../composers/open-box';
import { showArticle } from '../decoys/article';
import { newComment, oldComment } from '../decoys/comments';
import { messageForm } from '../decoys/messages';
import { openProfileField } from '../decoys/profile';
import { createQuillEditor } from '../editors/quill-editor';
import { findInterop } from './outlet';

/** Draws the page of an address. */
export function drawPage(path: string): void {
  if (path.startsWith('/preload')) return drawPreload();
  const root = document.getElementById('root')!;
  root.append(topBar());
  if (path.startsWith('/article/')) return showArticle(root);
  root.append(path.startsWith('/in/') ? profile() : feed());
  const { generation } = world.modes;
  if (generation === 'B') findInterop().append(messageForm());
  else root.append(messageForm());
  if (path.startsWith('/sharing/compose')) openBox('post');
}

function topBar(): HTMLElement {
  const search = h('input', {
    role: 'combobox',
    class: 'search-global-typeahead__input',
    'aria-label': 'Search',
  });
  return h('header', { class: 'top-bar' }, h('div', { class: 'search-global-typeahead' }, search));
}

function feed(): HTMLElement {
  const said = labels();
  const start = button(
    { id: 'draft-text-replaceable-component', class: 'share-box-feed-entry__trigger' },
    () => openBox('post'),
    said.start,
  );
  const menu = h(
    'div',
    { class: 'menu' },
    button({ 'data-playground': 'edit' }, () => openBox('edit'), 'Edit post'),
    button({ 'data-playground': 'reshare' }, () => openBox('reshare'), 'Repost with your thoughts'),
    button({ 'data-playground': 'repost' }, () => {}, 'Repost'),
  );
  const comment = world.modes.generation === 'C' ? newComment() : oldComment();
  const post = h('article', { class: hashed() }, h('p', {}, 'Somebody else’s post.'), menu, comment);
  return h('main', {}, start, post);
}

function profile(): HTMLElement {
  return h(
    'main',
    {},
    button({ 'data-playground': 'headline' }, () => openProfileField('Headline'), 'Edit headline'),
    button({ 'data-playground': 'about' }, () => openProfileField('About'), 'Edit about'),
  );
}

/** The hidden frame's editor: the composer's own marks, and nobody types in it. */
function drawPreload(): void {
  const mount = h('div');
  document.getElementById('root')!.append(h('div', { class: 'share-creation-state' }, mount));
  createQuillEditor({
    mount,
    placeholder: labels().placeholder,
    attributes: { role: 'textbox', 'data-test-ql-editor-contenteditable': 'true' },
  });
}
