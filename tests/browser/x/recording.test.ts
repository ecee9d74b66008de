import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { civilDateAt } from '@/lib/model/civil-date';
import { giveConsent } from '../harness/consent';
import { readPosts } from '../harness/history';
import { editor, openX, postButton, toast, typeDraft } from '../harness/playground-page';
import { sidebar } from '../harness/sidebar';
import { startBrowser, type Browser } from '../harness/start-browser';

const text = 'Which loaf would you like to find on the shelf on Saturday? Tell us by Friday and it is yours.';

let browser: Browser;
let page: Page;
let before: ReadonlySet<string>;

beforeAll(async () => {
  browser = await startBrowser();
  await giveConsent(browser);
});
afterAll(() => browser.close());
beforeEach(async () => {
  await page?.close();
  page = await browser.context.newPage();
  before = new Set((await readPosts(browser)).map(({ id }) => id));
});

const posts = async () => (await readPosts(browser)).filter(({ id }) => !before.has(id));
const outbox = async () => {
  const worker = await browser.worker();
  const keys: string[] = await worker.evaluate('chrome.storage.local.get(null).then(Object.keys)');
  return keys.filter((key) => key.startsWith('outbox:'));
};
/** A later post proves that an earlier nothing really is nothing, without waiting for it. */
const postAnother = async (): Promise<void> => {
  const other = await browser.context.newPage();
  await openX(other);
  await typeDraft(other, 'A later post, which is recorded.');
  await sidebar(other).waitFor();
  await postButton(other).click();
  await expect
    .poll(async () => (await posts()).map((post) => post.text))
    .toContain('A later post, which is recorded.');
  await other.close();
};

describe('a post that went out', () => {
  it.each([
    ['the button', () => postButton(page).click()],
    ['Ctrl or Cmd and Enter', () => page.keyboard.press('ControlOrMeta+Enter')],
    ['a double click', () => postButton(page).dblclick({ delay: 1 })],
    [
      'Enter on the focused button',
      async () => {
        await postButton(page).focus();
        await page.keyboard.press('Enter');
      },
    ],
  ])('by %s is in the history once, with all that is known of it', async (_how, publish) => {
    await openX(page);
    await typeDraft(page, text);
    await sidebar(page).waitFor();
    await publish();
    await expect.poll(posts).toHaveLength(1);
    const [sent] = await page.evaluate(() => window.playground.sent);
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const [post] = await posts();
    expect(post).toMatchObject({
      network: 'x',
      channelId: 'x',
      text,
      partCount: 1,
      zone,
      status: 'published',
      proof: 'notice',
      source: 'live',
      kind: 'question',
      permalink: expect.stringMatching(new RegExp(`^https://x.com/\\w+/status/${sent!.id}$`)),
      networkId: sent!.id,
    });
    expect(post!.civilDate).toBe(civilDateAt(post!.instant, zone));
    expect(Math.abs(post!.instant - Date.now())).toBeLessThan(60_000);
    await sidebar(page).getByText('Saved to your history').first().waitFor();
    await expect.poll(outbox).toEqual([]);
  });

  it('in the dialog is there though the dialog closes before the notice', async () => {
    await openX(page, '/compose/post');
    await typeDraft(page, text);
    await sidebar(page).waitFor();
    await postButton(page).click();
    await expect.poll(posts).toHaveLength(1);
  });

  it('as a thread is one post with all its parts', async () => {
    await openX(page, '/compose/post');
    await typeDraft(page, 'One loaf, two days.');
    await page.getByTestId('addButton').click();
    await typeDraft(page, 'On the first day the dough rests.', 1);
    await postButton(page).click();
    await expect.poll(posts).toHaveLength(1);
    expect((await posts())[0]).toMatchObject({
      text: 'One loaf, two days.\n\nOn the first day the dough rests.',
      partCount: 2,
    });
  });

  it('from the mobile page is there, too', async () => {
    await openX(page, '/compose/post', { touch: true });
    await typeDraft(page, text);
    await sidebar(page).waitFor();
    await postButton(page).click();
    await expect.poll(posts).toHaveLength(1);
    expect((await posts())[0]?.text).toBe(text);
  });

  it('after the undo delay is there once', async () => {
    await openX(page, '/home', { undo: 1 });
    await typeDraft(page, text);
    await sidebar(page).waitFor();
    await postButton(page).click();
    await expect.poll(posts).toHaveLength(1);
    expect((await posts())[0]?.proof).toBe('notice');
  });

  it('as a schedule stands under its own day', async () => {
    await openX(page, '/compose/post');
    await typeDraft(page, text);
    await sidebar(page).waitFor();
    await page.getByRole('dialog').getByTestId('scheduleOption').click();
    await page.getByTestId('scheduledConfirmationPrimaryAction').click();
    await page.getByTestId('scheduledTweetIndicator').waitFor();
    await postButton(page).click();
    await expect.poll(posts).toHaveLength(1);
    const [scheduled] = await page.evaluate(() => window.playground.scheduled);
    const [post] = await posts();
    expect(post).toMatchObject({ status: 'scheduled', instant: scheduled!.executeAt! * 1000 });
    expect(post!.civilDate).toBe(civilDateAt(post!.instant, post!.zone));
  });

  it('second after a failed first is there once', async () => {
    await openX(page, '/home', { fail: 'next' });
    await typeDraft(page, text);
    await sidebar(page).waitFor();
    await postButton(page).click();
    await toast(page).waitFor();
    await expect.poll(outbox).toEqual([]);
    await postButton(page).click();
    await expect.poll(posts).toHaveLength(1);
  });

  it('in pieces, a thread that broke and was sent on, is one post', async () => {
    await openX(page, '/compose/post', { fail: 'partial' });
    await typeDraft(page, 'One loaf, two days.');
    await page.getByTestId('addButton').click();
    await typeDraft(page, 'On the first day the dough rests.', 1);
    await postButton(page).click();
    await toast(page).waitFor();
    await expect.poll(() => page.locator('[role="dialog"] [contenteditable="true"]').count()).toBe(1);
    await postButton(page).click();
    await expect.poll(posts).toHaveLength(1);
    expect((await posts())[0]).toMatchObject({
      text: 'One loaf, two days.\n\nOn the first day the dough rests.',
      partCount: 2,
    });
  });
});

describe('nothing is recorded', () => {
  it.each<[string, string, () => Promise<unknown>]>([
    [
      'when the network refuses',
      '/home?fail=always',
      async () => {
        await postButton(page).click();
        await toast(page).waitFor();
      },
    ],
    [
      'when the dialog is closed and discarded',
      '/compose/post',
      async () => {
        await page.getByTestId('app-bar-close').click();
        await page.getByTestId('confirmationSheetCancel').click();
        await page.locator('[role="dialog"]').waitFor({ state: 'detached' });
      },
    ],
    [
      'when it is saved as a draft',
      '/compose/post',
      async () => {
        await page.getByTestId('app-bar-close').click();
        await page.getByTestId('confirmationSheetConfirm').click();
        await toast(page).waitFor();
      },
    ],
    [
      'when it is taken back in the undo delay',
      '/home?undo=30',
      async () => {
        await postButton(page).click();
        await toast(page).getByRole('button').click();
        await expect.poll(() => editor(page).textContent()).toContain('loaf');
      },
    ],
    [
      'when a failed post is discarded',
      '/compose/post?fail=always',
      async () => {
        await postButton(page).click();
        await toast(page).waitFor();
        await page.getByTestId('app-bar-close').click();
        await page.getByTestId('confirmationSheetCancel').click();
      },
    ],
    [
      'when a script of the page clicks the button',
      '/home',
      async () => {
        await page.evaluate(() =>
          document.querySelector<HTMLElement>('[data-testid="tweetButtonInline"]')!.click(),
        );
        await toast(page).waitFor();
      },
    ],
    [
      'when a script of the page makes the shortcut',
      '/home',
      async () => {
        await editor(page).evaluate((box) =>
          box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true })),
        );
      },
    ],
  ])('%s', async (_name, path, act) => {
    await openX(page, path);
    await typeDraft(page, text);
    await sidebar(page).waitFor();
    await act();
    await postAnother();
    await expect.poll(outbox).toEqual([]);
    expect((await posts()).map((post) => post.text)).toEqual(['A later post, which is recorded.']);
  });
});

describe('a reply', () => {
  it('under a post is left alone and never counted', async () => {
    await openX(page, '/elmstreetbakes/status/1050118621198921728');
    await typeDraft(
      page,
      'You are right, the rye was sold out by nine, and we are sorry that you came for nothing.',
    );
    await postButton(page).click();
    await expect.poll(() => page.evaluate(() => window.playground.sent.length)).toBe(1);
    expect(await sidebar(page).count()).toBe(0);
    await postAnother();
    expect((await posts()).map((post) => post.text)).toEqual(['A later post, which is recorded.']);
  });
});
