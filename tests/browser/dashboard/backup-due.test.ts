import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeEntry } from '../kills/posts';
import { giveConsent, setStored } from '../harness/consent';
import { readPosts } from '../harness/history';
import { startBrowser, type Browser } from '../harness/start-browser';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
  await giveConsent(browser);
});
afterAll(() => browser.close());

it('a backup is due until it is saved, and no moment longer', async () => {
  const entries = Array.from({ length: 10 }, (_, at) => makeEntry(`Loaf ${at}`));
  await setStored(browser, Object.fromEntries(entries.map((entry) => [`outbox:${entry.id}`, entry])));
  await expect.poll(() => readPosts(browser)).toHaveLength(10);
  const page = await browser.openScreen('dashboard');
  await page.getByRole('link', { name: 'Backup is due' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  await saved;
  await page.getByRole('link', { name: 'Backup', exact: true }).waitFor();
});
