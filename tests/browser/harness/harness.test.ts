import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHighlights } from './highlights';
import { openX, typeDraft } from './playground-page';
import { startBrowser, type Browser } from './start-browser';

const manifest = {
  manifest_version: 3,
  name: 'stub',
  version: '1',
  permissions: ['storage'],
  host_permissions: ['https://x.com/*', 'https://example.com/*'],
  background: { service_worker: 'background.js' },
  content_scripts: [{ matches: ['https://x.com/*'], js: ['content.js'] }],
};
const background = `
  globalThis.born = Math.random();
  chrome.runtime.onMessage.addListener((message, sender, answer) => { answer({ born }); });`;
const content = `
  document.addEventListener('input', () => {
    const words = document.querySelector('[data-text="true"]').firstChild;
    const range = new Range();
    range.setStart(words, 0);
    range.setEnd(words, 3);
    CSS.highlights.set('porchlight-tip', new Highlight(range));
  });
  document.addEventListener('click', () => void fetch('https://x.com/spy-from-content').catch(() => {}));`;

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'porchlight-stub-'));
  await Promise.all([
    writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest)),
    writeFile(join(folder, 'background.js'), background),
    writeFile(join(folder, 'content.js'), content),
    writeFile(join(folder, 'popup.html'), '<!doctype html><title>stub</title>'),
  ]);
  browser = await startBrowser({ extensionDir: folder });
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

const bornAt = async () => (await browser.worker()).evaluate('born');

describe('the harness', () => {
  it('really stops the worker: the next one has forgotten what the last one knew', async () => {
    const first = await bornAt();
    await browser.stopWorker();
    expect(await bornAt()).not.toBe(first);
  });

  it('keeps the same worker as long as nobody stops it', async () => {
    expect(await bornAt()).toBe(await bornAt());
  });

  it('writes down a request of the worker, and lets it go nowhere', async () => {
    const worker = await browser.worker();
    const outcome = await worker.evaluate("fetch('https://example.com/spy').then(() => 'out', () => 'held')");
    expect(outcome).toBe('held');
    expect(browser.requests).toContainEqual({ url: 'https://example.com/spy', by: 'extension' });
    expect(browser.escaped.join()).toContain('example.com');
  });

  it('writes down a request of an extension page', async () => {
    const page = await browser.openPopup();
    await page.evaluate("fetch('https://example.com/spy-from-popup').catch(() => {})");
    expect(browser.requests).toContainEqual({ url: 'https://example.com/spy-from-popup', by: 'extension' });
    await page.close();
  });

  it('writes down a request of a content script as one nobody answers', async () => {
    const page = await browser.context.newPage();
    await openX(page);
    await page.mouse.click(700, 700);
    await expect.poll(() => [...browser.playground.refused]).toContain('https://x.com/spy-from-content');
    await page.close();
  });

  it('reads from the page what a content script highlights', async () => {
    const page = await browser.context.newPage();
    await openX(page);
    await typeDraft(page, 'Rye rolls');
    await expect.poll(() => readHighlights(page)).toEqual({ 'porchlight-tip': ['Rye'] });
    await page.close();
  });

  it('comes back with the same profile', async () => {
    await (await browser.worker()).evaluate("chrome.storage.local.set({ kept: 'yes' })");
    await browser.restart();
    const kept = await (await browser.worker()).evaluate("chrome.storage.local.get('kept')");
    expect(kept).toEqual({ kept: 'yes' });
  });
});
