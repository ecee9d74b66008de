import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { giveConsent, readStored } from '../harness/consent';
import { readPosts } from '../harness/history';
import { readHighlights } from '../harness/highlights';
import { editor, modelText, openX, postButton, toast, typeDraft } from '../harness/playground-page';
import { ownWords, postsWith } from '../harness/recorded';
import { finding, sidebar } from '../harness/sidebar';
import { startBrowser, type Browser } from '../harness/start-browser';

const sourdough =
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

/** Puts a text in as a paste does: in one piece, through the editor's own handler. */
const paste = (text: string) =>
  editor(page).evaluate((box, words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
const goesOn = async (): Promise<void> => {
  await editor(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' and on');
  await expect.poll(async () => (await modelText(page))?.endsWith(' and on')).toBe(true);
  expect(browser.errors.filter((error) => !error.includes('playground'))).toEqual([]);
};

describe('the page goes on, and the sidebar says what it can', () => {
  it('with a draft of a megabyte on the mobile page', async () => {
    await openX(page, '/compose/post', { touch: true });
    await editor(page).click();
    await sidebar(page).waitFor();
    await editor(page).fill('We are proud of our bread. '.repeat(40_000));
    await sidebar(page).getByText(/over/).first().waitFor();
    await editor(page).fill(sourdough);
    await finding(page, /about your business/).waitFor();
  });

  it('with 63,206 characters in the rich editor', async () => {
    await openX(page);
    await editor(page).click();
    await paste('We are proud of our bread. '.repeat(2_341).slice(0, 63_206));
    await sidebar(page).getByText(/over/).first().waitFor();
    await goesOn();
  });

  it.each([
    [
      'lone surrogates',
      `We \ud83c are proud of our \udf5e bread, and our bakery \ud83d loves our own recipe most of all.`,
    ],
    [
      'zero-width characters',
      `We\u200b are p\u200droud of our\ufeff bread, and our bakery lov\u2060es our own recipe most of all.`,
    ],
    [
      'emoji of many parts',
      `We 👩‍🍳👨‍👩‍👧‍👦 are proud of our 🥐 bread 🏴󠁧󠁢󠁥󠁮󠁧󠁿, and our bakery loves our own recipe most of all.`,
    ],
    [
      'a mix of directions',
      `We are proud of our خبز طازج bread, and our bakery (מאפייה) loves our own recipe most of all.`,
    ],
  ])('with %s: what is underlined are whole words', async (_name, text) => {
    await openX(page);
    await editor(page).click();
    await paste(text);
    await finding(page, /about your business/).waitFor();
    const words = Object.values(await readHighlights(page)).flat();
    expect(words.length).toBeGreaterThan(1);
    for (const word of words) expect(text).toContain(word);
    expect(words.map((word) => word.replaceAll(/\u200b|\u200d|\ufeff|\u2060/g, '').toLowerCase())).toContain(
      'our',
    );
    await goesOn();
  });

  it.each(['de', 'es', 'vi', 'ar'] as const)('on a page in another language, %s', async (language) => {
    const text = `${sourdough} ${ownWords()}`;
    await openX(page, '/home', { language });
    await typeDraft(page, text);
    await sidebar(page).waitFor();
    await postButton(page).click();
    await expect.poll(async () => (await postsWith(browser, text)).length).toBe(1);
  });

  it('when the composer is taken away in the middle of a word', async () => {
    await openX(page, '/compose/post');
    await typeDraft(page, 'We are excited to ann');
    await sidebar(page).waitFor();
    await page.evaluate(() => document.querySelector('[role="dialog"]')!.remove());
    await sidebar(page).waitFor({ state: 'detached' });
    expect(await readHighlights(page)).toEqual({});
    expect(browser.errors.filter((error) => error.includes('chrome-extension'))).toEqual([]);
  });

  it('when the page builds the box again under the hands', async () => {
    await openX(page);
    await typeDraft(page, sourdough);
    await finding(page, /about your business/).waitFor();
    await page.evaluate(() => window.playground.remount());
    await editor(page).click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' Our team, too.');
    await expect.poll(async () => Object.values(await readHighlights(page)).flat().length).toBeGreaterThan(5);
  });

  it('while an input method composes, and looks again afterwards', async () => {
    await openX(page);
    await editor(page).click();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
    await session.send('Input.insertText', { text: '日本' });
    await session.detach();
    await expect.poll(() => modelText(page)).toBe('日本');
    await sidebar(page)
      .getByText(/2 of 280|4 of 280/)
      .waitFor();
  });

  it('when the storage fails: the post goes out, and the sidebar says that it was not kept', async () => {
    await openX(page);
    await typeDraft(page, 'Which loaf would you like to find on the shelf this Sunday? Tell us by Friday.');
    await sidebar(page).waitFor();
    await inSidebarsWorld(
      page,
      "chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'))",
    );
    await postButton(page).click();
    await toast(page).waitFor();
    await sidebar(page)
      .getByText(/would not store this post/)
      .first()
      .waitFor();
    expect(await page.evaluate(() => window.playground.sent.length)).toBe(1);
    await goesOn();
  });

  it('with a history that cannot be opened: the advice stays, a sentence says so, and the post is kept for later', async () => {
    await openX(page);
    const worker = await browser.worker();
    await worker.evaluate(() => {
      IDBTransaction.prototype.objectStore = () => {
        throw new DOMException('Internal error opening backing store', 'UnknownError');
      };
    });
    const text = 'Which roll would you like to find on the shelf this Sunday? Tell us by Friday evening.';
    await typeDraft(page, text);
    await sidebar(page).waitFor();
    await postButton(page).click();
    await sidebar(page)
      .getByText(/could not open your post history/)
      .first()
      .waitFor();
    expect(Object.keys(await readStored(browser)).filter((key) => key.startsWith('outbox:'))).toHaveLength(1);
    await browser.stopWorker();
    const popup = await browser.openPopup();
    await expect
      .poll(async () => (await readPosts(browser)).filter((post) => post.text === text).length)
      .toBe(1);
    await popup.close();
  });

  it('when the extension was reloaded under it: one line, and no error in the page', async () => {
    await openX(page);
    await typeDraft(page, sourdough);
    await finding(page, /about your business/).waitFor();
    // The real thing: the scripts in this page are orphans from now on.
    await (await browser.worker()).evaluate('chrome.runtime.reload()').catch(() => {});
    await page.keyboard.type(' And more.');
    await sidebar(page)
      .getByText(/Reload this page/)
      .first()
      .waitFor();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' and on');
    await expect.poll(async () => (await modelText(page))?.endsWith(' and on')).toBe(true);
  });
});

/** Runs a line in the isolated world of our scripts, as a fault of the browser would strike there. */
async function inSidebarsWorld(target: Page, line: string): Promise<void> {
  const session = await target.context().newCDPSession(target);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  expect(worlds).toHaveLength(1);
  const { exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: line,
    contextId: worlds[0]!,
  });
  expect(exceptionDetails).toBeUndefined();
  await session.detach();
}
