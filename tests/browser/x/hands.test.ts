import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { findFaults } from '../harness/axe';
import { giveConsent } from '../harness/consent';
import { forgetPosts, readPosts } from '../harness/history';
import { editor, modelText, openX, postButton, setModes, typeDraft } from '../harness/playground-page';
import { finding, sidebar } from '../harness/sidebar';
import { startBrowser, type Browser } from '../harness/start-browser';

const text =
  'We are excited to announce our new sourdough. We have worked hard on our recipe. Our bakery is proud.';

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
});

/** The name of what has focus, inside the sidebar too. */
const focused = () =>
  page.evaluate(() => {
    const inside = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
    return inside?.getAttribute('aria-label') ?? inside?.textContent ?? '';
  });
const intoSidebar = async () => {
  for (let tab = 0; tab < 3; tab += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.localName === 'porchlight-sidebar')) return;
  }
  throw new Error('Tab never reached the sidebar.');
};

describe('hands and ears', () => {
  it.each(['/home', '/compose/post'])('reach everything in the sidebar by keyboard on %s', async (path) => {
    await openX(page, path);
    await typeDraft(page, text);
    await finding(page, /about your business/).waitFor();
    await intoSidebar();
    const reached: string[] = [];
    const count = await sidebar(page).evaluate(
      (host) => host.shadowRoot!.querySelectorAll('button:not([tabindex="-1"])').length,
    );
    for (let at = 0; at < count; at += 1) {
      reached.push(await focused());
      await page.keyboard.press('Tab');
    }
    expect(reached.join('|')).toMatch(/Insert/);
    expect(reached.join('|')).toMatch(/Why/);
    expect(reached.join('|')).toMatch(/Not now/);
    expect(reached.join('|')).toMatch(/fold/i);
    expect(reached.join('|')).toMatch(/close/i);
    expect(reached.join('|')).toMatch(/announcement/i);
  });

  it('press with Enter and Space, and close with Escape, without the page hearing a key', async () => {
    await openX(page, '/compose/post');
    await typeDraft(page, text);
    await finding(page, /about your business/).waitFor();
    await intoSidebar();
    while (!(await focused()).startsWith('Why')) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await sidebar(page).getByText('How sure').waitFor();
    await page.keyboard.press('Escape');
    await sidebar(page).getByText('How sure').waitFor({ state: 'hidden' });
    await page.keyboard.type('nml/?.');
    expect(await page.evaluate(() => window.playground.shortcuts)).toEqual([]);
    expect(await modelText(page)).toBe(text);
    expect(await page.getByTestId('confirmationSheetCancel').count()).toBe(0);
    expect(await editor(page).count()).toBe(1);
  });

  it('can choose another kind, which is kept with the post', async () => {
    await openX(page);
    await typeDraft(page, text);
    await sidebar(page)
      .getByRole('button', { name: /announcement/i })
      .click();
    await sidebar(page)
      .getByRole('menuitemradio', { name: /behind the scenes/i })
      .click();
    await sidebar(page)
      .getByRole('button', { name: /behind the scenes/i })
      .waitFor();
    await postButton(page).click();
    await expect
      .poll(async () => (await readPosts(browser)).map(({ kind, kindBy }) => [kind, kindBy]))
      .toEqual([['behind-the-scenes', 'owner']]);
  });

  it.each(['light', 'black'] as const)('are served: axe finds nothing in the sidebar, %s', async (theme) => {
    // What an earlier test published is no advice of this one's.
    await forgetPosts(browser);
    await openX(page);
    await setModes(page, { theme });
    await typeDraft(page, text);
    await finding(page, /about your business/)
      .getByRole('button', { name: /^Why/ })
      .click();
    expect(await findFaults(page, 'porchlight-sidebar')).toEqual([]);
  });

  it.each(['popup', 'welcome', 'dashboard'])('are served: axe finds nothing on the %s', async (screen) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const tab = await browser.openScreen(screen);
      // Colours fade into each other; what counts is where they end.
      await tab.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await tab.getByRole('heading').first().waitFor();
      expect(await findFaults(tab)).toEqual([]);
      await tab.close();
    }
  });
});
