import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { giveConsent } from '../harness/consent';
import { readListeners } from '../harness/listeners';
import { editor, openX, typeDraft } from '../harness/playground-page';
import { sidebar } from '../harness/sidebar';
import { startBrowser, type Browser } from '../harness/start-browser';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** What the page itself listens to, without the extension. */
async function listenersOfThePage(): Promise<string[]> {
  const bare = await startBrowser({ build: 'none' });
  try {
    const page = await bare.context.newPage();
    await openX(page);
    return await readListeners(page);
  } finally {
    await bare.close();
  }
}

describe('consent', () => {
  it('comes first: before it no listener of ours is in the page, and nothing happens', async () => {
    const page = await browser.context.newPage();
    await openX(page);
    await typeDraft(page, 'We are excited to announce our new sourdough, and nobody of ours may read this.');
    expect(await readListeners(page)).toEqual(await listenersOfThePage());
    expect(await sidebar(page).count()).toBe(0);
    expect(
      await (
        await browser.worker()
      ).evaluate('chrome.storage.local.get(null).then((all) => all.consent ?? null)'),
    ).toBeNull();

    await giveConsent(browser);
    await expect.poll(() => readListeners(page)).toEqual(expect.arrayContaining(['focusin', 'input']));
    await editor(page).click();
    await sidebar(page).waitFor();

    await giveConsent(browser, { networks: { x: 'off' } });
    await sidebar(page).waitFor({ state: 'detached' });
    await expect.poll(() => readListeners(page)).toEqual(await listenersOfThePage());
    await typeDraft(page, ' And on.');
    expect(await sidebar(page).count()).toBe(0);
    await page.close();
  });

  it('holds for each network: where it is off, no listener of ours is in the page', async () => {
    await giveConsent(browser, { networks: { x: 'panel', facebook: 'beside' } });
    const page = await browser.context.newPage();
    await openX(page);
    await typeDraft(page, 'We are excited to announce our new sourdough, and nobody of ours may read this.');
    expect(await readListeners(page)).toEqual(await listenersOfThePage());
    expect(await sidebar(page).count()).toBe(0);
  });
});
