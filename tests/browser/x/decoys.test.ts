import { afterAll, beforeAll, describe } from 'vitest';
import { giveConsent, readStored } from '../harness/consent';
import { readPosts } from '../harness/history';
import { testsWithOwnPage } from '../harness/own-page';
import { editor, openX } from '../harness/playground-page';
import { sidebar, watchForSidebars } from '../harness/sidebar';
import { openWindow, startBrowser, type Browser } from '../harness/start-browser';
import { enterText } from '../harness/typing';
import { decoys, decoyWords } from './decoys';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
  await giveConsent(browser);
});
afterAll(() => browser.close());

const it = testsWithOwnPage(() => browser);

describe.concurrent('no sidebar, and nothing recorded, in', () => {
  it.for(decoys)('$name', async ({ path, open, box }, { page, expect }) => {
    await openX(page, path);
    const seen = await watchForSidebars(page);
    if (open) await page.locator(open).first().click();
    await page.locator(box).click();
    await enterText(page, decoyWords);
    // A composer opened later has its sidebar: what this box would have got is there by now.
    const other = await openWindow(browser);
    await openX(other);
    await editor(other).click();
    await sidebar(other).waitFor();
    await other.close();
    await page.keyboard.press('ControlOrMeta+Enter');
    expect(await readPosts(browser)).toEqual([]);
    expect(Object.keys(await readStored(browser)).filter((key) => key.startsWith('outbox:'))).toEqual([]);
    expect(await seen()).toBe(0);
  });
});
