// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { ReplyBox } from '@/lib/networks/adapter';
import { linkedinAdapter } from '@/lib/networks/linkedin/adapter';
import { newComment, oldComment, profileField } from './fixtures';

function findBox(html: string, path: string): ReplyBox | undefined {
  window.history.replaceState(null, '', path);
  document.body.innerHTML = html;
  const sighting = linkedinAdapter.find(document.querySelector('[role="textbox"]')!);
  return sighting.outcome === 'silent' ? sighting.box : undefined;
}
const post = '/feed/update/urn:li:activity:7400000000000000001/';
const inFeed = `<div data-urn="urn:li:activity:7400000000000000002">${oldComment}</div>`;

describe('a comment box of LinkedIn names', () => {
  it.each([
    ['the post of the page', newComment, post, ['activity:7400000000000000001']],
    [
      'it by its other address',
      newComment,
      '/posts/elm-street_rye-share-7400000000000000003-aB1',
      ['share:7400000000000000003'],
    ],
    ['the post around it in the older feed', inFeed, '/feed/', ['activity:7400000000000000002']],
    ['nothing in the new feed', newComment, '/feed/', []],
    [
      'nothing a feed’s address only mentions',
      newComment,
      '/feed/?highlightedUpdateUrn=urn:li:activity:7400000000000000001',
      [],
    ],
  ])('%s', (_what, html, path, ids) => {
    expect(findBox(html, path)?.answers()).toEqual(ids);
  });

  it('nothing for a field of the profile, which is no comment', () => {
    expect(findBox(profileField, post)).toBe(undefined);
  });
});

describe('a comment of LinkedIn goes out', () => {
  const gestureOn = (html: string, where: string, type = 'click'): string | null => {
    const box = findBox(html, post)!;
    let read: string | null = null;
    const target = document.querySelector(where)!;
    target.addEventListener(type, (event) => (read = box.readGesture(event)));
    target.dispatchEvent(new Event(type, { bubbles: true }));
    return read;
  };

  it.each([
    ['by the new button', newComment, '[data-view-name="comment-post"]', 'click', 'publish'],
    ['by the old button', oldComment, '.comments-comment-box__submit-button--cr', 'click', 'publish'],
    ['not by a click into it', newComment, '[role="textbox"]', 'click', null],
    ['not by a key', newComment, '[role="textbox"]', 'keydown', null],
    [
      'not by a button that is off',
      newComment.replace('data-view-name', 'disabled data-view-name'),
      '[data-view-name="comment-post"]',
      'click',
      null,
    ],
  ])('%s', (_how, html, where, type, gesture) => {
    expect(gestureOn(html, where, type)).toBe(gesture);
  });
});
