import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { giveConsent } from '../harness/consent';
import { readHighlights } from '../harness/highlights';
import { clearDraft, editor, modelText, openX, typeDraft } from '../harness/playground-page';
import { sidebar } from '../harness/sidebar';
import { startBrowser, type Browser } from '../harness/start-browser';

const text =
  'We are excited to announce our new sourdough. We have worked hard on our recipe. Our bakery is proud.';

/** The shipped build, its shadow root closed. */
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser({ build: 'production' });
  await giveConsent(browser);
});
afterAll(() => browser.close());
beforeEach(async () => {
  await page?.close();
  page = await browser.context.newPage();
  await openX(page);
});

/** The whole document as markup, one element a line, without our host and without ids drawn by chance. */
const markup = (target: Page) =>
  target.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const host of copy.querySelectorAll('porchlight-sidebar')) host.remove();
    const byChance = [
      'data-offset-key',
      'data-editor',
      'aria-describedby',
      'id',
      'nonce',
      'aria-controls',
      'data-rbd-draggable-id',
    ];
    for (const element of copy.querySelectorAll('*'))
      for (const name of byChance) element.removeAttribute(name);
    return copy.outerHTML.replaceAll(/status\/\d+/g, 'status/').split(/(?=<)/);
  });
const sheets = (target: Page) =>
  target.evaluate(() => [document.styleSheets.length, document.adoptedStyleSheets.length]);
const painted = async () => Object.values(await readHighlights(page)).flat().length > 0;

describe('the page', () => {
  it('differs by the one host only, and the editor not at all', async () => {
    const bare = await startBrowser({ build: 'none' });
    const twin = await bare.context.newPage();
    await openX(twin);
    await typeDraft(twin, text);
    await typeDraft(page, text);
    await expect.poll(painted).toBe(true);
    expect(await markup(page)).toEqual(await markup(twin));
    expect(await sheets(page)).toEqual(await sheets(twin));
    expect(await page.evaluate(() => document.querySelectorAll('porchlight-sidebar').length)).toBe(1);
    expect(await page.evaluate(() => Object.keys(window).filter((key) => /porch/i.test(key)))).toEqual([]);
    await bare.close();
  });

  it('cannot reach into the sidebar', async () => {
    await typeDraft(page, text);
    await sidebar(page).waitFor({ state: 'attached' });
    const reached = await page.evaluate(() => {
      const host = document.querySelector('porchlight-sidebar')!;
      const { left, top } = host.getBoundingClientRect();
      const hit = document.elementFromPoint(left + 40, top + 20);
      return {
        root: host.shadowRoot,
        children: host.childNodes.length,
        text: host.textContent,
        hit: hit === host,
      };
    });
    expect(reached).toEqual({ root: null, children: 0, text: '', hit: true });
  });

  it('learns nothing of keys, pointers and focus in the sidebar but the host', async () => {
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      for (const type of ['keydown', 'keyup', 'focusin', 'click', 'pointerdown', 'input'])
        document.addEventListener(type, (event) => {
          if ((event.target as Element).localName === 'porchlight-sidebar') seen.push(type);
        });
    });
    await typeDraft(page, text);
    await expect.poll(painted).toBe(true);
    const box = (await sidebar(page).boundingBox())!;
    await page.mouse.click(box.x + 60, box.y + 20);
    for (let tab = 0; tab < 5; tab += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.localName === 'porchlight-sidebar')) break;
    }
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('porchlight-sidebar');
    await page.keyboard.press('n');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
    expect(await page.evaluate(() => window.playground.shortcuts)).toEqual([]);
  });

  it('goes on when it keeps throwing our host out', async () => {
    await page.evaluate(() => {
      new MutationObserver(() => document.querySelector('porchlight-sidebar')?.remove()).observe(
        document.body,
        {
          childList: true,
          subtree: true,
        },
      );
    });
    await typeDraft(page, text);
    await expect.poll(() => modelText(page)).toBe(text);
    await clearDraft(page);
    await typeDraft(page, 'Another one.');
    await expect.poll(() => modelText(page)).toBe('Another one.');
    expect(await page.evaluate(() => document.querySelector('porchlight-sidebar'))).toBeNull();
  });

  it('has no request, no error and no trace of ours in its console', async () => {
    await typeDraft(page, text);
    await expect.poll(painted).toBe(true);
    expect(browser.requests.filter(({ by }) => by === 'extension')).toEqual([]);
    expect(browser.escaped).toEqual([]);
    expect(browser.errors).toEqual([]);
    expect(await editor(page).getAttribute('contenteditable')).toBe('true');
  });
});
