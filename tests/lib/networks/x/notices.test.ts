// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readToast } from '@/lib/networks/x/notices';

function toast(html: string): HTMLElement {
  const element = document.createElement('div');
  element.dataset['testid'] = 'toast';
  element.innerHTML = html;
  return element;
}

describe('an X notice', () => {
  it.each([
    [
      'a link to a post',
      '<span>Se ha enviado.</span><a href="/bakery/status/1050118621198921728">Ver</a>',
      {
        kind: 'posted',
        permalink: 'https://x.com/bakery/status/1050118621198921728',
        networkId: '1050118621198921728',
      },
    ],
    [
      'an absolute link to a post',
      '<a href="https://twitter.com/i/status/12">View</a>',
      { kind: 'posted', permalink: 'https://x.com/i/status/12', networkId: '12' },
    ],
    [
      'a link to the scheduled list',
      '<a href="/compose/post/unsent/scheduled">View</a>',
      { kind: 'scheduled' },
    ],
    ['a link to the drafts', '<a href="/compose/post/unsent/drafts">View</a>', { kind: 'draft-saved' }],
    ['a button and no link', '<span>Sending</span><button>Undo</button>', { kind: 'undoable' }],
    ['words alone', '<span>Something went wrong</span>', { kind: 'other' }],
    ['a link to somewhere else', '<a href="/settings">Learn more</a>', { kind: 'other' }],
    [
      'a link and a button about something else',
      '<a href="/i/bookmarks">View</a><button>Undo</button>',
      { kind: 'other' },
    ],
    ['a profile called status', '<a href="/status">View</a>', { kind: 'other' }],
    ['a broken address', '<a href="https://%%%">View</a>', { kind: 'other' }],
  ])('with %s', (_name, html, expected) => {
    expect(readToast(toast(html))).toEqual(expected);
  });
});
