// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { findLinkedinNotices, readPostLink } from '@/lib/networks/linkedin/notices';

const id = '7261000000000000000';
const kinds = () => findLinkedinNotices().map(({ notice }) => notice.kind);
beforeEach(() => document.body.replaceChildren());

describe('a link to a post', () => {
  it.each([
    [`/feed/update/urn:li:share:${id}/`, `share:${id}`],
    [`/feed/update/urn%3Ali%3AugcPost%3A${id}`, `ugcPost:${id}`],
    [`https://www.linkedin.com/feed/update/urn:li:activity:${id}/?utm=1`, `activity:${id}`],
    [`/feed/update/urn:li:groupPost:4711-${id}/`, `groupPost:4711-${id}`],
    [`/posts/elm-street_rye-activity-${id}-aBcD`, `activity:${id}`],
  ])('%s tells the id', (href, networkId) => {
    expect(readPostLink(href)?.networkId).toBe(networkId);
  });

  it.each([
    '/in/anna-baker/',
    '/feed/',
    '/jobs/view/7261000000000000000/',
    '#',
    '/feed/update/%E0%A4%A/',
    'javascript:0',
  ])('%s tells none', (href) => {
    expect(readPostLink(href)).toBeNull();
  });
});

describe('the notices of LinkedIn', () => {
  it.each([
    [
      'a new status with a link',
      `<div role="status"><a href="/feed/update/urn:li:share:${id}/">Xem</a></div>`,
      ['posted'],
    ],
    [
      'an old toast with a link',
      `<div class="artdeco-toast-item" role="alert"><a class="artdeco-toast-item__cta" href="/feed/update/urn:li:activity:${id}/">View</a></div>`,
      ['posted'],
    ],
    [
      'an old error',
      '<div class="artdeco-toast-item" data-test-artdeco-toast-item-type="error">Nope</div>',
      ['other'],
    ],
    ['a complaint in the dialog', '<dialog open><div role="alert">Nope</div></dialog>', ['other']],
    ['an empty place for complaints', '<dialog open><div role="alert"></div></dialog>', []],
    [
      'a success without a link, which may be a saved draft',
      '<div class="artdeco-toast-item" data-test-artdeco-toast-item-type="success">Saved</div>',
      [],
    ],
    ['a status that counts something', '<div role="status">3 results</div>', []],
    ['an alert of some other part', '<div role="alert">You are offline</div>', []],
    ['a message about a person', '<div role="status"><a href="/in/anna/">Anna</a></div>', []],
  ])('%s', (_name, html, expected) => {
    document.body.innerHTML = html;
    expect(kinds()).toEqual(expected);
  });

  it('are found in the shadow root, too', () => {
    document.body.innerHTML = '<div id="interop-outlet"></div>';
    const root = document.querySelector('#interop-outlet')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<div class="artdeco-toast-item"><a href="/feed/update/urn:li:share:${id}/">View</a></div>`;
    expect(kinds()).toEqual(['posted']);
  });
});
