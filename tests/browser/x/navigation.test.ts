import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { giveConsent } from '../harness/consent';
import { openX, postButton, typeDraft } from '../harness/playground-page';
import { postsWith } from '../harness/recorded';
import { finding, sidebar } from '../harness/sidebar';
import { startBrowser, type Browser } from '../harness/start-browser';

const proud = 'We are excited to announce our new sourdough. We have worked hard on our recipe.';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  await giveConsent(browser);
});
afterAll(() => browser.close());
beforeEach(async () => {
  await page?.close();
  page = await browser.context.newPage();
  await openX(page);
});

/** To another address without a new document, as the site's own links lead. */
const goTo = (path: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
const isInDialog = (): Promise<boolean> =>
  sidebar(page).evaluate((host) => host.parentElement?.closest('[role="dialog"]') !== null);

describe('several boxes in one page', () => {
  it('have one sidebar, which goes with the focus, and each its own draft', async () => {
    await typeDraft(page, 'In the box behind: which loaf would you like?');
    await sidebar(page).waitFor();
    expect(await isInDialog()).toBe(false);

    await goTo('/compose/post');
    await page.locator('[role="dialog"]').waitFor();
    await typeDraft(page, proud);
    await finding(page, /about your business/).waitFor();
    expect(await sidebar(page).count()).toBe(1);
    expect(await isInDialog()).toBe(true);

    await page.getByTestId('app-bar-close').click();
    await page.getByTestId('confirmationSheetCancel').click();
    await page.locator('[role="dialog"]').waitFor({ state: 'detached' });
    // X itself drops what stood in the box behind.
    await typeDraft(page, 'In the box behind: which roll would you like?');
    await sidebar(page).waitFor();
    expect(await isInDialog()).toBe(false);
    expect(await finding(page, /about your business/).count()).toBe(0);

    await postButton(page).click();
    await expect.poll(() => postsWith(browser, 'which roll')).toHaveLength(1);
    expect(await postsWith(browser, proud)).toEqual([]);
  });
});

describe('a page that goes on without a new document', () => {
  it('loses the sidebar with its box, and has it again where there is one', async () => {
    await typeDraft(page, proud);
    await finding(page, /about your business/).waitFor();
    await goTo('/messages');
    await sidebar(page).waitFor({ state: 'detached' });
    await page.getByTestId('dmComposerTextInput').click();
    await page.keyboard.type('Rye');

    await page.goBack();
    await typeDraft(page, `${proud} Again.`);
    await finding(page, /about your business/).waitFor();
    expect(await sidebar(page).count()).toBe(1);
    await postButton(page).click();
    await expect.poll(() => postsWith(browser, 'Again.')).toHaveLength(1);
  });
});
