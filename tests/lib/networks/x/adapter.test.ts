// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readEditor } from '@/lib/networks/editors/read-editor';
import { xAdapter } from '@/lib/networks/x/adapter';
import { draftEditor, inlineComposer, modalComposer, otherPost, toolbar } from './fixtures';

function show(html: string, path = '/home'): void {
  window.history.replaceState(null, '', path);
  document.body.innerHTML = html;
}
const editors = () => [
  ...document.querySelectorAll<HTMLElement>('[contenteditable="true"], textarea, input'),
];
const sight = (at = 0) => xAdapter.find(editors()[at]!);

describe('the X adapter recognises', () => {
  it.each([
    ['the inline box', inlineComposer(['Hello']), '/home'],
    ['the modal', modalComposer([['Hello']]), '/compose/post'],
    ['the share popup', modalComposer([['Hello']]), '/intent/post?text=Hello'],
    [
      'a quote, whose post stands below the editor',
      modalComposer([['Look']], '', otherPost),
      '/compose/post',
    ],
    ['a community post', modalComposer([['Hello']]), '/compose/post'],
    [
      'the textarea of the mobile page',
      `<main><div data-testid="tweetTextarea_0"><textarea>Hello</textarea></div>${toolbar('tweetButton')}</main>`,
      '/compose/post',
    ],
  ])('%s as a composer', (_name, html, path) => {
    show(html, path);
    expect(sight().outcome).toBe('composer');
  });

  it.each([
    ['the reply box under a post', inlineComposer(['I agree']), '/bakery/status/1050118621198921728'],
    [
      'the off-screen reply box',
      `<div data-testid="inline_reply_offscreen">${inlineComposer(['I agree'])}</div>`,
      '/home',
    ],
    ['the reply dialog, whose post stands above', modalComposer([['Yes']], otherPost), '/compose/post'],
    ['a reply named in the address', modalComposer([['Yes']]), '/compose/post?in_reply_to=1'],
  ])('%s as a reply, and stays silent', (_name, html, path) => {
    show(html, path);
    expect(sight()).toMatchObject({ outcome: 'silent', what: 'reply' });
  });

  it.each([
    ['the old message box', '<div data-testid="dmComposerTextInput" contenteditable="true"></div>'],
    ['the new message box', '<textarea data-testid="dm-composer-textarea"></textarea>'],
    ['search', '<input data-testid="SearchBox_Search_Input">'],
    ['the article editor', '<div data-testid="composer" contenteditable="true"></div>'],
    [
      'a poll field in the dialog',
      `<div role="dialog"><input name="Choice1">${toolbar('tweetButton')}</div>`,
    ],
    ['a box with no publish button yet', draftEditor('tweetTextarea_0', ['Hi'])],
    [
      'a dialog with no button of its own over a page that has one',
      `${toolbar('tweetButtonInline')}<div role="dialog">${draftEditor('tweetTextarea_0', ['Hi'])}</div>`,
    ],
  ])('%s as nothing', (_name, html) => {
    show(html);
    expect(sight().outcome).toBe('unknown');
  });
});

describe('a box that X may have renamed', () => {
  const rich = () =>
    '<div role="textbox" contenteditable="true" aria-multiline="true" data-testid="postEditor_0"></div>';

  it.each([
    ['at home', rich(), '/home', 'editor'],
    ['in the dialog', `<div role="dialog">${rich()}</div>`, '/compose/post', 'editor'],
    ['with another publish button', draftEditor('tweetTextarea_0', ['Hi']), '/home', 'publish button'],
  ])('is missed %s', (_name, html, path, missing) => {
    show(html, path);
    expect(sight()).toEqual({ outcome: 'unknown', missing });
  });

  it.each([
    ['a message box', rich().replace('postEditor_0', 'dmComposerTextInput'), '/home'],
    ['a box on a message page', rich(), '/messages/1-2'],
    ['the article editor', rich().replace('postEditor_0', 'composer'), '/compose/articles/edit/1'],
    ['a reply box under a post', rich(), '/norah/status/1'],
    ['a reply dialog', `<div role="dialog">${otherPost}${rich()}</div>`, '/compose/post'],
    ['a box of one line', rich().replace('aria-multiline="true"', ''), '/home'],
  ])('is not missed: %s', (_name, html, path) => {
    show(html, path);
    expect(sight()).toEqual({ outcome: 'unknown' });
  });
});

describe('an X composer', () => {
  beforeEach(() => show(''));
  const composer = (at = 0) => {
    const sighting = sight(at);
    if (sighting.outcome !== 'composer') throw new Error('no composer');
    return sighting.composer;
  };

  it('reads all parts of a thread in order, whether their ids count or repeat', () => {
    for (const repeat of [false, true]) {
      show(modalComposer([['One'], ['Two', '', 'lines'], ['Three']]), '/compose/post');
      if (repeat) for (const editor of editors()) editor.setAttribute('data-testid', 'tweetTextarea_0');
      const texts = composer(1)
        .editors()
        .map((editor) => readEditor(editor).text);
      expect(texts).toEqual(['One', 'Two\n\nlines', 'Three']);
    }
  });

  it('keeps the dialog and the box behind it apart', () => {
    show(inlineComposer(['Behind']) + modalComposer([['In front']]), '/compose/post');
    expect(
      composer(0)
        .editors()
        .map((editor) => readEditor(editor).text),
    ).toEqual(['Behind']);
    expect(
      composer(1)
        .editors()
        .map((editor) => readEditor(editor).text),
    ).toEqual(['In front']);
    expect(composer(0).publishButton()?.dataset['testid']).toBe('tweetButtonInline');
    expect(composer(1).publishButton()?.dataset['testid']).toBe('tweetButton');
    expect(composer(0).modal()).toBeNull();
    expect(composer(1).modal()?.getAttribute('role')).toBe('dialog');
  });

  it('finds its new nodes after X has built the box again', () => {
    show(inlineComposer(['Old']));
    const kept = composer();
    show(inlineComposer(['New']));
    expect(kept.editors().map((editor) => readEditor(editor).text)).toEqual(['New']);
  });

  it('does not take the box behind for its own when the dialog has closed', () => {
    show(inlineComposer(['Behind']) + modalComposer([['In front']]), '/compose/post');
    const kept = composer(1);
    document.querySelector('[role="dialog"]')!.remove();
    expect(kept.editors()).toEqual([]);
    expect(kept.region()).toBeNull();
  });

  const gestureOf = (fire: () => void): string | null => {
    let gesture: string | null = 'not asked';
    const kept = composer();
    const ask = (event: Event) => (gesture = kept.readGesture(event));
    for (const type of ['click', 'keydown']) addEventListener(type, ask, { capture: true, once: true });
    fire();
    for (const type of ['click', 'keydown']) removeEventListener(type, ask, { capture: true });
    return gesture;
  };
  const press = (init: KeyboardEventInit) => () =>
    editors()[0]!.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, ...init }));
  const button = () => document.querySelector<HTMLElement>('[data-testid="tweetButtonInline"]')!;

  it.each([
    ['a click on the button', () => button().click(), 'publish'],
    ['a click on the words in the button', () => button().querySelector('span')!.click(), 'publish'],
    ['Ctrl+Enter', press({ key: 'Enter', ctrlKey: true }), 'publish'],
    ['Cmd+Enter where there is no Cmd', press({ key: 'Enter', metaKey: true }), null],
    ['Ctrl+Alt+Enter', press({ key: 'Enter', ctrlKey: true, altKey: true }), null],
    ['Enter alone', press({ key: 'Enter' }), null],
    [
      'Ctrl+Enter while an input method composes',
      press({ key: 'Enter', ctrlKey: true, isComposing: true }),
      null,
    ],
    ['Ctrl+B', press({ key: 'b', ctrlKey: true }), null],
    ['a click into the text', () => editors()[0]!.click(), null],
  ])('understands %s as %s', (_name, fire, expected) => {
    show(inlineComposer(['Hello']));
    expect(gestureOf(fire as () => void)).toBe(expected);
  });

  it('takes Cmd+Enter on a Mac, and not Ctrl+Enter', () => {
    vi.spyOn(navigator, 'platform', 'get').mockReturnValue('MacIntel');
    show(inlineComposer(['Hello']));
    expect(gestureOf(press({ key: 'Enter', metaKey: true }))).toBe('publish');
    expect(gestureOf(press({ key: 'Enter', ctrlKey: true }))).toBeNull();
  });

  it('takes nothing for a gesture while X keeps its button disabled', () => {
    show(inlineComposer(['Hello']));
    button().setAttribute('aria-disabled', 'true');
    expect(gestureOf(() => button().querySelector('span')!.click())).toBeNull();
    expect(gestureOf(press({ key: 'Enter', ctrlKey: true }))).toBeNull();
  });

  it('calls the gesture "schedule" once a time is set', () => {
    show(inlineComposer(['Hello'], '<div data-testid="scheduledTweetIndicator">Will send on Mon</div>'));
    expect(gestureOf(() => button().click())).toBe('schedule');
  });

  it('is away, not gone, while a sub-screen stands in its place', () => {
    show(modalComposer([['Hello']]), '/compose/post');
    const kept = composer();
    expect(kept.isAway()).toBe(false);
    window.history.replaceState(null, '', '/compose/post/schedule');
    expect(kept.isAway()).toBe(true);
  });
});

describe('the theme of X', () => {
  it.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(21, 32, 43)', 'dark'],
    ['rgb(0, 0, 0)', 'dark'],
  ])('%s is %s', (colour, theme) => {
    document.body.style.backgroundColor = colour;
    expect(xAdapter.readTheme()).toBe(theme);
  });
});
