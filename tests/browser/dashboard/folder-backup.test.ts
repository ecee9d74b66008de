import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseBackup } from '@/lib/history/backup/backup-format';
import { seedHistory } from '@/tests/playground/seed-history';
import { fakePost } from '@/tests/lib/history/fakes';
import { giveConsent, readStored } from '../harness/consent';
import { startBrowser, type Browser } from '../harness/start-browser';

/** The browser's own private folder has the same interface as one that is picked, and nobody has to click for it. */
const pickForUs = `window.showDirectoryPicker = async () =>
  (await navigator.storage.getDirectory()).getDirectoryHandle('Backups', { create: true });
// Leave to write into it never lapses; a test may say that it has.
FileSystemHandle.prototype.queryPermission = async () => localStorage.getItem('leave') ?? 'granted';
FileSystemHandle.prototype.requestPermission = async () => localStorage.removeItem('leave') ?? 'granted'`;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  await giveConsent(browser);
  page = await browser.openScreen('dashboard');
  await page.addInitScript(pickForUs);
  const posts = Array.from({ length: 12 }, (_, at) => fakePost({ id: `p${at}`, text: `Loaf number ${at}` }));
  await seedHistory(page, posts);
});
afterAll(() => browser.close());

/** Names and texts of the files in the folder. */
const readFolder = () =>
  page.evaluate(async () => {
    const folder = await (
      await navigator.storage.getDirectory()
    ).getDirectoryHandle('Backups', { create: true });
    const files: [string, string][] = [];
    for await (const [name, handle] of (
      folder as unknown as { entries(): AsyncIterable<[string, FileSystemFileHandle]> }
    ).entries())
      files.push([name, await (await handle.getFile()).text()]);
    return files.toSorted();
  });

/** Puts a file of the owner's own into the folder. */
const putOwn = () =>
  page.evaluate(async () => {
    const folder = await (
      await navigator.storage.getDirectory()
    ).getDirectoryHandle('Backups', { create: true });
    const writing = await (await folder.getFileHandle('holiday.txt', { create: true })).createWritable();
    await writing.write('sea');
    await writing.close();
  });

/** Makes the last one as old as that many days. */
const age = (days: number) =>
  page.evaluate(async (by) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { remove(key: string): Promise<void> } } };
    };
    await chrome.storage.local.remove('last-backup');
    const db = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('porchlight-folder');
      opening.addEventListener('success', () => done(opening.result));
    });
    const shelf = db.transaction('shelf', 'readwrite').objectStore('shelf');
    const asked = shelf.get('folder');
    await new Promise((done) => asked.addEventListener('success', done));
    const record = asked.result as { last: { at: number } };
    record.last.at -= by * 86_400_000;
    const put = shelf.put(record, 'folder');
    await new Promise((done) => put.addEventListener('success', done));
    db.close();
  }, days);

const open = async (): Promise<void> => {
  await page.goto(`chrome-extension://${browser.extensionId}/dashboard.html#backup`);
  await page.reload();
  await page.getByRole('heading', { name: 'By itself, into a folder' }).waitFor();
};

it('writes a whole backup when the folder is chosen, and another a week later, without a click', async () => {
  await putOwn();
  await open();
  await page.getByRole('link', { name: 'Backup is due' }).waitFor();
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await page.getByText(/The last one was written today: porchlight-auto-/).waitFor();
  const [, [name, text] = ['', '']] = await readFolder();
  expect(name).toMatch(/^porchlight-auto-\d{4}-\d\d-\d\d\.json$/);
  const parsed = parseBackup(text);
  expect(parsed.ok && parsed.value.tables.posts.length).toBe(12);
  expect(await readStored(browser)).toMatchObject({ 'last-backup': { where: 'folder' } });
  // Where it goes is a matter of this browser: no backup holds it.
  expect(text).not.toContain('Backups');

  await age(8);
  await browser.stopWorker();
  await open();
  await expect.poll(async () => readStored(browser)).toMatchObject({ 'last-backup': { where: 'folder' } });
  await expect.poll(() => page.getByRole('link', { name: 'Backup', exact: true }).count()).toBe(1);
  expect((await readFolder()).map(([file]) => file)).toEqual(['holiday.txt', name]);
  expect(browser.requests.filter(({ by }) => by === 'extension')).toEqual([]);
});

it('asks again where the permission has lapsed, lets the reminder step in, and stops when told', async () => {
  const ask = (state: string) => `FileSystemHandle.prototype.queryPermission = async () => '${state}'`;
  // First, because a page that is open looks as soon as the last backup is gone.
  await (await browser.worker()).evaluate(ask('prompt'));
  await age(8);
  await page.evaluate(() => localStorage.setItem('leave', 'prompt'));
  await open();
  await page.getByText(/^The browser wants to be asked again/).waitFor();
  await page.getByRole('link', { name: 'Backup is due' }).waitFor();
  expect(await readStored(browser)).not.toHaveProperty('last-backup');

  await (await browser.worker()).evaluate(ask('granted'));
  await page.getByRole('button', { name: 'Allow it again' }).click();
  await page.getByText(/The last one was written today/).waitFor();

  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('button', { name: 'Choose a folder' }).waitFor();
  expect(await readFolder()).toHaveLength(2);
});

it('says that the folder is gone, and keeps everything', async () => {
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await page.getByText(/The last one was written today/).waitFor();
  await page.evaluate(async () =>
    (await navigator.storage.getDirectory()).removeEntry('Backups', { recursive: true }),
  );
  await age(8);
  await open();
  await page.getByRole('link', { name: 'Backup is due' }).waitFor();
  await page.reload();
  await page.getByText(/^The folder is not there any more/).waitFor();
  expect(browser.errors).toEqual([]);
});
