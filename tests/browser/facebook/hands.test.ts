import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { giveConsent, readStored } from '../harness/consent';
import { readHighlights } from '../harness/highlights';
import { finding, sidebar } from '../harness/sidebar';
import { startBrowser, type Browser } from '../harness/start-browser';
import { enterText } from '../harness/typing';
import { atDoor, dialog, editor, modelText, openComposer, openFacebook, submit } from './facebook-page';

const text =
  'We are excited to announce our new sourdough. We have worked hard on our recipe. Our bakery is proud.';
/** `PORCHLIGHT_ROUNDS` asks for the long way. */
const rounds = process.env['PORCHLIGHT_ROUNDS'] === undefined ? 30 : 200;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  await giveConsent(browser, { networks: { facebook: 'beside' } });
});
afterAll(() => browser.close());
beforeEach(async () => {
  await page?.close();
  page = await browser.context.newPage();
});

const isInSidebar = () => page.evaluate(() => document.activeElement?.localName === 'porchlight-sidebar');
const write = async (path = '/', modes: Parameters<typeof openFacebook>[2] = {}): Promise<void> => {
  await openFacebook(page, path, modes);
  await openComposer(page);
  await sidebar(page).waitFor();
  await enterText(page, text);
  await finding(page, /about your business/).waitFor();
};

describe('hands on Facebook', () => {
  it.each([
    ['takes focus back', 'focus'],
    ['moves focus itself', 'tab'],
  ] as const)('reach the sidebar and its buttons by keyboard though the dialog %s', async (_how, trap) => {
    await write('/', { trap });
    for (let tab = 0; tab < 12 && !(await isInSidebar()); tab += 1) await page.keyboard.press('Tab');
    expect(await isInSidebar()).toBe(true);
    const focused = () =>
      page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent ?? '');
    for (let tab = 0; tab < 12 && !(await focused()).startsWith('Why'); tab += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await sidebar(page).getByText('How sure').waitFor();
    await page.keyboard.press('Escape');
    await sidebar(page).getByText('How sure').waitFor({ state: 'hidden' });
    expect(await dialog(page).count()).toBe(1);
    expect(await modelText(page)).toBe(text);
  });

  it('put the suggested words in with one click, which one undo takes back, and keep what was selected', async () => {
    await write();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.press('Shift+ArrowLeft');
    await finding(page, /about your business/)
      .getByRole('button', { name: /^Insert/ })
      .click();
    await expect.poll(() => modelText(page)).toBe(`You can now ${text}`);
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('.');
    expect(await editor(page).evaluate((box) => box.ownerDocument.activeElement === box)).toBe(true);
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => modelText(page)).toBe(text);
  });

  it('keep underlining after Facebook has built the editor anew', async () => {
    await write();
    await atDoor(page, (door) => door.remount());
    await editor(page).click();
    await page.keyboard.press('ControlOrMeta+End');
    await enterText(page, ' Our team, too.');
    await expect.poll(async () => Object.values(await readHighlights(page)).flat().length).toBeGreaterThan(5);
  });

  it('work by mouse inside the dialog: the sidebar is clickable and the dialog stays', async () => {
    await write();
    await finding(page, /about your business/)
      .getByRole('button', { name: /^Why/ })
      .click();
    await sidebar(page).getByText('How sure').waitFor();
    expect(await page.locator('[role="dialog"]').count()).toBe(1);
  });

  it(`find nothing left behind after ${rounds} rounds of opening and closing`, async () => {
    await openFacebook(page);
    const measure = await page.context().newCDPSession(page);
    const count = async () => {
      await measure.send('HeapProfiler.collectGarbage');
      const { jsEventListeners, nodes } = await measure.send('Memory.getDOMCounters');
      return { jsEventListeners, nodes };
    };
    const round = async (): Promise<void> => {
      await openComposer(page);
      await sidebar(page).waitFor();
      await page.keyboard.press('Escape');
      await sidebar(page).waitFor({ state: 'detached' });
    };
    for (let at = 0; at < 5; at += 1) await round();
    const before = await count();
    for (let at = 0; at < rounds; at += 1) await round();
    const after = await count();
    await measure.detach();
    // What one round may keep until the next is the same after five as after all.
    expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(rounds);
    expect(after.nodes - before.nodes).toBeLessThan(rounds * 5);
    expect(await readHighlights(page)).toEqual({});
    expect(Object.keys(await readStored(browser)).filter((key) => key.startsWith('outbox:'))).toEqual([]);
    expect(browser.errors.filter((error) => error.includes('chrome-extension'))).toEqual([]);
  }, 600_000);

  it('lead on to another page and back without a new document, and the sidebar follows', async () => {
    await openFacebook(page);
    await openComposer(page);
    await sidebar(page).waitFor();
    await page.keyboard.press('Escape');
    await atDoor(page, (door) => door.navigate('/groups/10203'));
    await openComposer(page);
    await sidebar(page).waitFor();
    await page.keyboard.press('Escape');
    await page.goBack();
    await openComposer(page);
    await sidebar(page).waitFor();
    expect(await submit(page).isVisible()).toBe(true);
  });
});
