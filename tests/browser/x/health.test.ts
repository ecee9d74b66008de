import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { giveConsent, readStored } from '../harness/consent';
import { openX } from '../harness/playground-page';
import { sidebar } from '../harness/sidebar';
import { startBrowser, type Browser } from '../harness/start-browser';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  await giveConsent(browser);
});
afterAll(() => browser.close());
beforeEach(async () => {
  await page?.close();
  await (await browser.worker()).evaluate("chrome.storage.local.remove('health')");
  page = await browser.context.newPage();
});

const health = async () => (await readStored(browser))['health'] as { x?: object } | undefined;
/** What the popup says of networks that may have changed. */
async function readPopup(): Promise<string[]> {
  const popup = await browser.openPopup();
  await popup.getByRole('button', { name: 'Open side panel' }).waitFor();
  const said = await popup.getByText(/may have changed its box/).allTextContents();
  await popup.close();
  return said;
}
/** Writes a word into the first rich box of a fresh page of X. */
async function writeIn(path: string, renamed: 'none' | 'box' | 'button'): Promise<void> {
  await openX(page, path, { renamed });
  const box = page.locator('[role="textbox"][contenteditable="true"]').last();
  await box.click();
  await page.keyboard.type('Fresh rye today');
}

describe('when X changes its box', () => {
  it.each([
    ['the box', 'box', 'editor'],
    ['the publish button alone', 'button', 'publish button'],
  ] as const)(
    '%s: the popup says so after three boxes, and offers the side panel',
    async (_n, renamed, missing) => {
      for (const misses of [1, 2, 3]) {
        expect(await readPopup()).toEqual([]);
        await writeIn('/home', renamed);
        await expect.poll(health).toMatchObject({ x: { misses, detail: missing } });
      }
      expect(await sidebar(page).count()).toBe(0);
      expect(await readPopup()).toEqual(['X may have changed its box. The side panel still works.']);

      await writeIn('/home', 'none');
      await sidebar(page).waitFor();
      await expect.poll(health).toMatchObject({ x: { misses: 0, detail: 'x-test-ids' } });
      expect(await readPopup()).toEqual([]);
    },
  );

  it('does not take other boxes for a changed one', async () => {
    for (const path of ['/messages', '/compose/articles/edit/1', '/norawhitcombe/status/1', '/home']) {
      await writeIn(path, 'none');
    }
    // The last of them was recognised, so what came before has been told.
    await expect.poll(health).toMatchObject({ x: { misses: 0, missedOn: null, detail: 'x-test-ids' } });
    expect(Object.keys((await health()) ?? {})).toEqual(['x']);
  });
});
