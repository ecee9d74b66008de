import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { civilDateAt } from '@/lib/model/civil-date';
import type { Modes } from '@/tests/playground/facebook/app/modes';
import { giveConsent, readStored } from '../harness/consent';
import { readHighlights } from '../harness/highlights';
import { readPosts } from '../harness/history';
import { finding, overlaps, sidebar } from '../harness/sidebar';
import { startBrowser, type Browser } from '../harness/start-browser';
import { boxes, type Box } from './boxes';
import { atDoor, modelText, openComposer, openFacebook, submit, type } from './facebook-page';

const text =
  'We are excited to announce our new #sourdough 🥐 bread. We have worked hard on our recipe.\n\nOur bakery is proud.';

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
  page = await browser.context.newPage();
  before = new Set((await readPosts(browser)).map(({ id }) => id));
});

const posts = async () => (await readPosts(browser)).filter(({ id }) => !before.has(id));
const outbox = async () => Object.keys(await readStored(browser)).filter((key) => key.startsWith('outbox:'));
/** Past the moment of grace a closed dialog is given. */
const slowly = { timeout: 12_000 };

async function write(box: Box, words: string, modes: Partial<Modes> = {}): Promise<void> {
  await box.open(page, modes);
  await sidebar(page).waitFor();
  await box.editor(page).click();
  await type(page, words);
  expect(await modelText(page)).toBe(words);
}
async function publish(box: Box): Promise<void> {
  for (const press of box.publish) await press(page);
}
/** A later post proves that an earlier nothing really is nothing, without waiting for it. */
async function postAnother(): Promise<void> {
  const words = 'A later post, which is recorded.';
  const other = await browser.context.newPage();
  await openFacebook(other);
  await openComposer(other);
  await sidebar(other).waitFor();
  await type(other, words);
  await submit(other).click();
  await expect.poll(async () => (await posts()).map((post) => post.text), slowly).toContain(words);
  await other.close();
}
async function nothingIsRecorded(): Promise<void> {
  await postAnother();
  await expect.poll(outbox, slowly).toEqual([]);
  expect((await posts()).map((post) => post.text)).toEqual(['A later post, which is recorded.']);
}

describe.each(boxes)('$name', (box) => {
  it('has the sidebar beside it, which covers no button, and underlines the right words', async () => {
    await write(box, text);
    await finding(page, /about your business/).waitFor();
    expect(await overlaps(sidebar(page), page.locator('[data-foot] > [role="button"]').last())).toBe(false);
    const words = Object.values(await readHighlights(page)).flat();
    expect(words.map((word) => word.toLowerCase())).toContain('our');
    expect(words).toContain('Our');
    for (const word of words) expect(text).toContain(word);
  });

  it('has its post in the history once, to the letter', async () => {
    await write(box, text);
    await publish(box);
    await expect.poll(posts, slowly).toHaveLength(1);
    const [post] = await posts();
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(post).toMatchObject({
      network: 'facebook',
      text,
      partCount: 1,
      hasMedia: false,
      status: 'published',
      proof: 'emptied',
      source: 'live',
      permalink: null,
    });
    expect(post!.civilDate).toBe(civilDateAt(post!.instant, zone));
    expect(await atDoor(page, (door) => door.sent.map((one) => one.text))).toEqual([text]);
    await sidebar(page).getByText('Saved to your history').first().waitFor();
    await expect.poll(outbox, slowly).toEqual([]);
  });

  it('leaves nothing behind when it is cancelled', async () => {
    await write(box, text);
    await box.cancel(page);
    await sidebar(page).waitFor({ state: 'detached' });
    await nothingIsRecorded();
  });

  it('has nothing recorded when the network refuses, and one post when it is sent again', async () => {
    await write(box, text, { fail: 'next' });
    await publish(box);
    await page.getByRole('dialog', { name: /went wrong/ }).waitFor();
    await expect.poll(outbox, slowly).toEqual([]);
    await page
      .getByRole('dialog', { name: /went wrong/ })
      .getByRole('button')
      .last()
      .click();
    await box.publish.at(-1)!(page);
    await expect.poll(posts, slowly).toHaveLength(1);
    expect((await posts())[0]?.text).toBe(text);
  });

  it('leaves nothing behind when the network refuses and it is given up', async () => {
    await write(box, text, { fail: 'always' });
    await publish(box);
    const trouble = page.getByRole('dialog', { name: /went wrong/ });
    await trouble.getByRole('button').last().click();
    await box.cancel(page);
    await nothingIsRecorded();
  });
});

describe.each(boxes.filter(({ name }) => name.includes('Business')))('the schedule of $name', (box) => {
  it.each(['en', 'de', 'es', 'vi', 'ar'] as const)('stands under its own day, in %s', async (language) => {
    await write(box, text, { language });
    await page.locator('[role="switch"]').click();
    await publish(box);
    await expect.poll(posts, slowly).toHaveLength(1);
    const tomorrow = new Date();
    tomorrow.setDate(tomorrow.getDate() + 1);
    tomorrow.setHours(21, 5, 0, 0);
    expect((await posts())[0]).toMatchObject({ status: 'scheduled', instant: tomorrow.getTime(), text });
  });
});
