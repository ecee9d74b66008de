import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { giveConsent, readStored } from '../harness/consent';
import { readPosts } from '../harness/history';
import { openX, postButton, setModes, toast, typeDraft } from '../harness/playground-page';
import { sidebar } from '../harness/sidebar';
import { startBrowser, type Browser } from '../harness/start-browser';

let browser: Browser;
let page: Page;
let round = 0;
let text = '';

beforeAll(async () => {
  browser = await startBrowser();
  await giveConsent(browser);
});
afterAll(() => browser.close());
beforeEach(async () => {
  round += 1;
  text = `Round ${round}: which loaf would you like to find on the shelf on Saturday morning?`;
  page = await browser.context.newPage();
  await openX(page);
  await typeDraft(page, text);
  await sidebar(page).waitFor();
});

const copies = async () => (await readPosts(browser)).filter((post) => post.text === text).length;
const waiting = async () => Object.keys(await readStored(browser)).filter((key) => key.startsWith('outbox:'));
/** Where the button's middle is, so that a click needs no waiting of the driver's own. */
const aim = async () => {
  const box = await postButton(page).boundingBox();
  return [box!.x + box!.width / 2, box!.y + box!.height / 2] as const;
};

describe('each post is in the history exactly once', () => {
  it('when the worker is stopped between the gesture and the proof', async () => {
    await setModes(page, { hold: true });
    await postButton(page).click();
    await expect.poll(waiting).toHaveLength(1);
    await browser.stopWorker();
    await page.evaluate(() => window.playground.release());
    await toast(page).waitFor();
    await expect.poll(copies).toBe(1);
    await expect.poll(waiting).toEqual([]);
  });

  it('when the worker is stopped at the very moment of the gesture, again and again', async () => {
    const [x, y] = await aim();
    await Promise.all([page.mouse.click(x, y), browser.stopWorker()]);
    await browser.stopWorker();
    await browser.stopWorker();
    await toast(page).waitFor();
    await expect.poll(copies).toBe(1);
    await expect.poll(waiting).toEqual([]);
  });

  it('when the tab is closed 10 ms after the click, and it says that nobody saw the proof', async () => {
    await setModes(page, { hold: true });
    const [x, y] = await aim();
    await page.mouse.move(x, y);
    await page.mouse.down();
    const released = page.mouse.up().catch(() => {});
    const closed = new Promise<void>((done) => setTimeout(() => void page.close().then(done), 10));
    await Promise.all([released, closed]);
    await expect.poll(copies, { timeout: 15_000 }).toBe(1);
    await expect.poll(waiting).toEqual([]);
    const post = (await readPosts(browser)).find((one) => one.text === text);
    expect(post?.proof).toBe('assumed');
    const popup = await browser.openPopup();
    await popup.getByText(text.slice(0, 20)).first().waitFor();
    await popup.close();
  });

  it('when the browser is closed right after the click and opened again', async () => {
    await postButton(page).click();
    await browser.restart();
    await expect.poll(copies, { timeout: 15_000 }).toBe(1);
    await expect.poll(waiting).toEqual([]);
    await browser.restart();
    expect(await copies()).toBe(1);
  });

  it('when the tab goes to another page before the notice', async () => {
    await setModes(page, { hold: true });
    await postButton(page).click();
    await page.goto('https://x.com/home?theme=dim');
    await expect.poll(copies, { timeout: 15_000 }).toBe(1);
    await expect.poll(waiting).toEqual([]);
  });

  it('when four tabs post at the same moment', async () => {
    const texts = [1, 2, 3, 4].map(
      (tab) => `Round ${round}, tab ${tab}: which loaf would you like on Sunday?`,
    );
    const tabs = await Promise.all(
      texts.map(async (words) => {
        const tab = await browser.context.newPage();
        await openX(tab);
        return { tab, words };
      }),
    );
    for (const { tab, words } of tabs) {
      await tab.bringToFront();
      await typeDraft(tab, words);
      await sidebar(tab).waitFor();
    }
    await Promise.all(tabs.map(({ tab }) => postButton(tab).click()));
    await expect
      .poll(async () => (await readPosts(browser)).filter((post) => texts.includes(post.text)).length)
      .toBe(4);
    await Promise.all(tabs.map(({ tab }) => tab.close()));
  });
});
