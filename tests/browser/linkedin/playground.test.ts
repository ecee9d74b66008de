import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startBrowser, type Browser } from '../harness/start-browser';
import { typeKeys } from '../harness/typing';
import {
  ask,
  boxes,
  editor,
  modelText,
  notice,
  openBox,
  openLinkedin,
  played,
  postButton,
  typeDraft,
} from './linkedin-page';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser({ build: 'none' });
});
afterAll(() => browser.close());
beforeEach(async () => {
  await page?.close();
  page = await browser.context.newPage();
});

describe.each(boxes)('the stand-in, generation $name', (box) => {
  it('takes real keys into its model and shows them by lines', async () => {
    await openBox(page, box);
    const text = 'First line 🍞\n\nThird #line';
    await typeDraft(page, text, typeKeys);
    await expect.poll(() => modelText(page)).toBe(text);
    const lines = await editor(page).locator('> p').allTextContents();
    expect(lines.map((line) => line.replaceAll('\ufeff', '')).join('\n')).toBe(text);
    expect(browser.errors).toEqual([]);
  });

  it('enables its button with text, posts it and says so with a link', async () => {
    await openBox(page, box);
    expect(await postButton(page).isDisabled()).toBe(true);
    await typeDraft(page, 'Rye');
    await postButton(page).click();
    await notice(page).getByRole('link').waitFor();
    const [sent] = await ask(page, (door) => door.sent);
    expect(sent).toMatchObject({ text: 'Rye', purpose: 'post' });
    expect(browser.playground.accepted.at(-1)).toMatchObject({ text: 'Rye', id: sent!.id });
    expect(await notice(page).getByRole('link').getAttribute('href')).toContain(`urn:li:share:${sent!.id}`);
    expect(Math.abs(Number(BigInt(sent!.id) >> 22n) - Date.now())).toBeLessThan(10_000);
  });

  it('makes a line of Ctrl+Enter, and sends nothing', async () => {
    await openBox(page, box);
    await typeDraft(page, 'Rye');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('and more');
    expect(await modelText(page)).toBe('Rye\nand more');
    expect(await ask(page, (door) => door.sent.length)).toBe(0);
  });

  it('builds the editor anew after the time is picked', async () => {
    await openBox(page, box);
    await typeDraft(page, 'Rye');
    await editor(page).evaluate((node) => node.setAttribute('data-first', ''));
    await played(page, 'schedule').click();
    await editor(page).waitFor({ state: 'detached' });
    await played(page, 'next').click();
    await editor(page).waitFor();
    expect(await modelText(page)).toBe('Rye');
    expect(await page.locator('[data-first]').count()).toBe(0);
  });

  it('keeps a mention as its name', async () => {
    await openBox(page, box);
    await typeDraft(page, 'Thanks ');
    await ask(page, (door) => door.mention('Anna Baker'));
    await page.keyboard.type('for it');
    await expect.poll(() => modelText(page)).toBe('Thanks Anna Baker for it');
  });
});

describe('its page', () => {
  it('forbids HTML from strings but for its own policy', async () => {
    await openLinkedin(page);
    const outcome = await page.evaluate(() => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): void };
      };
      try {
        trustedTypes.createPolicy('intruder', {});
        return 'made';
      } catch {
        return 'refused';
      }
    });
    expect(outcome).toBe('refused');
  });

  it('swaps its first dialog for another half a second later', async () => {
    await openLinkedin(page, '/feed/', { swap: 500 });
    await page.locator('#draft-text-replaceable-component').click();
    const first = await editor(page).elementHandle();
    await expect.poll(() => first!.evaluate((node) => node.isConnected)).toBe(false);
    await editor(page).waitFor();
  });
});
