import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { editor, modelText, openX, postButton, setModes, toast, typeDraft } from '../harness/playground-page';
import { startBrowser, type Browser } from '../harness/start-browser';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser({ build: 'none' });
  page = await browser.context.newPage();
});
afterAll(() => browser.close());
beforeEach(() => openX(page));

const dialog = () => page.getByRole('dialog').last();
const sent = () => page.evaluate(() => window.playground.sent.map((post) => post.parts));

describe('sending', () => {
  it('has a button that the model enables, not the page', async () => {
    expect(await postButton(page).isDisabled()).toBe(true);
    await typeDraft(page, 'Rolls at eight.');
    expect(await postButton(page).isEnabled()).toBe(true);
  });

  it.each([
    ['the button', () => postButton(page).click()],
    ['Ctrl or Cmd and Enter', () => page.keyboard.press('ControlOrMeta+Enter')],
  ])('by %s empties the box and gives a notice with the post’s address', async (_name, gesture) => {
    await typeDraft(page, 'Rolls at eight.');
    const before = Date.now();
    await gesture();
    await toast(page).waitFor();
    expect(await toast(page).textContent()).toContain('Your post was sent.');
    const href = await toast(page).getByRole('link').getAttribute('href');
    const id = /^\/elmstreetbakes\/status\/(\d+)$/.exec(href ?? '')?.[1];
    const instant = Number((BigInt(id!) >> 22n) + 1_288_834_974_657n);
    expect(instant).toBeGreaterThanOrEqual(before);
    expect(instant).toBeLessThanOrEqual(Date.now());
    expect(await modelText(page)).toBe('');
    expect(await sent()).toEqual([['Rolls at eight.']]);
  });

  it('that fails leaves the text and gives a notice without an address', async () => {
    await setModes(page, { fail: 'next' });
    await typeDraft(page, 'Rolls at eight.');
    await postButton(page).click();
    await toast(page).waitFor();
    expect(await toast(page).getByRole('link').count()).toBe(0);
    expect(await modelText(page)).toBe('Rolls at eight.');
    expect(await sent()).toEqual([]);
  });

  it('can be held, and sends nothing until it is let go', async () => {
    await setModes(page, { hold: true });
    await typeDraft(page, 'Held');
    await postButton(page).click();
    expect(await postButton(page).isDisabled()).toBe(true);
    expect(await sent()).toEqual([]);
    await page.evaluate(() => window.playground.release());
    await toast(page).waitFor();
    expect(await sent()).toEqual([['Held']]);
  });

  it('with an undo delay sends nothing when it is undone, and the text is back', async () => {
    await setModes(page, { undo: 30 });
    await typeDraft(page, 'Too soon');
    await postButton(page).click();
    await toast(page).getByRole('button', { name: 'Undo' }).click();
    expect(await modelText(page)).toBe('Too soon');
    expect(await sent()).toEqual([]);
  });

  it('with an undo delay that runs out gives the usual notice', async () => {
    await setModes(page, { undo: 0.05 });
    await typeDraft(page, 'Let it go');
    await postButton(page).click();
    await toast(page).getByRole('link').waitFor();
    expect(await sent()).toEqual([['Let it go']]);
  });

  it('refuses 281 characters, and takes them with Premium', async () => {
    await editor(page).click();
    await page.keyboard.insertText('a'.repeat(281));
    expect(await postButton(page).isDisabled()).toBe(true);
    await setModes(page, { premium: true });
    await expect.poll(() => postButton(page).isEnabled()).toBe(true);
  });
});

describe('the dialog', () => {
  it('opens by the letter n, with the timeline’s box still mounted and visible behind it', async () => {
    await page.keyboard.press('n');
    await dialog().waitFor();
    expect(new URL(page.url()).pathname).toBe('/compose/post');
    expect(await page.locator('[data-testid="tweetTextarea_0"]').count()).toBe(2);
    expect(await page.locator('main [data-testid="tweetTextarea_0"]').isVisible()).toBe(true);
    expect(await page.evaluate(() => [...window.playground.shortcuts])).toEqual(['n']);
  });

  it('takes a copy of what stands in the box, so the text exists twice', async () => {
    await typeDraft(page, 'Twice');
    await page.getByTestId('SideNav_NewTweet_Button').click();
    expect(await modelText(page, 0, 'modal')).toBe('Twice');
    expect(await modelText(page, 0, 'inline')).toBe('Twice');
  });

  it('takes back the focus that leaves it', async () => {
    await page.keyboard.press('n');
    await editor(page).click();
    await page.getByTestId('SearchBox_Search_Input').focus();
    expect(await editor(page).evaluate((box) => box === document.activeElement)).toBe(true);
  });

  it('asks before text is thrown away, and "Discard" sends nothing', async () => {
    await page.keyboard.press('n');
    await typeDraft(page, 'Never mind');
    await page.keyboard.press('Escape');
    await page.getByTestId('confirmationSheetCancel').click();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await modelText(page, 0, 'inline')).toBe('');
    expect(await sent()).toEqual([]);
  });

  it('keeps a draft with a notice that leads to the drafts', async () => {
    await page.keyboard.press('n');
    await typeDraft(page, 'For later');
    await page.keyboard.press('Escape');
    await page.getByTestId('confirmationSheetConfirm').click();
    expect(await toast(page).getByRole('link').getAttribute('href')).toBe('/compose/post/unsent/drafts');
    expect(await page.evaluate(() => [...window.playground.drafts])).toEqual(['For later']);
  });

  it('without text just closes on Esc', async () => {
    await page.keyboard.press('n');
    await editor(page).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe('/home');
  });

  it('schedules a post by six selects, and says so with a link to the scheduled ones', async () => {
    await page.keyboard.press('n');
    await typeDraft(page, 'Tomorrow');
    await dialog().getByTestId('scheduleOption').click();
    await expect(dialog().locator('select').count()).resolves.toBe(6);
    await page.getByTestId('scheduledConfirmationPrimaryAction').click();
    await page.getByTestId('scheduledTweetIndicator').waitFor();
    expect(await postButton(page).textContent()).toBe('Schedule');
    await postButton(page).click();
    await toast(page).waitFor();
    expect(await toast(page).getByRole('link').getAttribute('href')).toBe('/compose/post/unsent/scheduled');
    expect(await sent()).toEqual([]);
    const executeAt = await page.evaluate(() => window.playground.scheduled[0]?.executeAt);
    expect(executeAt).toBeGreaterThan(Date.now() / 1000);
  });
});

describe('threads', () => {
  async function writeThread(): Promise<void> {
    await page.keyboard.press('n');
    await typeDraft(page, 'Part one');
    await dialog().getByTestId('addButton').click();
    await typeDraft(page, 'Part two', 1);
  }

  it.each([
    [false, ['tweetTextarea_0', 'tweetTextarea_1']],
    [true, ['tweetTextarea_0', 'tweetTextarea_0']],
  ])('number their parts, or repeat the first number (%s)', async (repeatIds, ids) => {
    await setModes(page, { repeatIds });
    await writeThread();
    const found = await dialog()
      .getByRole('textbox')
      .evaluateAll((all) => all.map((box) => box.getAttribute('data-testid')));
    expect(found).toEqual(ids);
  });

  it('go out as one post of two requests, the second answering the first', async () => {
    const before = browser.playground.accepted.length;
    await writeThread();
    await postButton(page).click();
    await toast(page).waitFor();
    expect(await sent()).toEqual([['Part one', 'Part two']]);
    const [first, second] = browser.playground.accepted.slice(before);
    expect(second?.inReplyTo).toBe(first?.id);
  });

  it('keep the unsent part when the second fails', async () => {
    await setModes(page, { fail: 'partial' });
    await writeThread();
    await postButton(page).click();
    await toast(page).waitFor();
    expect(await sent()).toEqual([['Part one']]);
    expect(await modelText(page, 0, 'modal')).toBe('Part two');
  });

  it('cannot be scheduled', async () => {
    await writeThread();
    expect(await dialog().getByTestId('scheduleOption').getAttribute('aria-disabled')).toBe('true');
  });
});

describe('other boxes', () => {
  it('a reply in the dialog has the answered post above its editor', async () => {
    await page.getByTestId('tweet').first().getByTestId('reply').click();
    await dialog().waitFor();
    expect(await isBefore('[role="dialog"] [data-testid="tweetText"]')).toBe(true);
    await typeDraft(page, 'Yes, we do.');
    await postButton(page).click();
    await toast(page).waitFor();
    expect(browser.playground.accepted.at(-1)?.inReplyTo).not.toBeNull();
  });

  it('a quote has the quoted post below its editor', async () => {
    await page.getByTestId('tweet').first().getByTestId('retweet').click();
    await page.getByRole('menuitem', { name: 'Quote' }).click();
    await dialog().waitFor();
    expect(await isBefore('[role="dialog"] [data-testid="tweetText"]')).toBe(false);
  });

  it('a post’s own page has a reply box with the ids of the usual one', async () => {
    await page.getByTestId('tweet').first().getByTestId('User-Name').getByRole('link').click();
    const box = page.getByTestId('inline_reply_offscreen');
    expect(await box.getByTestId('tweetTextarea_0').count()).toBe(1);
    expect(await box.getByTestId('tweetButtonInline').textContent()).toBe('Reply');
  });

  it('the share window begins with its text', async () => {
    await openX(page, '/intent/post?text=Fresh%20rolls');
    await expect.poll(() => modelText(page)).toBe('Fresh rolls');
    expect(await page.getByTestId('tweetButton').count()).toBe(1);
  });

  it('the mobile page has a text area on a page of its own', async () => {
    await openX(page, '/compose/post', { touch: true });
    await typeDraft(page, 'From the till\nby thumb');
    expect(await page.locator('main div[data-testid^="tweetTextarea"] textarea').count()).toBe(1);
    expect(await modelText(page)).toBe('From the till\nby thumb');
    await page.getByTestId('tweetButton').click();
    await toast(page).waitFor();
    expect(await sent()).toEqual([['From the till\nby thumb']]);
  });

  it.each([
    ['/messages', 'dmComposerTextInput'],
    ['/i/chat', 'dm-composer-textarea'],
    ['/compose/articles', 'composer'],
    ['/home', 'SearchBox_Search_Input'],
  ])('%s has a box that is no composer', async (path, testId) => {
    await openX(page, path);
    await page.getByTestId(testId).click();
    await page.keyboard.type('n');
    expect(await page.evaluate(() => window.playground.shortcuts.length)).toBe(0);
  });

  it('are thrown away and rendered anew on demand, text kept', async () => {
    await typeDraft(page, 'Still here');
    const old = await editor(page).elementHandle();
    await page.evaluate(() => window.playground.remount());
    await expect.poll(() => old?.evaluate((box) => box.isConnected)).toBe(false);
    expect(await modelText(page)).toBe('Still here');
  });

  it('are shown from right to left in Arabic, and dark on a dark ground', async () => {
    await openX(page, '/home', { language: 'ar', theme: 'dim' });
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    expect(await page.evaluate(() => document.body.style.backgroundColor)).toBe('rgb(21, 32, 43)');
  });
});

/** True when the element comes before the front editor in the document. */
function isBefore(selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((other) => {
      const box = document.querySelector('[role="dialog"] [contenteditable="true"]')!;
      return Boolean(other.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING);
    });
}
