import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { findFaults } from '../harness/axe';
import { bakeryPlan, giveConsent, readStored } from '../harness/consent';
import { readPosts } from '../harness/history';
import { startBrowser, type Browser } from '../harness/start-browser';

const sourdough =
  'We are excited to announce our new sourdough. We have worked hard on our recipe. Our bakery is proud.';
const plan = {
  ...bakeryPlan,
  channels: [
    ...bakeryPlan.channels,
    { id: 'li', network: 'linkedin' as const, name: '', goals: [{ from: '2020-01-06', perWeek: 1 }] },
  ],
};

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  await giveConsent(browser, { networks: { linkedin: 'panel' }, plan });
});
afterAll(() => browser.close());
beforeEach(async () => {
  await page?.close();
  await (await browser.worker()).evaluate('chrome.storage.session.clear()');
  page = await browser.openScreen('sidepanel');
  await page.setViewportSize({ width: 360, height: 900 });
});

const box = () => page.getByRole('textbox', { name: 'Your draft' });
const network = (name: string) => page.getByRole('radio', { name, exact: true });
const coach = () => page.getByRole('region', { name: 'What the coach says' });
const underlined = () => page.locator('.mark').allTextContents();

describe('the side panel', () => {
  it('reviews what is typed with no page open, and underlines the words where they stand', async () => {
    await box().pressSequentially(sourdough);
    await coach().getByText('This post is mostly about your business').waitFor();
    await expect.poll(underlined).toEqual(['We', 'our', 'We', 'our', 'Our']);
    const [line, mark] = await page.evaluate(() => {
      const copy = document.querySelector('.draft-copy')!.getBoundingClientRect();
      const typed = document.querySelector('#draft')!.getBoundingClientRect();
      return [copy, typed].map(({ left, top, width, height }) => ({ left, top, width, height }));
    });
    expect(line).toEqual(mark);
  });

  it('puts the suggested words in with one undo step', async () => {
    await box().fill(sourdough);
    await coach()
      .getByRole('button', { name: /^Insert/ })
      .first()
      .click();
    await expect.poll(() => box().inputValue()).toBe(`You can now ${sourdough}`);
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => box().inputValue()).toBe(sourdough);
  });

  it('chooses the network by arrow keys, and counts as that network does', async () => {
    expect(await network('LinkedIn').isChecked()).toBe(true);
    await box().fill('A loaf: https://elmstreetbakery.example/a/very/long/address/of/a/loaf');
    await network('LinkedIn').focus();
    await page.keyboard.press('ArrowLeft');
    expect(await network('X').isChecked()).toBe(true);
    await page.getByText('31 of 280').waitFor();
  });

  it('keeps the draft while it is closed, until it is cleared', async () => {
    await box().fill('Half a post');
    await page.close();
    page = await browser.openScreen('sidepanel');
    await expect.poll(() => box().inputValue()).toBe('Half a post');
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.reload();
    await coach()
      .getByText(/Start writing/)
      .waitFor();
    expect(await box().inputValue()).toBe('');
  });

  it('never lets the draft into what content scripts can read', async () => {
    await box().fill('Nobody else reads this');
    await coach()
      .getByText(/Write on/)
      .waitFor();
    expect(JSON.stringify(await readStored(browser))).not.toContain('Nobody else');
  });

  it('keeps with the post for whom it is and what for, as chosen by a tap', async () => {
    await giveConsent(browser, {
      networks: { linkedin: 'panel' },
      plan: { ...plan, outcomes: [{ outcome: 'leads' }], segments: [{ name: 'regulars', words: [] }] },
    });
    await box().fill(sourdough);
    await coach()
      .getByRole('button', { name: /^For whom/ })
      .click();
    await coach().getByRole('menuitemradio', { name: 'to regulars' }).click();
    await coach()
      .getByRole('button', { name: /^What for/ })
      .press('Enter');
    await page.keyboard.press('Enter');
    await coach().getByRole('button', { name: 'What for: for inquiries' }).waitFor();
    await page.getByRole('button', { name: 'I posted this on LinkedIn' }).click();
    await page.getByText(/Kept in your history: LinkedIn, today/).waitFor();
    expect((await readPosts(browser))[0]).toMatchObject({ goal: 'leads', segment: 'regulars' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => readPosts(browser)).toEqual([]);
    await giveConsent(browser, { networks: { linkedin: 'panel' }, plan });
  });

  it('records a post once, on the network’s channel, and takes it back', async () => {
    await box().fill(sourdough);
    await page.getByRole('button', { name: 'I posted this on LinkedIn' }).dblclick();
    await page.getByText(/Kept in your history: LinkedIn, today/).waitFor();
    const posts = await readPosts(browser);
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({
      network: 'linkedin',
      channelId: 'li',
      text: sourdough,
      proof: 'owner',
      source: 'hand',
      status: 'published',
    });
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => box().inputValue()).toBe(sourdough);
    await expect.poll(() => readPosts(browser)).toEqual([]);
    expect(Object.keys(await readStored(browser)).filter((key) => key.startsWith('outbox:'))).toEqual([]);
  });

  it('records a post of last week on its day', async () => {
    await box().fill(sourdough);
    await page.getByRole('button', { name: 'At another time' }).click();
    await page.getByLabel('When did it go out?').fill('2026-01-05T09:30');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByText(/Kept in your history/).waitFor();
    const posts = await readPosts(browser);
    expect(posts.map(({ civilDate }) => civilDate)).toEqual(['2026-01-05']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => readPosts(browser)).toEqual([]);
  });

  it('stays with the draft of another window', async () => {
    const other = await browser.openScreen('sidepanel');
    await other.getByRole('textbox').fill('Written over there');
    await other.close();
    await page.bringToFront();
    await page.reload();
    await expect.poll(() => box().inputValue()).toBe('Written over there');
  });
});

describe.each(['light', 'dark'] as const)('the look, %s', (colours) => {
  it.each([320, 360, 500])('at %i px: axe finds nothing, and nothing is cut off', async (width) => {
    await page.emulateMedia({ colorScheme: colours });
    await page.setViewportSize({ width, height: 900 });
    await box().fill(`${sourdough} ${'Come by and taste it while it is warm. '.repeat(20)}`);
    await coach()
      .getByText(/about your business/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'At another time' }).click();
    expect(await findFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

describe('the popup’s button', () => {
  it('opens the side panel in the browser’s own place, on a click', async () => {
    const popup = await browser.openPopup();
    const worker = await browser.worker();
    const panels = () =>
      worker.evaluate(
        "chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then((all) => all.length)",
      );
    expect(await panels()).toBe(0);
    await popup.getByRole('button', { name: 'Open side panel' }).click();
    await expect.poll(panels).toBe(1);
  });
});
