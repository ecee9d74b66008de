import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  click,
  giveConsent,
  press,
  readHighlights,
  readPosts,
  readSidebar,
  readStored,
  waitForWords,
} from './firefox-page';
import { watchForSidebars } from '../harness/sidebar';
import { decoys, decoyWords } from '../x/decoys';
import { isTipPainted } from './painted';
import { hasFirefox, startFirefox, type Firefox } from './start-firefox';

const sourdough =
  'We are excited to announce our new sourdough. We have worked hard on our recipe. Our bakery is proud.';
const box = '[data-testid="tweetTextarea_0"]';

describe.skipIf(!hasFirefox)('X in Firefox', () => {
  let firefox: Firefox;
  let screen: Page;
  /** the pages of the decoys: looked at in the end, when nothing is merely late */
  const silent: { page: Page; seen: () => Promise<number> }[] = [];

  beforeAll(async () => {
    firefox = await startFirefox();
  });
  afterAll(() => firefox?.close());

  const openX = async (path: string): Promise<Page> => {
    const page = await firefox.open(`https://x.com${path}`);
    await page.waitForSelector('.app');
    return page;
  };
  const write = async (page: Page, selector: string, text: string): Promise<void> => {
    await page.bringToFront();
    await click(page, selector);
    await page.keyboard.type(text);
  };

  it('does nothing before consent, and begins in an open page once the welcome page has it', async () => {
    const page = await openX('/home');
    const seen = await watchForSidebars(page);
    await write(page, box, 'Nobody of ours may read this, however long it is.');

    screen = await firefox.openScreen('welcome');
    await click(screen, 'input[autocomplete="organization"]');
    await screen.keyboard.type('Elm Street Bakery');
    expect(await readStored(screen)).toEqual({});
    expect(await seen()).toBe(0);
    await press(screen, 'Agree and start');
    await screen.waitForSelector('.afterwards');

    await page.bringToFront();
    await click(page, box);
    await waitForWords(page, /Porchlight · X/);
    await page.close();
  });

  it('reviews, marks the words for the eye, and leaves the editor’s own words alone', async () => {
    const page = await openX('/home');
    await write(page, box, sourdough);
    await waitForWords(page, /mostly about your business/);
    await expect
      .poll(() => readHighlights(page))
      .toEqual({ 'porchlight-tip': ['We', 'our', 'We', 'our', 'Our'] });
    await expect.poll(() => isTipPainted(page)).toEqual({ words: true, beside: false });
    expect(await page.evaluate(() => window.playground.modelText())).toBe(sourdough);
    await page.close();
  });

  it('inserts on a click, and the page’s own undo takes it back', async () => {
    const page = await openX('/home');
    await write(page, box, sourdough);
    await waitForWords(page, /You can now/);
    await click(page, 'porchlight-sidebar >>> .pl-primary');
    await expect
      .poll(() => page.evaluate(() => window.playground.modelText()))
      .toBe(`You can now ${sourdough}`);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await expect.poll(() => page.evaluate(() => window.playground.modelText())).toBe(sourdough);
    await page.close();
  });

  it('looks as it should: its own styles, in the top layer, inside the dialog', async () => {
    const page = await openX('/compose/post');
    await write(page, `[role="dialog"] ${box}`, sourdough);
    await waitForWords(page, /mostly about your business/);
    const look = await page.evaluate(() => {
      const host = document.querySelector('porchlight-sidebar')!;
      const panel = host.shadowRoot!.querySelector('.pl-sidebar')!;
      return {
        isInTopLayer: host.matches(':popover-open'),
        isInDialog: host.closest('[role="dialog"]') !== null,
        width: panel.getBoundingClientRect().width,
        ground: getComputedStyle(panel).backgroundColor,
      };
    });
    expect(look).toEqual({ isInTopLayer: true, isInDialog: true, width: 320, ground: 'rgb(255, 253, 248)' });
    await page.close();
  });

  it('records a post once, with its link, and the popup counts it', async () => {
    const page = await openX('/home');
    await write(page, box, 'Which loaf would you like on Saturday? Tell us by Friday and it is yours.');
    await waitForWords(page, /Nothing to change|Good/);
    await click(page, '[data-testid="tweetButtonInline"]');
    await expect.poll(() => readPosts(screen), { timeout: 10_000 }).toHaveLength(1);
    const [post] = await readPosts(screen);
    const [sent] = await page.evaluate(() => window.playground.sent.map(({ id }) => id));
    expect(post).toMatchObject({ network: 'x', proof: 'notice', source: 'live', networkId: sent });
    await waitForWords(page, /Saved to your history/);
    await expect
      .poll(async () => Object.keys(await readStored(screen)).filter((key) => key.startsWith('outbox:')))
      .toEqual([]);
    const popup = await firefox.openScreen('popup');
    await expect.poll(() => popup.evaluate(() => document.body.innerText)).toMatch(/1 of 2, one more/);
    await popup.close();
    await page.close();
  });

  it.each(decoys)('is written in: $name', async ({ path, open, box: selector }) => {
    const page = await openX(path);
    const seen = await watchForSidebars(page);
    if (open) await click(page, open);
    await write(page, selector, decoyWords);
    silent.push({ page, seen });
  });

  it('had no sidebar in any of them, though one that was asked for later is there', async () => {
    const other = await openX('/home');
    await write(other, box, 'Fresh rye');
    await waitForWords(other, /Porchlight/);
    expect(silent).toHaveLength(decoys.length);
    for (const { page, seen } of silent) {
      expect(await seen()).toBe(0);
      expect(await readSidebar(page)).toBeNull();
    }
  });

  it('opens the browser’s own sidebar from the popup, with the coach in it', async () => {
    const popup = await firefox.openScreen('popup');
    await popup.waitForSelector('.panel-door button');
    const isOpen = () => popup.evaluate('browser.sidebarAction.isOpen({})');
    expect(await isOpen()).toBe(false);
    // The popup closes its own window after it; as a tab it may stay.
    await press(popup, 'Open side panel');
    await expect.poll(() => screen.evaluate('browser.sidebarAction.isOpen({})')).toBe(true);
    await screen.evaluate('browser.sidebarAction.close()').catch(() => {});
  });

  it('goes quiet when consent is withdrawn, and lets nothing out all the while', async () => {
    const page = await openX('/home');
    await write(page, box, 'Fresh rye');
    await waitForWords(page, /Porchlight/);
    await giveConsent(screen, { x: 'off' });
    await expect.poll(() => readSidebar(page)).toBeNull();
    expect(firefox.escaped()).toEqual([]);
    expect(firefox.errors).toEqual([]);
  });
});
