// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://x.com/home" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import watcher from '@/entrypoints/watcher';
import type { SidebarDoor } from '@/entrypoints/sidebar/door';

const world = globalThis as SidebarDoor;
const consent = (presence: string) => ({ version: 1, at: 1, networks: { x: presence } });
const composer = () => document.querySelector<HTMLElement>('[contenteditable]')!;
const focus = (element: Element) =>
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
const settled = () => new Promise((resolve) => setTimeout(resolve));

async function start(stored?: object): Promise<{ listened: () => string[]; sent: unknown[] }> {
  if (stored) await fakeBrowser.storage.local.set({ consent: stored });
  const listening = vi.spyOn(document, 'addEventListener');
  const sent: unknown[] = [];
  fakeBrowser.runtime.onMessage.addListener((message) => void sent.push(message));
  await (watcher.main as () => void)();
  await settled();
  return { listened: () => listening.mock.calls.map(([type]) => type), sent };
}

describe('the watcher', () => {
  afterEach(async () => {
    await fakeBrowser.storage.local.set({ consent: consent('off') });
    await settled();
    fakeBrowser.reset();
  });
  beforeEach(() => {
    delete world.porchlight;
    document.body.innerHTML =
      '<input id="search"><div data-testid="tweetTextarea_0" contenteditable="true">A secret</div>';
  });

  it.each([
    ['nothing is stored', undefined],
    ['the network is off', consent('off')],
    ['the network is for the side panel only', consent('panel')],
    ['something else lies there', { networks: 'beside' }],
  ])('adds no listener and says nothing while %s', async (_name, stored) => {
    const { listened, sent } = await start(stored);
    focus(composer());
    await settled();
    expect(listened()).toEqual([]);
    expect(sent).toEqual([]);
  });

  it('asks once for the sidebar when a box that may be a composer takes focus', async () => {
    const { listened, sent } = await start(consent('beside'));
    expect(listened().toSorted()).toEqual(['focusin', 'input']);
    focus(composer());
    focus(composer());
    await settled();
    expect(sent).toEqual([{ name: 'sidebar/open', request: { network: 'x' } }]);
  });

  it('does not ask for other boxes', async () => {
    const { sent } = await start(consent('beside'));
    focus(document.querySelector('#search')!);
    focus(document.body);
    await settled();
    expect(sent).toEqual([]);
  });

  it('hands the box straight to a sidebar that is there', async () => {
    const { sent } = await start(consent('beside'));
    const attended: Element[] = [];
    world.porchlight = (editable) => void attended.push(editable);
    focus(composer());
    expect(attended).toEqual([composer()]);
    expect(sent).toEqual([]);
  });

  it('looks into open shadow roots, where a focus that moves inside never reaches the document', async () => {
    const { sent } = await start(consent('beside'));
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<input><div data-testid="tweetTextarea_0" contenteditable="true"></div>';
    focus(root.querySelector('input')!);
    root.querySelector('div')!.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: false }));
    await settled();
    expect(sent).toHaveLength(1);
  });

  it('begins when consent is given and stops when it is withdrawn, without a reload', async () => {
    const { sent } = await start();
    await fakeBrowser.storage.local.set({ consent: consent('beside') });
    await settled();
    focus(composer());
    await settled();
    expect(sent).toHaveLength(1);
    await fakeBrowser.storage.local.set({ consent: consent('off') });
    await settled();
    focus(composer());
    await settled();
    expect(sent).toHaveLength(1);
  });

  it('notices a box that already has focus when consent arrives', async () => {
    composer().tabIndex = 0;
    composer().focus();
    const { sent } = await start(consent('beside'));
    expect(sent).toHaveLength(1);
  });
});
