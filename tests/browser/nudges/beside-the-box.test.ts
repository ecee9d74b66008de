import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Plan } from '@/lib/model/plan';
import { storageKey } from '@/lib/model/storage-key';
import { seedHistory } from '@/tests/playground/seed-history';
import { clockHere } from '@/tests/tools/demo/clock-here';
import { bakeryPlan, giveConsent, readStored } from '../harness/consent';
import { forgetPosts, readBadge, readLedger } from '../harness/history';
import { sidebar } from '../harness/sidebar';
import { startBrowser, type Browser } from '../harness/start-browser';
import { silentDays, silentPost } from './silent-page';

let browser: Browser;
let screen: Page;
beforeAll(async () => {
  browser = await startBrowser();
  screen = await browser.openScreen('dashboard');
});
afterAll(() => browser.close());

const line = new RegExp(`${silentDays} days since your last post on X`);
const closures = async () => ((await readStored(browser))[storageKey.plan] as Plan).closures;

/** X, with the cursor in its empty box. */
async function openBox(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto('https://x.com/home');
  await page.getByRole('textbox').first().click();
  await sidebar(page).getByText(line).waitFor();
  return page;
}

describe('the nudge beside an empty box', () => {
  let page: Page;
  beforeEach(async () => {
    await giveConsent(browser, { plan: bakeryPlan });
    await forgetPosts(browser);
    await seedHistory(screen, [silentPost()]);
    page = await openBox();
  });

  it('"Tomorrow": it goes with a word, is in the ledger, and another box says nothing of it', async () => {
    await sidebar(page).getByRole('button', { name: 'Tomorrow' }).click();
    await sidebar(page).getByText('Quiet until tomorrow.').last().waitFor();
    const { today } = clockHere();
    expect(await readLedger(browser)).toMatchObject([
      { id: `sidebar ${today}`, about: 'silence', where: 'sidebar', answer: 'tomorrow' },
    ]);
    expect(await closures()).toEqual([]);
    const other = await openBox();
    expect(await sidebar(other).getByRole('button', { name: 'Tomorrow' }).count()).toBe(0);
    await Promise.all([page.close(), other.close()]);
  });

  it('"Closed this week", by the keyboard: the week is closed from today, the lamp rests, the box is as it was', async () => {
    expect(await readBadge(browser)).toBe(`${silentDays}d`);
    const closed = sidebar(page).getByRole('button', { name: 'Closed this week' });
    await closed.focus();
    await page.keyboard.press('Enter');
    await sidebar(page).getByText('Closed for the rest of this week.').last().waitFor();
    expect(await closures()).toMatchObject([{ from: clockHere().today }]);
    await expect.poll(() => readBadge(browser)).toBe('');
    expect(await closed.count()).toBe(0);
    expect(await page.getByRole('textbox').first().innerText()).toMatch(/^\s*$/);
    expect(browser.errors).toEqual([]);
    await page.close();
  });
});
