// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { readEditor } from '@/lib/networks/editors/read-editor';
import { linkedinAdapter } from '@/lib/networks/linkedin/adapter';
import {
  articleBody,
  emberComposer,
  message,
  newComment,
  oldComment,
  profileField,
  quillEditor,
  searchBox,
  sduiComposer,
  sduiPicker,
  shareEditor,
} from './fixtures';

const long = 'Two years ago we baked our first rye.';

function show(html: string, path = '/feed/'): void {
  window.history.replaceState(null, '', path);
  document.documentElement.lang = 'vi';
  document.body.innerHTML = html;
}
/** Generation B: what stands in the open shadow root of the interop outlet. */
function showInShadow(html: string): ShadowRoot {
  show('<div id="interop-outlet" data-testid="interop-shadowdom"></div>');
  const root = document.querySelector('#interop-outlet')!.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}
const editable = (root: ParentNode = document, at = 0) =>
  root.querySelectorAll<HTMLElement>('[role="textbox"], input')[at]!;
const composer = (root: ParentNode = document) => {
  const sighting = linkedinAdapter.find(editable(root));
  if (sighting.outcome !== 'composer') throw new Error(`no composer: ${sighting.outcome}`);
  return sighting.composer;
};
const texts = (root: ParentNode = document) =>
  composer(root)
    .editors()
    .map((editor) => readEditor(editor).text);

describe('the LinkedIn adapter recognises', () => {
  it.each([
    ['the new dialog', sduiComposer(['One', '', 'Two']), '/feed/', 'linkedin-sdui'],
    ['the new page', sduiComposer(['One', '', 'Two']), '/sharing/compose', 'linkedin-sdui'],
    ['the old dialog', emberComposer(['One', '', 'Two']), '/feed/', 'linkedin-ember'],
    [
      'a company’s box',
      emberComposer(['One', '', 'Two']),
      '/company/4711/admin/page-posts/',
      'linkedin-ember',
    ],
  ])('%s as a composer', (_name, html, path, generation) => {
    show(html, path);
    expect(composer().generationId).toBe(generation);
    expect(texts()).toEqual(['One\n\nTwo']);
    expect(composer().publishButton()?.textContent).toMatch(/Đăng|نشر/);
    expect(composer().modal()?.localName ?? null).toBe(generation === 'linkedin-sdui' ? 'dialog' : null);
  });

  it('the old dialog in the shadow root, and says where to look for its changes', () => {
    const root = showInShadow(emberComposer(['One', 'Two']));
    expect(texts(root)).toEqual(['One\nTwo']);
    expect(composer(root).roots?.()).toEqual([document.body, root]);
    expect(composer(root).modal()).toBeNull();
  });

  it.each([
    ['an old comment, which has the composer’s label', oldComment, 'reply', '/feed/'],
    ['a new comment', newComment, 'reply', '/feed/'],
    ['the headline', profileField, 'field', '/in/me/'],
    ['a message', message, 'message', '/feed/'],
    ['the article editor', articleBody, 'article', '/article/new/'],
    ['the post box of an article’s last step', emberComposer(['Hi']), 'article', '/article/edit/7/'],
  ] as const)('%s as none, and stays silent', (_name, html, what, path) => {
    show(html, path);
    expect(linkedinAdapter.find(editable())).toMatchObject({ outcome: 'silent', what });
  });

  it('a message and a comment in the shadow root as none', () => {
    for (const html of [message, oldComment]) {
      const root = showInShadow(html + emberComposer(['Hi']));
      expect(linkedinAdapter.find(editable(root)).outcome).toBe('silent');
      expect(linkedinAdapter.find(editable(root, 1)).outcome).toBe('composer');
    }
  });

  it.each([
    ['search', searchBox, undefined],
    ['Quill outside the share box', quillEditor(['Hi']), undefined],
    ['the share editor outside its screen', shareEditor(['Hi']), undefined],
    [
      'the share box while its button is missing',
      sduiComposer(['Hi']).replace(/<footer>.*<\/footer>/s, ''),
      'publish button',
    ],
    [
      'the share box with an editor nobody knows',
      sduiComposer(['Hi']).replace('ShareBox_textEditor', 'New'),
      'editor',
    ],
  ])('%s as unknown', (_name, html, missing) => {
    show(html);
    expect(linkedinAdapter.find(editable())).toEqual({ outcome: 'unknown', ...(missing ? { missing } : {}) });
  });
});

describe('a LinkedIn composer', () => {
  beforeEach(() => show(''));
  const gestureOn = (selector: string, root: ParentNode = document, kept = composer(root)) => {
    let gesture: unknown = 'not asked';
    const look = (event: Event) => (gesture = kept.readGesture(event));
    addEventListener('click', look, { capture: true, once: true });
    [...root.querySelectorAll<HTMLElement>(selector)].at(-1)!.click();
    return gesture;
  };

  it.each([
    ['the new dialog', () => show(sduiComposer(['Hi'])), 'footer button span', 'publish'],
    ['the new dialog’s other buttons', () => show(sduiComposer(['Hi'])), 'footer button:nth-child(2)', null],
    ['the old dialog', () => show(emberComposer(['Hi'])), '.share-actions span', 'publish'],
    ['the text', () => show(sduiComposer(['Hi'])), '[role="textbox"]', null],
  ])('takes a click on %s for what it is', (_name, draw, selector, expected) => {
    draw();
    expect(gestureOn(selector)).toBe(expected);
  });

  it('takes a click in the shadow root, and none on a disabled button', () => {
    const root = showInShadow(emberComposer(['Hi']));
    expect(gestureOn('.share-actions span', root)).toBe('publish');
    root.querySelector('.share-actions button')!.setAttribute('disabled', '');
    expect(gestureOn('.share-actions span', root)).toBeNull();
  });

  it('takes Ctrl+Enter for a line, not for a gesture', () => {
    show(emberComposer(['Hi']));
    const kept = composer();
    let gesture: unknown = 'not asked';
    addEventListener('keydown', (event) => (gesture = kept.readGesture(event)), {
      capture: true,
      once: true,
    });
    editable().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
    expect(gesture).toBeNull();
  });

  it('finds its new nodes after the swap and the rebuild', () => {
    show(sduiComposer(['First']));
    const kept = composer();
    show(sduiComposer(['Second']));
    expect(kept.editors().map((editor) => readEditor(editor).text)).toEqual(['Second']);
  });

  it('is away in the schedule picker, and a schedule once the button says another word', () => {
    show(sduiComposer(['Hi'], 'Đăng'));
    const kept = composer();
    expect(kept.publishButton()).not.toBeNull();
    show(sduiPicker('25/11/2026', '21:05'));
    expect(kept.isAway()).toBe(true);
    let at: number | null = null;
    addEventListener('click', (event) => (at = kept.readSchedule(event)), { capture: true, once: true });
    document.querySelector('button')!.click();
    expect(at).toBe(new Date(2026, 10, 25, 21, 5).getTime());
    show(sduiComposer(['Hi'], 'Lên lịch'));
    expect(kept.isAway()).toBe(false);
    expect(gestureOn('footer button', document, kept)).toBe('schedule');
    show(sduiComposer(['Hi'], 'Đăng'));
    expect(gestureOn('footer button', document, kept)).toBe('publish');
  });

  it.each([
    ['an empty box', sduiComposer(['']), 'post'],
    ['a few letters typed at once', sduiComposer(['We are']), 'post'],
    ['a text that stood there', sduiComposer([long]), 'unclear'],
    ['a text in an old box that can be scheduled', emberComposer([long]), 'unclear'],
    ['a text in an old box that cannot be scheduled', emberComposer([long], 'Speichern', false), 'edit'],
  ])('takes %s for what it can be', (_name, html, purpose) => {
    show(html);
    expect(composer().purpose?.()).toBe(purpose);
  });

  it('has media with a picture under the draft, and none with a post that is shared on', () => {
    const card = (inner: string) =>
      sduiComposer(['Hi'], 'Post', `<div id="ShareBoxpreviewCard">${inner}</div>`);
    show(card('<img src="blob:1">'));
    expect(composer().hasMedia()).toBe(true);
    show(card('<a href="/feed/update/urn:li:activity:7261000000000000000/"><img src="x"></a>'));
    expect(composer().hasMedia()).toBe(false);
    show(sduiComposer(['Hi']));
    expect(composer().hasMedia()).toBe(false);
  });

  it('takes an answer in another dialog for a discard only after the box was being closed', () => {
    show(
      `${sduiComposer(['Hi'])}<dialog open data-testid="dialog"><button id="answer">Hủy bỏ</button></dialog>`,
    );
    const kept = composer();
    const isDiscard = () => {
      let answer = false;
      addEventListener('click', (event) => (answer = kept.isDiscard(event)), { capture: true, once: true });
      document.getElementById('answer')!.click();
      return answer;
    };
    expect(isDiscard()).toBe(false);
    expect(gestureOn('header button:first-child', document, kept)).toBeNull();
    expect(isDiscard()).toBe(true);
    expect(gestureOn('footer button', document, kept)).toBe('publish');
    expect(isDiscard()).toBe(false);
  });
});

describe('the theme of LinkedIn', () => {
  it.each([
    ['rgb(244, 242, 238)', 'light'],
    ['rgb(0, 0, 0)', 'dark'],
    ['rgba(0, 0, 0, 0)', 'light'],
  ])('%s is %s', (colour, theme) => {
    document.body.style.backgroundColor = colour;
    expect(linkedinAdapter.readTheme()).toBe(theme);
  });
});
