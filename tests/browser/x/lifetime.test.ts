import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { giveConsent } from '../harness/consent';
import { readHighlights } from '../harness/highlights';
import { readListeners, weighPage } from '../harness/listeners';
import { clearDraft, editor, openX, typeDraft } from '../harness/playground-page';
import { sidebar } from '../harness/sidebar';
import { startBrowser, type Browser } from '../harness/start-browser';

/** Twelve rounds tell a leak from noise; two hundred are the promise (`PORCHLIGHT_ROUNDS=200`). */
const rounds = Number(process.env['PORCHLIGHT_ROUNDS'] ?? 12);

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser({ build: 'production' });
  await giveConsent(browser);
});
afterAll(() => browser.close());

async function openAndClose(page: Page): Promise<void> {
  await page.evaluate(() => history.pushState(null, '', '/compose/post'));
  await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
  await page.locator('[role="dialog"]').waitFor();
  await typeDraft(page, 'We are proud of us.');
  await sidebar(page).waitFor({ state: 'attached' });
  await clearDraft(page);
  await page.getByTestId('app-bar-close').click();
  await page.locator('[role="dialog"]').waitFor({ state: 'detached' });
  await sidebar(page).waitFor({ state: 'detached' });
}

describe('the sidebar leaves nothing behind', () => {
  it(`in ${rounds} rounds of opening and closing`, async () => {
    const page = await browser.context.newPage();
    await openX(page);
    const read = async () => [await readListeners(page), await readListeners(page, 'window')];
    await openAndClose(page);
    const once = { listeners: await read(), weight: await weighPage(page) };
    for (let round = 0; round < rounds; round += 1) await openAndClose(page);
    const often = { listeners: await read(), weight: await weighPage(page) };

    expect(often.listeners).toEqual(once.listeners);
    expect(often.weight.listeners).toBeLessThan(once.weight.listeners + rounds);
    expect(often.weight.nodes).toBeLessThan(once.weight.nodes + 10 * rounds);
    expect(often.weight.heap - once.weight.heap).toBeLessThan(2_000_000 + 20_000 * rounds);
    expect(await readHighlights(page)).toEqual({});
    await page.close();
  });

  it('when the box is left with nothing in it, and stays when something is', async () => {
    const page = await browser.context.newPage();
    await openX(page);
    const before = [await readListeners(page), await readListeners(page, 'window')];
    await editor(page).click();
    await sidebar(page).waitFor({ state: 'attached' });
    await page.getByTestId('SearchBox_Search_Input').click();
    await sidebar(page).waitFor({ state: 'detached' });
    const after = [await readListeners(page), await readListeners(page, 'window')];
    // What stays is one ear for the page's end, so that a post on its way is not lost with it.
    expect(after[0]).toEqual(before[0]);
    expect(after[1]!.filter((type) => type !== 'pagehide')).toEqual(before[1]);
    await typeDraft(page, 'Something stands here');
    await page.getByTestId('SearchBox_Search_Input').click();
    await page.keyboard.type('bread');
    expect(await sidebar(page).count()).toBe(1);
    await page.close();
  });
});
