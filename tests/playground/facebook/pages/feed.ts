import { button, el } from '../app/el';
import { labelsFor } from '../app/labels';
import { send } from '../app/send';
import { world } from '../app/world';
import { openComposer } from '../dialogs/composer-dialog';
import { openPhoto } from '../dialogs/photo-dialog';
import { boxes } from '../editor/boxes';
import { mountEditor } from '../editor/mount-editor';

/** The feed, with posts of others and a comment box under each. */
export function feed(): HTMLElement {
  return el(
    'div',
    { role: 'feed' },
    article('Fresh rolls again tomorrow, says the neighbour.', '1'),
    article('The street party is on Saturday.', '2'),
  );
}

/** A post as it stands in the feed. The address of its time is filled in when the pointer comes near. */
export function article(text: string, id: string): HTMLElement {
  const labels = labelsFor(world.modes.language);
  const time = el('a', { role: 'link', href: '#', tabindex: 0 }, '1m');
  time.addEventListener('pointerover', () => time.setAttribute('href', `/elmstreetbakery/posts/pfbid0${id}`));
  const post = el(
    'div',
    { role: 'article', 'aria-posinset': 1 },
    el('div', {}, el('strong', {}, 'Elm Street Bakery'), time),
    el('div', { 'data-ad-preview': 'message' }, el('div', { dir: 'auto' }, text)),
    el(
      'div',
      { 'data-tools': '' },
      button({ label: labels.like, text: labels.like, onPress: () => {} }),
      button({ label: labels.share, text: labels.share, onPress: () => openComposer({ kind: 'share' }) }),
      button({
        label: labels.editPost,
        text: '…',
        extra: { 'aria-haspopup': 'menu' },
        onPress: () => openComposer({ kind: 'edit', text }),
      }),
      button({ label: 'Photo', text: 'Photo', onPress: () => openPhoto(text) }),
    ),
    commentForm(labels.comment),
  );
  post.append(
    el(
      'div',
      { role: 'article' },
      el('div', { dir: 'auto' }, 'Can you keep two for me?'),
      commentForm(labels.reply),
    ),
  );
  return post;
}

/** A comment box: the same Lexical with the same attributes, Enter sends, the button is a picture. */
export function commentForm(label: string): HTMLElement {
  const box = boxes.add(mountEditor({ label, onEnter: (text) => void send({ text, what: 'comment' }) }));
  return el(
    'form',
    { role: 'presentation' },
    box.element,
    el(
      'div',
      { id: 'focused-state-composer-submit' },
      button({ label: 'Comment', onPress: () => void send({ text: box.text(), what: 'comment' }) }),
    ),
  );
}

/** The new post on top, as the page shows it once it is out; no notice says so. */
export function showPost(text: string, id: string): void {
  document.querySelector('[role="feed"]')?.prepend(article(text, id));
}
