// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.facebook.com/" }
import { describe, expect, it, vi } from 'vitest';
import type { Composer } from '@/lib/networks/adapter';
import { readEditor } from '@/lib/networks/editors/read-editor';
import { facebookAdapter } from '@/lib/networks/facebook/adapter';
import {
  arabic,
  commentForm,
  composerDialog,
  feedPost,
  lexicalEditor,
  photoDialog,
  pictured,
  worded,
} from './fixtures';

function show(html: string, path = '/'): void {
  window.history.replaceState(null, '', path);
  document.body.innerHTML = html;
}
const editors = () => [...document.querySelectorAll<HTMLElement>('[contenteditable="true"]')];
const sight = (at = 0) => facebookAdapter.find(editors()[at]!);
const composer = (at = 0): Composer => {
  const sighting = sight(at);
  if (sighting.outcome !== 'composer') throw new Error(JSON.stringify(sighting));
  return sighting.composer;
};
const tool = () => document.querySelector<HTMLElement>('[aria-label="Photo/video"]')!;
const submit = () => [...document.querySelectorAll<HTMLElement>('[role="dialog"] [role="button"]')].at(-1)!;

describe('the Facebook adapter recognises', () => {
  it.each([
    ['the dialog', composerDialog({ lines: ['Hello'] }), '/'],
    ['the dialog in Arabic', composerDialog({ lines: ['مرحبا'], words: arabic }), '/elmstreetbakery'],
    ['the dialog with nothing written yet', composerDialog({ lines: [''], disabled: true }), '/'],
    [
      'a group’s dialog, which has no audience',
      composerDialog({ lines: ['Hello'], audience: '' }),
      '/groups/1/',
    ],
    [
      'a post that is shared, which stands below the editor',
      composerDialog({ lines: [''], after: '<div role="article">Somebody</div>' }),
      '/',
    ],
    ['the dialog over a feed', feedPost('One') + composerDialog({ lines: ['Hello'] }), '/'],
  ])('%s as a composer', (_name, html, path) => {
    show(html, path);
    const at = editors().findIndex((editor) => editor.closest('[role="dialog"]'));
    expect(sight(at).outcome).toBe('composer');
  });

  it.each([
    ['a comment under a post', feedPost('One'), '/', 'reply'],
    ['a reply to a comment', feedPost('One').replace(commentForm(), ''), '/', 'reply'],
    ['a comment in the dialog of a photo', photoDialog(commentForm()), '/', 'reply'],
    [
      'a comment below other comments, without a form',
      photoDialog(
        feedPost('One').replaceAll(/<form.*?<\/form>/gs, '') + lexicalEditor(['']) + worded('Post'),
      ),
      '/',
      'reply',
    ],
    ['a chat at the foot of the page', `<div>${lexicalEditor([''], 'Aa')}</div>`, '/', 'message'],
    ['the messages page', `<main>${lexicalEditor([''], 'Aa')}</main>`, '/messages/t/1', 'message'],
    [
      'a message written in a dialog',
      `<div role="dialog">${pictured('Close')}${lexicalEditor([''])}${worded('Send')}</div>`,
      '/',
      'message',
    ],
    [
      'a reel’s description',
      `<main>${lexicalEditor([''])}${worded('Post')}</main>`,
      '/reels/create',
      'field',
    ],
    [
      'an event’s details',
      `<main>${lexicalEditor([''])}${worded('Post')}</main>`,
      '/events/create/',
      'field',
    ],
  ])('%s, and stays silent', (_name, html, path, what) => {
    show(html, path);
    expect(sight()).toEqual({ outcome: 'silent', what });
  });

  it('a dialog that lacks its submit button as a composer that has changed', () => {
    show(`<div role="dialog">${pictured('Close')}${worded('Public')}${lexicalEditor([''])}</div>`);
    expect(sight()).toEqual({ outcome: 'unknown', missing: 'submit button' });
  });

  it.each([
    ['a text area', '<div role="dialog"><textarea></textarea></div>'],
    ['a box of another engine', '<div role="dialog"><div contenteditable="true" role="textbox"></div></div>'],
  ])('%s as nothing', (_name, html) => {
    show(html);
    expect(facebookAdapter.find(document.querySelector('textarea, [contenteditable]')!).outcome).toBe(
      'unknown',
    );
  });
});

describe('what is published', () => {
  const gestureOf = (kept: Composer, fire: () => void): string | null => {
    let gesture: string | null = 'not asked';
    const ask = (event: Event) => (gesture = kept.readGesture(event));
    for (const type of ['click', 'keydown']) addEventListener(type, ask, { capture: true });
    fire();
    for (const type of ['click', 'keydown']) removeEventListener(type, ask, { capture: true });
    return gesture;
  };
  const press = (element: Element, init: KeyboardEventInit) => () =>
    element.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, ...init }));

  it.each<[string, string | null, () => () => unknown]>([
    ['a click on the button', 'publish', () => () => submit().click()],
    ['a click on the words in the button', 'publish', () => () => submit().querySelector('span')!.click()],
    ['Enter on the button', 'publish', () => press(submit(), { key: 'Enter' })],
    ['Space on the button', 'publish', () => press(submit(), { key: ' ' })],
    ['Enter in the editor', null, () => press(editors()[0]!, { key: 'Enter' })],
    ['Ctrl+Enter (unproven)', null, () => press(editors()[0]!, { key: 'Enter', ctrlKey: true })],
    ['a click on a tool', null, () => () => tool().click()],
    ['a click into the text', null, () => () => editors()[0]!.click()],
  ])('understands %s as %s', (_name, expected, prepare) => {
    show(composerDialog({ lines: ['Hello'] }));
    const kept = composer();
    expect(gestureOf(kept, prepare() as () => void)).toBe(expected);
  });

  it('takes nothing for a gesture while the button is disabled', () => {
    show(composerDialog({ lines: [''], disabled: true }));
    expect(gestureOf(composer(), () => submit().click())).toBeNull();
  });

  it('may have been published by Ctrl+Enter, until something else is done', () => {
    show(composerDialog({ lines: ['Hello'] }));
    const kept = composer();
    expect(kept.mayHavePublished?.()).toBe(false);
    gestureOf(kept, press(editors()[0]!, { key: 'Enter', ctrlKey: true }));
    expect(kept.mayHavePublished?.()).toBe(true);
    gestureOf(kept, press(editors()[0]!, { key: 'a' }));
    expect(kept.mayHavePublished?.()).toBe(false);
  });

  it('is an edit where the text may not be submitted yet, unclear where it may, and a post where it is new', () => {
    const later = vi.spyOn(performance, 'now');
    const purposeIn = (html: string, change = () => {}): string | undefined => {
      show(html);
      later.mockReturnValue(1_000);
      const kept = composer();
      change();
      later.mockReturnValue(1_200);
      kept.editors();
      return kept.purpose?.();
    };
    const enable = () => submit().removeAttribute('aria-disabled');
    expect(purposeIn(composerDialog({ lines: ['A post that is out'], disabled: true }))).toBe('edit');
    expect(purposeIn(composerDialog({ lines: ['A draft that was kept'], disabled: true }), enable)).toBe(
      'unclear',
    );
    expect(purposeIn(composerDialog({ lines: ['A post that is out'] }))).toBe('unclear');
    later.mockRestore();
    show(composerDialog({ lines: ['Hi'] }));
    expect(composer().purpose?.()).toBe('post');
    show(composerDialog({ lines: [''], disabled: true }));
    const kept = composer();
    editors()[0]!.innerHTML = '<p><span data-lexical-text="true">Typed by and by</span></p>';
    expect(kept.purpose?.()).toBe('post');
    expect(composer().purpose?.()).toBe('post');
  });

  it('finds its new nodes after Facebook has built the box again', () => {
    show(composerDialog({ lines: ['Old'] }));
    const kept = composer();
    editors()[0]!.outerHTML = lexicalEditor(['New']);
    expect(kept.editors().map((editor) => readEditor(editor).text)).toEqual(['New']);
    show(composerDialog({ lines: ['Newer'] }));
    expect(kept.editors().map((editor) => readEditor(editor).text)).toEqual(['Newer']);
  });

  it('is away, not gone, while a list stands in its place in the same dialog', () => {
    show(composerDialog({ lines: ['Hello'] }));
    const kept = composer();
    document.querySelector('form')!.remove();
    expect(kept.editors()).toEqual([]);
    expect(kept.isAway()).toBe(true);
    document.querySelector('[role="dialog"]')!.remove();
    expect(kept.isAway()).toBe(false);
  });
});

describe('the theme of Facebook', () => {
  it.each([
    ['__fb-light-mode', 'light'],
    ['__fb-dark-mode', 'dark'],
  ])('%s is %s', (name, theme) => {
    document.documentElement.className = name;
    expect(facebookAdapter.readTheme()).toBe(theme);
  });
});
