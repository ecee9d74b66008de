import { describe, expect, it } from 'vitest';
import { createSenderRules, type MessageSender } from '@/lib/messages/sender';
import { findNetwork } from '@/lib/networks/hosts';

const ownOrigin = 'chrome-extension://ours';
const rules = createSenderRules({ ownId: 'ours', ownOrigin, findNetwork });
const tab = { id: 7 };
const page = { id: 'ours', url: 'https://x.com/home', origin: 'https://x.com', frameId: 0, tab };

describe('who is asking', () => {
  it.each<[string, MessageSender, string | null, string | null]>([
    ['the popup', { id: 'ours', url: `${ownOrigin}/popup.html`, origin: ownOrigin }, 'extension', null],
    [
      'the dashboard in a tab',
      { id: 'ours', url: `${ownOrigin}/dashboard.html#x`, origin: ownOrigin, tab },
      'extension',
      null,
    ],
    [
      'the popup of a browser that names no origin',
      { id: 'ours', url: `${ownOrigin}/popup.html` },
      'extension',
      null,
    ],
    ['our content script on X', page, 'page', 'x'],
    ['our content script in a browser that names no origin', { ...page, origin: undefined }, 'page', 'x'],
    [
      'our content script on LinkedIn',
      { ...page, url: 'https://www.linkedin.com/feed/', origin: 'https://www.linkedin.com' },
      'page',
      'linkedin',
    ],
    [
      'our content script on the business suite',
      { ...page, url: 'https://business.facebook.com/a', origin: 'https://business.facebook.com' },
      'page',
      'facebook',
    ],
    ['another extension', { ...page, id: 'theirs' }, null, null],
    ['nobody', {}, null, null],
    [
      'a page that calls itself ours',
      { id: 'ours', url: 'https://x.com.evil.example/home', origin: 'https://x.com.evil.example', tab },
      null,
      null,
    ],
    [
      'an address that begins like ours',
      { id: 'ours', url: `${ownOrigin}.evil.example/popup.html` },
      null,
      null,
    ],
    ['another extension’s page', { id: 'ours', url: 'chrome-extension://theirs/popup.html' }, null, null],
    ['a content script in one of our own addresses', { ...page, url: `${ownOrigin}/popup.html` }, null, null],
    [
      'a page of ours that claims a network’s origin',
      { id: 'ours', url: 'https://x.com/home', origin: ownOrigin, tab },
      null,
      null,
    ],
    ['a sandboxed frame on X', { ...page, origin: 'null' }, null, null],
    ['a blank frame', { ...page, url: 'about:blank' }, null, null],
    ['X without encryption', { ...page, url: 'http://x.com/home', origin: 'http://x.com' }, null, null],
    ['X outside any tab', { ...page, tab: undefined }, null, null],
    ['no address', { id: 'ours', tab }, null, null],
    ['no valid address', { id: 'ours', url: 'x.com', tab }, null, null],
  ])('%s', (_name, sender, asker, network) => {
    const place = rules(sender);
    expect(place?.asker ?? null).toBe(asker);
    expect(place?.network ?? null).toBe(network);
  });

  it('says from which tab and frame', () => {
    expect(rules({ ...page, frameId: 3 })).toMatchObject({ tabId: 7, frameId: 3 });
  });
});
