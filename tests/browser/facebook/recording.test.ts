import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Modes } from '@/tests/playground/facebook/app/modes';
import { giveConsent, readStored } from '../harness/consent';
import { readPosts } from '../harness/history';
import { finding, sidebar } from '../harness/sidebar';
import { startBrowser, type Browser } from '../harness/start-browser';
import { atDoor, dialog, editor, modelText, openComposer, openFacebook, submit, type } from './facebook-page';

const text =
  'Which loaf would you like to find on the shelf on Saturday?\n\nTell us by Friday and it is yours.';
const slowly = { timeout: 12_000 };

let browser: Browser;
let page: Page;
let before: ReadonlySet<string>;

beforeAll(async () => {
  browser = await startBrowser();
  await giveConsent(browser, { networks: { facebook: 'beside' } });
});
afterAll(() => browser.close());
beforeEach(async () => {
  await page?.close();
  const keys = Object.keys(await readStored(browser)).filter((key) => key.startsWith('outbox:'));
  await (await browser.worker()).evaluate(`chrome.storage.local.remove(${JSON.stringify(keys)})`);
  page = await browser.context.newPage();
  before = new Set((await readPosts(browser)).map(({ id }) => id));
});

const posts = async () => (await readPosts(browser)).filter(({ id }) => !before.has(id));
const outbox = async () => {
  const stored = await readStored(browser);
  return Object.entries(stored).flatMap(([key, entry]) =>
    key.startsWith('outbox:') ? [(entry as { state: string }).state] : [],
  );
};
async function write(path: string, modes: Partial<Modes> = {}): Promise<void> {
  await openFacebook(page, path, modes);
  await openComposer(page);
  await sidebar(page).waitFor();
  await type(page, text);
}
const question = () => sidebar(page).getByText('Did this go out?').first();
/** The owner answers, so that the next test starts with none. */
async function sayNo(): Promise<void> {
  await question().waitFor(slowly);
  expect(await posts()).toEqual([]);
  expect(await outbox()).toEqual(['unsure']);
  await sidebar(page).getByRole('button', { name: 'No', exact: true }).click();
  await expect.poll(outbox).toEqual([]);
  expect(await posts()).toEqual([]);
}

describe('a post is in the history once', () => {
  it.each<[string, string, Partial<Modes>]>([
    ['with the spinner in place of the draft', '/', { spinner: 'replace' }],
    ['after eight seconds of "Posting"', '/', { posting: 8_000 }],
    ['in German', '/', { language: 'de' }],
    ['in Spanish', '/', { language: 'es' }],
    ['in Vietnamese, as a Page in two steps', '/pages/elm', { language: 'vi' }],
    ['in Arabic, right to left, in a group', '/groups/1', { language: 'ar' }],
    ['by night', '/', { theme: 'dark' }],
  ])('%s', async (_name, path, modes) => {
    await write(path, modes);
    await submit(page).click();
    if (path.startsWith('/pages/')) await submit(page).click();
    await expect.poll(posts, { timeout: 20_000 }).toHaveLength(1);
    expect((await posts())[0]).toMatchObject({ text, proof: 'emptied', network: 'facebook' });
  });

  it('by Enter on the focused button', async () => {
    await write('/');
    await submit(page).focus();
    await page.keyboard.press('Enter');
    await expect.poll(posts, slowly).toHaveLength(1);
  });

  it('by a double click', async () => {
    await write('/');
    await submit(page).dblclick({ delay: 1 });
    await expect.poll(posts, slowly).toHaveLength(1);
  });

  it('on a coloured ground, which lays the editor out anew', async () => {
    await write('/');
    await dialog(page).getByRole('button', { name: 'Show background options' }).click();
    await expect.poll(() => modelText(page)).toBe(text);
    await page.keyboard.press('ControlOrMeta+End');
    await type(page, ' Yes.');
    await submit(page).click();
    await expect.poll(posts, slowly).toHaveLength(1);
    expect((await posts())[0]?.text).toBe(`${text} Yes.`);
  });

  it('after a look at the list of audiences', async () => {
    await write('/');
    await dialog(page)
      .getByRole('button', { name: /Edit privacy/ })
      .click();
    await editor(page).waitFor({ state: 'detached' });
    await dialog(page).getByRole('button', { name: 'Back' }).click();
    await submit(page).click();
    await expect.poll(posts, slowly).toHaveLength(1);
    expect((await posts())[0]?.text).toBe(text);
  });

  it('of a Page that went back from the second step and changed its words', async () => {
    await write('/pages/elm');
    await submit(page).click();
    await dialog(page).getByRole('button', { name: 'Back' }).click();
    await editor(page).click();
    await page.keyboard.press('ControlOrMeta+End');
    await type(page, ' Yes.');
    await submit(page).click();
    expect(await outbox()).toEqual([]);
    await submit(page).click();
    await expect.poll(posts, slowly).toHaveLength(1);
    expect((await posts())[0]?.text).toBe(`${text} Yes.`);
  });

  it('that shares somebody’s post with words of the owner’s', async () => {
    await openFacebook(page);
    await page.getByRole('button', { name: 'Share', exact: true }).first().click();
    await editor(page).click();
    await sidebar(page).waitFor();
    await type(page, text);
    await submit(page).click();
    await expect.poll(posts, slowly).toHaveLength(1);
  });

  it('with a picture', async () => {
    await write('/');
    await dialog(page).getByRole('button', { name: 'Photo/video' }).click();
    await submit(page).click();
    await expect.poll(posts, slowly).toHaveLength(1);
    expect((await posts())[0]).toMatchObject({ text, hasMedia: true });
  });

  it('from the Business Suite with the address its notice tells', async () => {
    await openFacebook(page, 'https://business.facebook.com/latest/composer/?asset_id=10254', {
      after: 'notice',
    });
    await page.locator('[data-caption] [role="textbox"]').first().click();
    await sidebar(page).waitFor();
    await type(page, text);
    await page.locator('[role="main"] > [data-foot] > [role="button"]').last().click();
    await expect.poll(posts, slowly).toHaveLength(1);
    const [sent] = await atDoor(page, (door) => door.sent);
    expect((await posts())[0]).toMatchObject({
      text,
      proof: 'notice',
      permalink: `https://www.facebook.com/10254/posts/${sent!.id}`,
      networkId: sent!.id,
    });
  });

  it('from the Business Suite after "Boost your post" was declined', async () => {
    await openFacebook(page, 'https://business.facebook.com/latest/composer/?asset_id=10254', {
      after: 'boost',
    });
    await page.locator('[data-caption] [role="textbox"]').first().click();
    await sidebar(page).waitFor();
    await type(page, text);
    await page.locator('[role="main"] > [data-foot] > [role="button"]').last().click();
    await page
      .getByRole('dialog', { name: 'Boost your post' })
      .getByRole('button', { name: 'Maybe later' })
      .click();
    await expect.poll(posts, slowly).toHaveLength(1);
  });
});

describe('only the owner knows, and is asked once', () => {
  it.each<[string, string, Partial<Modes>, () => Promise<unknown>]>([
    [
      'whether a group approves, told with a link',
      '/groups/1',
      { approval: 'link' },
      () => submit(page).click(),
    ],
    [
      'whether a group approves, told by words',
      '/groups/1',
      { approval: 'words' },
      () => submit(page).click(),
    ],
    [
      'what Ctrl+Enter did when the dialog went by itself',
      '/',
      { shortcut: true },
      () => page.keyboard.press('ControlOrMeta+Enter'),
    ],
    [
      'what a question of the network’s own led to',
      '/',
      { warns: true },
      async () => {
        await submit(page).click();
        await page
          .getByRole('dialog', { name: 'Before you share' })
          .getByRole('button', { name: 'OK' })
          .click();
      },
    ],
  ])('%s', async (_name, path, modes, publish) => {
    await write(path, modes);
    await publish();
    await sayNo();
  });

  it('whether a changed text was an edit, where the page does not tell', async () => {
    await openFacebook(page, '/', { save: 'ready' });
    await page.getByRole('button', { name: 'Edit post' }).first().click();
    await editor(page).click();
    await sidebar(page).waitFor();
    await page.keyboard.press('ControlOrMeta+End');
    await type(page, ' And rolls.');
    await submit(page).click();
    await sayNo();
  });
});

describe('nothing is recorded', () => {
  it('of an edit, which is coached all the same', async () => {
    await openFacebook(page);
    await page.getByRole('button', { name: 'Edit post' }).first().click();
    await editor(page).click();
    await sidebar(page).waitFor();
    await page.keyboard.press('ControlOrMeta+a');
    await type(
      page,
      'We are excited to announce our new sourdough. We love our recipe. Our bakery is proud.',
    );
    await finding(page, /about your business/).waitFor();
    await submit(page).click();
    await expect.poll(() => atDoor(page, (door) => door.sent.map(({ what }) => what))).toEqual(['edit']);
    await sidebar(page).waitFor({ state: 'detached' });
    expect([await outbox(), await posts()]).toEqual([[], []]);
  });

  it('of a reshare without words', async () => {
    await openFacebook(page);
    await page.getByRole('button', { name: 'Share', exact: true }).first().click();
    await editor(page).click();
    await sidebar(page).waitFor();
    await submit(page).click();
    await expect.poll(() => atDoor(page, (door) => door.sent.map(({ what }) => what))).toEqual(['share']);
    await sidebar(page).waitFor({ state: 'detached' });
    expect([await outbox(), await posts()]).toEqual([[], []]);
  });

  it('of a Page’s draft that is thrown away in the second step', async () => {
    await write('/pages/elm');
    await submit(page).click();
    await dialog(page).getByRole('button', { name: 'Close composer dialog' }).click();
    await dialog(page).getByRole('button', { name: 'Discard' }).click();
    await page.locator('[role="dialog"]').waitFor({ state: 'detached' });
    await sidebar(page).waitFor({ state: 'detached' });
    expect([await outbox(), await posts()]).toEqual([[], []]);
  });

  it('of Ctrl+Enter where it does nothing', async () => {
    await write('/');
    await page.keyboard.press('ControlOrMeta+Enter');
    await dialog(page).getByRole('button', { name: 'Close composer dialog' }).click();
    await dialog(page).getByRole('button', { name: 'Discard' }).click();
    await sidebar(page).waitFor({ state: 'detached' });
    expect([await outbox(), await posts()]).toEqual([[], []]);
  });

  it('when a script of the page clicks the button', async () => {
    await write('/');
    await submit(page).evaluate((button: HTMLElement) => button.click());
    await expect.poll(() => atDoor(page, (door) => door.sent.length)).toBe(1);
    await sidebar(page).waitFor({ state: 'detached' });
    expect([await outbox(), await posts()]).toEqual([[], []]);
  });
});
