import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { storageKey } from '@/lib/model/storage-key';
import { giveConsent, readStored } from '../harness/consent';
import { startBrowser, type Browser } from '../harness/start-browser';

const backup = fileURLToPath(new URL('../../lib/history/backup/version-2.json', import.meta.url));

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
  await giveConsent(browser);
});
afterAll(() => browser.close());

/** A history whose posts are kept in a way that nobody can write into. */
const spoil = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((done, fail) => {
        const opening = indexedDB.open('porchlight', 100_000);
        opening.addEventListener('upgradeneeded', () => {
          opening.result.deleteObjectStore('posts');
          opening.result.createObjectStore('posts', { keyPath: 'other' });
        });
        opening.addEventListener('success', () => done(opening.result.close()));
        opening.addEventListener('error', () => fail(opening.error));
      }),
  );

it('a restore that fails before it changed anything is told of once, and not as a stopped one later', async () => {
  const page = await browser.openScreen('dashboard');
  await page.getByRole('link', { name: 'Backup', exact: true }).click();
  await page.getByLabel('Choose a backup').last().setInputFiles(backup);
  await page.getByRole('button', { name: 'Restore it' }).waitFor();
  await spoil(page);
  await page.getByRole('button', { name: 'Restore it' }).click();
  await page.getByText(/did not answer this time. Nothing was deleted/).waitFor();
  await page.getByRole('button', { name: 'Restore it' }).waitFor();
  await expect.poll(() => readStored(browser)).not.toHaveProperty(storageKey.restoring);
});
