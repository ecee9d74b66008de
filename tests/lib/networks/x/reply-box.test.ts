// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { xAdapter } from '@/lib/networks/x/adapter';
import { draftEditor, inlineComposer, modalComposer } from './fixtures';

const own = '1050118621198921728';
const article = (id: string, inside = ''): string =>
  `<article data-testid="tweet"><a href="/somebody"><b>Somebody</b></a><div data-testid="tweetText">Words</div>${inside}
    <a href="/somebody/status/${id}"><time>4m</time></a><a href="/somebody/status/${id}/analytics">9</a></article>`;
const quoted = '<div role="link"><time>1h</time><a href="/other/status/99/photo/1"></a></div>';
const reply = `<div data-testid="inline_reply_offscreen">${inlineComposer(['Yes'])}</div>`;

function answersOf(html: string, path: string, at = 0): readonly string[] | undefined {
  window.history.replaceState(null, '', path);
  document.body.innerHTML = html;
  const sighting = xAdapter.find(document.querySelectorAll('[contenteditable="true"]')[at]!);
  return sighting.outcome === 'silent' ? sighting.box?.answers() : undefined;
}

describe('a reply box of X names', () => {
  it.each<[string, string, string, number, string[]]>([
    ['the post of the page', article(own) + reply, `/shop/status/${own}`, 0, [own]],
    ['it where the page shows no link', reply, `/shop/status/${own}`, 0, [own]],
    [
      'what an answer was an answer to',
      article(own) + article('7') + reply + article('8'),
      '/nora/status/7',
      0,
      ['7', own],
    ],
    ['no post quoted in it', article(own, quoted) + reply, `/shop/status/${own}`, 0, [own]],
    ['the post above it in a dialog', modalComposer([['Yes']], article('7')), '/compose/post', 0, ['7']],
    [
      'the post whose page the dialog stands over, and no other answer below that',
      article(own) + reply + article('7') + article('8') + modalComposer([['Yes']], article('7')),
      '/compose/post',
      1,
      [own, '7'],
    ],
    [
      'no post of a feed the dialog stands over',
      article(own) + inlineComposer(['']) + article('8') + modalComposer([['Yes']], article('7')),
      '/compose/post',
      1,
      ['7'],
    ],
    ['what the address names', modalComposer([['Yes']]), `/compose/post?in_reply_to=${own}`, 0, [own]],
    [
      'nothing where nothing is told',
      modalComposer([['Yes']], '<article data-testid="tweet"></article>'),
      '/compose/post',
      0,
      [],
    ],
  ])('%s', (_what, html, path, at, ids) => {
    expect(answersOf(html, path, at)).toEqual(ids);
  });

  const by = (handle: string, id: string) => article(id).replaceAll('/somebody/', `/${handle}/`);
  it.each<[string, string, string, number, boolean]>([
    ['one post on its page', by('shop', own) + reply, `/shop/status/${own}`, 0, true],
    ['one post in a dialog over a feed', modalComposer([['Yes']], by('shop', own)), '/compose/post', 0, true],
    ['one post on a page whose address names nobody', by('shop', own) + reply, `/i/status/${own}`, 0, true],
    ['a thread of one hand', by('shop', own) + by('Shop', '7') + reply, '/shop/status/7', 0, true],
    [
      'one post, and others’ answers below the box',
      by('shop', own) + reply + by('nora', '8'),
      `/shop/status/${own}`,
      0,
      true,
    ],
    ['an answer of somebody to it', by('shop', own) + by('nora', '7') + reply, '/nora/status/7', 0, false],
    [
      'such an answer in a dialog over its page',
      by('shop', own) + reply + by('nora', '7') + modalComposer([['Yes']], by('nora', '7')),
      '/compose/post',
      1,
      false,
    ],
    [
      'a post that the address names alone',
      modalComposer([['Yes']]),
      `/compose/post?in_reply_to=${own}`,
      0,
      false,
    ],
    ['none', modalComposer([['Yes']], '<div data-testid="tweetText">Words</div>'), '/compose/post', 0, false],
  ])('whether they are all one author’s: %s', (_what, html, path, at, isOne) => {
    window.history.replaceState(null, '', path);
    document.body.innerHTML = html;
    const sighting = xAdapter.find(document.querySelectorAll('[contenteditable="true"]')[at]!);
    expect(sighting.outcome === 'silent' && sighting.box?.isOneAuthor?.()).toBe(isOne);
  });

  it('nothing once a box for posts stands in its place', () => {
    window.history.replaceState(null, '', '/compose/post');
    document.body.innerHTML = article(own) + reply + modalComposer([['Yes']], article('7'));
    const sighting = xAdapter.find(document.querySelector('[role="dialog"] [contenteditable="true"]')!);
    document.querySelector('[role="dialog"]')!.outerHTML = modalComposer([['A new post']]);
    expect(sighting).toMatchObject({ outcome: 'silent', what: 'reply' });
    expect(sighting.outcome === 'silent' && sighting.box?.answers()).toEqual([]);
  });

  it('nothing while X is still building it, and a box for posts is none', () => {
    const building = `<div data-testid="inline_reply_offscreen">${draftEditor('tweetTextarea_0', ['Yes'])}</div>`;
    expect(answersOf(building, '/home')).toBe(undefined);
    expect(answersOf(inlineComposer(['Hello']) + article(own), '/home')).toBe(undefined);
  });
});
