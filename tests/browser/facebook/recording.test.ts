import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, type ExpectStatic } from 'vitest';
import type { Modes } from '@/tests/playground/facebook/app/modes';
import { giveConsent } from '../harness/consent';
import { dismissVariety, outboxWith, postsWith } from '../harness/recorded';
import { testsWithOwnPage } from '../harness/own-page';
import { finding, sidebar } from '../harness/sidebar';
import { startBrowser, type Browser } from '../harness/start-browser';
import { enterText } from '../harness/typing';
import { atDoor, dialog, editor, modelText, openComposer, openFacebook, submit } from './facebook-page';

const slowly = { timeout: 20_000 };

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
  await giveConsent(browser, { networks: { facebook: 'beside' } });
  await dismissVariety(browser);
});
afterAll(() => browser.close());

const it = testsWithOwnPage(() => browser).extend<{ text: string }>({
  text: ({ words }, use) =>
    use(
      `Which loaf would you like to find on the shelf on Saturday?\n\nTell us by Friday and it is yours. ${words}`,
    ),
});

interface Written {
  readonly page: Page;
  readonly text: string;
}

const posts = (text: string) => postsWith(browser, text);
const outbox = (text: string) => outboxWith(browser, text);
async function write({ page, text }: Written, path: string, modes: Partial<Modes> = {}): Promise<void> {
  await openFacebook(page, path, modes);
  await openComposer(page);
  await sidebar(page).waitFor();
  await enterText(page, text);
}
/** The owner answers, and nothing is kept. */
async function sayNo(expect: ExpectStatic, page: Page, text: string): Promise<void> {
  await sidebar(page).getByText('Did this go out?').first().waitFor(slowly);
  expect(await posts(text)).toEqual([]);
  expect(await outbox(text)).toEqual(['unsure']);
  await sidebar(page).getByRole('button', { name: 'No', exact: true }).click();
  await expect.poll(() => outbox(text)).toEqual([]);
  expect(await posts(text)).toEqual([]);
}

describe.concurrent('a post is in the history once', () => {
  it.for<readonly [string, string, Partial<Modes>]>([
    ['with the spinner in place of the draft', '/', { spinner: 'replace' }],
    ['after eight seconds of "Posting"', '/', { posting: 8_000 }],
    ['in German', '/', { language: 'de' }],
    ['in Spanish', '/', { language: 'es' }],
    ['in Vietnamese, as a Page in two steps', '/pages/elm', { language: 'vi' }],
    ['in Arabic, right to left, in a group', '/groups/1', { language: 'ar' }],
    ['by night', '/', { theme: 'dark' }],
  ])('%s', async ([, path, modes], { page, text, expect }) => {
    await write({ page, text }, path, modes);
    await submit(page).click();
    if (path.startsWith('/pages/')) await submit(page).click();
    await expect.poll(() => posts(text), { timeout: 20_000 }).toHaveLength(1);
    expect((await posts(text))[0]).toMatchObject({ text, proof: 'emptied', network: 'facebook' });
  });

  it('by Enter on the focused button', async ({ page, text, expect }) => {
    await write({ page, text }, '/');
    await submit(page).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => posts(text), slowly).toHaveLength(1);
  });

  it('by a double click', async ({ page, text, expect }) => {
    await write({ page, text }, '/');
    await submit(page).dblclick({ delay: 1 });
    await expect.poll(() => posts(text), slowly).toHaveLength(1);
  });

  it('on a coloured ground, which lays the editor out anew', async ({ page, text, expect }) => {
    await write({ page, text }, '/');
    await dialog(page).getByRole('button', { name: 'Show background options' }).click();
    await expect.poll(() => modelText(page)).toBe(text);
    await page.keyboard.press('ControlOrMeta+End');
    await enterText(page, ' Yes.');
    await submit(page).click();
    await expect.poll(() => posts(text), slowly).toHaveLength(1);
    expect((await posts(text))[0]?.text).toBe(`${text} Yes.`);
  });

  it('after a look at the list of audiences', async ({ page, text, expect }) => {
    await write({ page, text }, '/');
    await dialog(page)
      .getByRole('button', { name: /Edit privacy/ })
      .click();
    await editor(page).waitFor({ state: 'detached' });
    await dialog(page).getByRole('button', { name: 'Back' }).click();
    await submit(page).click();
    await expect.poll(() => posts(text), slowly).toHaveLength(1);
    expect((await posts(text))[0]?.text).toBe(text);
  });

  it('of a Page that went back from the second step and changed its words', async ({
    page,
    text,
    expect,
  }) => {
    await write({ page, text }, '/pages/elm');
    await submit(page).click();
    await dialog(page).getByRole('button', { name: 'Back' }).click();
    await editor(page).click();
    await page.keyboard.press('ControlOrMeta+End');
    await enterText(page, ' Yes.');
    await submit(page).click();
    expect(await outbox(text)).toEqual([]);
    await submit(page).click();
    await expect.poll(() => posts(text), slowly).toHaveLength(1);
    expect((await posts(text))[0]?.text).toBe(`${text} Yes.`);
  });

  it('that shares somebody’s post with words of the owner’s', async ({ page, text, expect }) => {
    await openFacebook(page);
    await page.getByRole('button', { name: 'Share', exact: true }).first().click();
    await editor(page).click();
    await sidebar(page).waitFor();
    await enterText(page, text);
    await submit(page).click();
    await expect.poll(() => posts(text), slowly).toHaveLength(1);
  });

  it('with a picture', async ({ page, text, expect }) => {
    await write({ page, text }, '/');
    await dialog(page).getByRole('button', { name: 'Photo/video' }).click();
    await submit(page).click();
    await expect.poll(() => posts(text), slowly).toHaveLength(1);
    expect((await posts(text))[0]).toMatchObject({ text, hasMedia: true });
  });

  it('from the Business Suite with the address its notice tells', async ({ page, text, expect }) => {
    await openFacebook(page, 'https://business.facebook.com/latest/composer/?asset_id=10254', {
      after: 'notice',
    });
    await page.locator('[data-caption] [role="textbox"]').first().click();
    await sidebar(page).waitFor();
    await enterText(page, text);
    await page.locator('[role="main"] > [data-foot] > [role="button"]').last().click();
    await expect.poll(() => posts(text), slowly).toHaveLength(1);
    const [sent] = await atDoor(page, (door) => door.sent);
    expect((await posts(text))[0]).toMatchObject({
      text,
      proof: 'notice',
      permalink: `https://www.facebook.com/10254/posts/${sent!.id}`,
      networkId: sent!.id,
    });
  });

  it('from the Business Suite after "Boost your post" was declined', async ({ page, text, expect }) => {
    await openFacebook(page, 'https://business.facebook.com/latest/composer/?asset_id=10254', {
      after: 'boost',
    });
    await page.locator('[data-caption] [role="textbox"]').first().click();
    await sidebar(page).waitFor();
    await enterText(page, text);
    await page.locator('[role="main"] > [data-foot] > [role="button"]').last().click();
    await page
      .getByRole('dialog', { name: 'Boost your post' })
      .getByRole('button', { name: 'Maybe later' })
      .click();
    await expect.poll(() => posts(text), slowly).toHaveLength(1);
  });
});

describe.concurrent('only the owner knows, and is asked once', () => {
  it.for<readonly [string, string, Partial<Modes>, (page: Page) => Promise<unknown>]>([
    [
      'whether a group approves, told with a link',
      '/groups/1',
      { approval: 'link' },
      (page) => submit(page).click(),
    ],
    [
      'whether a group approves, told by words',
      '/groups/1',
      { approval: 'words' },
      (page) => submit(page).click(),
    ],
    [
      'what Ctrl+Enter did when the dialog went by itself',
      '/',
      { shortcut: true },
      (page) => page.keyboard.press('ControlOrMeta+Enter'),
    ],
    [
      'what a question of the network’s own led to',
      '/',
      { warns: true },
      async (page) => {
        await submit(page).click();
        await page
          .getByRole('dialog', { name: 'Before you share' })
          .getByRole('button', { name: 'OK' })
          .click();
      },
    ],
  ])('%s', async ([, path, modes, publish], { page, text, expect }) => {
    await write({ page, text }, path, modes);
    await publish(page);
    await sayNo(expect, page, text);
  });

  it('whether a changed text was an edit, where the page does not tell', async ({ page, words, expect }) => {
    await openFacebook(page, '/', { save: 'ready' });
    await page.getByRole('button', { name: 'Edit post' }).first().click();
    await editor(page).click();
    await sidebar(page).waitFor();
    await page.keyboard.press('ControlOrMeta+End');
    await enterText(page, ` And rolls. ${words}`);
    await submit(page).click();
    await sayNo(expect, page, words);
  });
});

describe.concurrent('nothing is recorded', () => {
  it('of an edit, which is coached all the same', async ({ page, text, expect }) => {
    await openFacebook(page);
    await page.getByRole('button', { name: 'Edit post' }).first().click();
    await editor(page).click();
    await sidebar(page).waitFor();
    await page.keyboard.press('ControlOrMeta+a');
    await enterText(
      page,
      'We are excited to announce our new sourdough. We love our recipe. Our bakery is proud.',
    );
    await finding(page, /about your business/).waitFor();
    await submit(page).click();
    await expect.poll(() => atDoor(page, (door) => door.sent.map(({ what }) => what))).toEqual(['edit']);
    await sidebar(page).waitFor({ state: 'detached' });
    expect([await outbox(text), await posts(text)]).toEqual([[], []]);
  });

  it('of a reshare without words', async ({ page, text, expect }) => {
    await openFacebook(page);
    await page.getByRole('button', { name: 'Share', exact: true }).first().click();
    await editor(page).click();
    await sidebar(page).waitFor();
    await submit(page).click();
    await expect.poll(() => atDoor(page, (door) => door.sent.map(({ what }) => what))).toEqual(['share']);
    await sidebar(page).waitFor({ state: 'detached' });
    expect([await outbox(text), await posts(text)]).toEqual([[], []]);
  });

  it('of a Page’s draft that is thrown away in the second step', async ({ page, text, expect }) => {
    await write({ page, text }, '/pages/elm');
    await submit(page).click();
    await dialog(page).getByRole('button', { name: 'Close composer dialog' }).click();
    await dialog(page).getByRole('button', { name: 'Discard' }).click();
    await page.locator('[role="dialog"]').waitFor({ state: 'detached' });
    await sidebar(page).waitFor({ state: 'detached' });
    expect([await outbox(text), await posts(text)]).toEqual([[], []]);
  });

  it('of Ctrl+Enter where it does nothing', async ({ page, text, expect }) => {
    await write({ page, text }, '/');
    await page.keyboard.press('ControlOrMeta+Enter');
    await dialog(page).getByRole('button', { name: 'Close composer dialog' }).click();
    await dialog(page).getByRole('button', { name: 'Discard' }).click();
    await sidebar(page).waitFor({ state: 'detached' });
    expect([await outbox(text), await posts(text)]).toEqual([[], []]);
  });

  it('when a script of the page clicks the button', async ({ page, text, expect }) => {
    await write({ page, text }, '/');
    await submit(page).evaluate((button: HTMLElement) => button.click());
    await expect.poll(() => atDoor(page, (door) => door.sent.length)).toBe(1);
    await sidebar(page).waitFor({ state: 'detached' });
    expect([await outbox(text), await posts(text)]).toEqual([[], []]);
  });
});
