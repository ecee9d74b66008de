import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { giveConsent } from '../harness/consent';
import { editor, openX, typeDraft } from '../harness/playground-page';
import { sidebar } from '../harness/sidebar';
import { startBrowser, type Browser } from '../harness/start-browser';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/**
 * The types of the listeners on the document, of the page and of every content script: each world has its own view of
 * the document, and the browser's debugger lists them world by world.
 */
async function listenersOnDocument(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => void worlds.push(context.id));
  try {
    await session.send('Runtime.enable');
    await session.send('DOM.enable');
    const { root } = await session.send('DOM.getDocument');
    const types = await Promise.all(
      worlds.map(async (executionContextId) => {
        const { object } = await session.send('DOM.resolveNode', { nodeId: root.nodeId, executionContextId });
        const found = await session.send('DOMDebugger.getEventListeners', { objectId: object.objectId! });
        return found.listeners.map(({ type }) => type);
      }),
    );
    return types.flat().toSorted();
  } finally {
    await session.detach();
  }
}

/** What the page itself listens to, without the extension. */
async function listenersOfThePage(): Promise<string[]> {
  const bare = await startBrowser({ build: 'none' });
  try {
    const page = await bare.context.newPage();
    await openX(page);
    return await listenersOnDocument(page);
  } finally {
    await bare.close();
  }
}

describe('consent', () => {
  it('comes first: before it no listener of ours is in the page, and nothing happens', async () => {
    const page = await browser.context.newPage();
    await openX(page);
    await typeDraft(page, 'We are excited to announce our new sourdough, and nobody of ours may read this.');
    expect(await listenersOnDocument(page)).toEqual(await listenersOfThePage());
    expect(await sidebar(page).count()).toBe(0);
    expect(
      await (
        await browser.worker()
      ).evaluate('chrome.storage.local.get(null).then((all) => all.consent ?? null)'),
    ).toBeNull();

    await giveConsent(browser);
    await expect.poll(() => listenersOnDocument(page)).toEqual(expect.arrayContaining(['focusin', 'input']));
    await editor(page).click();
    await sidebar(page).waitFor();

    await giveConsent(browser, { networks: { x: 'off' } });
    await sidebar(page).waitFor({ state: 'detached' });
    await expect.poll(() => listenersOnDocument(page)).toEqual(await listenersOfThePage());
    await typeDraft(page, ' And on.');
    expect(await sidebar(page).count()).toBe(0);
    await page.close();
  });

  it('holds for each network: where it is off, no listener of ours is in the page', async () => {
    await giveConsent(browser, { networks: { x: 'panel', facebook: 'beside' } });
    const page = await browser.context.newPage();
    await openX(page);
    await typeDraft(page, 'We are excited to announce our new sourdough, and nobody of ours may read this.');
    expect(await listenersOnDocument(page)).toEqual(await listenersOfThePage());
    expect(await sidebar(page).count()).toBe(0);
  });
});
