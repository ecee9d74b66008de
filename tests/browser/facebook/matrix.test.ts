import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, type ExpectStatic } from 'vitest';
import { civilDateAt } from '@/lib/model/civil-date';
import type { Modes } from '@/tests/playground/facebook/app/modes';
import { giveConsent } from '../harness/consent';
import { readHighlights } from '../harness/highlights';
import { dismissVariety, outboxWith, ownWords, postsWith } from '../harness/recorded';
import { testsWithOwnPage } from '../harness/own-page';
import { finding, overlaps, sidebar } from '../harness/sidebar';
import { openWindow, startBrowser, type Browser } from '../harness/start-browser';
import { enterText } from '../harness/typing';
import { boxes, type Box } from './boxes';
import { atDoor, modelText, openComposer, openFacebook, submit } from './facebook-page';

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
      `We are excited to announce our new #sourdough 🥐 bread. We have worked hard on our recipe.\n\nOur bakery is proud. ${words}`,
    ),
});

/** Past the moment of grace a closed dialog is given. */
const slowly = { timeout: 20_000 };

interface Written {
  readonly page: Page;
  readonly text: string;
}

async function write(box: Box, { page, text }: Written, modes: Partial<Modes> = {}): Promise<void> {
  await box.open(page, modes);
  await sidebar(page).waitFor();
  await box.editor(page).click();
  await enterText(page, text);
}
async function publish(box: Box, page: Page): Promise<void> {
  for (const press of box.publish) await press(page);
}
const posts = (text: string) => postsWith(browser, text);
const outbox = (text: string) => outboxWith(browser, text);
/** A later post proves that an earlier nothing really is nothing, without waiting for it. */
async function nothingOf(expect: ExpectStatic, text: string): Promise<void> {
  const later = ownWords();
  const other = await openWindow(browser);
  await openFacebook(other);
  await openComposer(other);
  await sidebar(other).waitFor();
  await enterText(other, `A later post, which is recorded. ${later}`);
  await submit(other).click();
  await expect.poll(() => posts(later), slowly).toHaveLength(1);
  await other.close();
  await expect.poll(() => outbox(text), slowly).toEqual([]);
  expect(await posts(text)).toEqual([]);
}

describe.concurrent.each(boxes)('$name', (box) => {
  it('has the sidebar beside it, which covers no button, and underlines the right words', async ({
    page,
    text,
    expect,
  }) => {
    await write(box, { page, text });
    expect(await modelText(page)).toBe(text);
    await finding(page, /about your business/).waitFor();
    expect(await overlaps(sidebar(page), page.locator('[data-foot] > [role="button"]').last())).toBe(false);
    const words = Object.values(await readHighlights(page)).flat();
    expect(words.map((word) => word.toLowerCase())).toContain('our');
    expect(words).toContain('Our');
    for (const word of words) expect(text).toContain(word);
  });

  it('has its post in the history once, to the letter', async ({ page, text, expect }) => {
    await write(box, { page, text });
    await publish(box, page);
    await expect.poll(() => posts(text), slowly).toHaveLength(1);
    const [post] = await posts(text);
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
    await expect.poll(() => outbox(text), slowly).toEqual([]);
  });

  it('leaves nothing behind when it is cancelled', async ({ page, text, expect }) => {
    await write(box, { page, text });
    await box.cancel(page);
    await sidebar(page).waitFor({ state: 'detached' });
    await nothingOf(expect, text);
  });

  it('has nothing recorded when the network refuses, and one post when it is sent again', async ({
    page,
    text,
    expect,
  }) => {
    await write(box, { page, text }, { fail: 'next' });
    await publish(box, page);
    await page.getByRole('dialog', { name: /went wrong/ }).waitFor();
    await expect.poll(() => outbox(text), slowly).toEqual([]);
    await page
      .getByRole('dialog', { name: /went wrong/ })
      .getByRole('button')
      .last()
      .click();
    await box.publish.at(-1)!(page);
    await expect.poll(() => posts(text), slowly).toHaveLength(1);
    expect((await posts(text))[0]?.text).toBe(text);
  });

  it('leaves nothing behind when the network refuses and it is given up', async ({ page, text, expect }) => {
    await write(box, { page, text }, { fail: 'always' });
    await publish(box, page);
    const trouble = page.getByRole('dialog', { name: /went wrong/ });
    await trouble.getByRole('button').last().click();
    await box.cancel(page);
    await nothingOf(expect, text);
  });
});

describe.concurrent.each(boxes.filter(({ name }) => name.includes('dialog')))('$name', (box) => {
  it.for(['de', 'es', 'vi', 'ar'] as const)(
    'has its post in the history once on a page in %s',
    async (language, { page, text, expect }) => {
      await write(box, { page, text }, { language });
      await publish(box, page);
      await expect.poll(() => posts(text), slowly).toHaveLength(1);
      await expect.poll(() => outbox(text), slowly).toEqual([]);
    },
  );
});

describe.concurrent.each(boxes.filter(({ name }) => name.includes('Business')))(
  'the schedule of $name',
  (box) => {
    it.for(['en', 'de', 'es', 'vi', 'ar'] as const)(
      'stands under its own day, in %s',
      async (language, { page, text, expect }) => {
        await write(box, { page, text }, { language });
        await page.locator('[role="switch"]').click();
        await publish(box, page);
        await expect.poll(() => posts(text), slowly).toHaveLength(1);
        const tomorrow = new Date();
        tomorrow.setDate(tomorrow.getDate() + 1);
        tomorrow.setHours(21, 5, 0, 0);
        expect((await posts(text))[0]).toMatchObject({
          status: 'scheduled',
          instant: tomorrow.getTime(),
          text,
        });
      },
    );
  },
);
