import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { giveConsent } from '@/tests/browser/harness/consent';
import { startBrowser } from '@/tests/browser/harness/start-browser';
import { makeArchive } from './make-archive';
import { watchBlocks } from './watch-blocks';
import { watchHeap } from './watch-heap';

const tweets = 100_000;
const patience = { timeout: 300_000 };

/** Brings in a generated archive twice, as a person does: time, longest block of the page's thread, heap, new posts. */
export async function measureImport(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'porchlight-archive-'));
  const browser = await startBrowser();
  try {
    const path = join(folder, 'twitter-2025-11-20.zip');
    const made = await makeArchive(path, tweets);
    const megabytes = (made.size / 1e6).toFixed(0);
    console.log(
      `  ${made.tweets} tweets, ${megabytes} MB of JavaScript: ${made.posts} posts, ${made.replies} answers, ${made.reposts} reposts`,
    );
    await giveConsent(browser);
    const page = await browser.openScreen('dashboard');
    await page.getByRole('link', { name: 'Bring posts in' }).click();
    await page.getByText('Drop the zip here').waitFor();
    await page.evaluate(watchBlocks);
    for (const round of ['first', 'again']) console.log(`  ${round}: ${await bringIn(page, path)}`);
    const blocks = await page.evaluate(() => window.longestBlock ?? Number.NaN);
    console.log(`  longest block of the page's thread: ${blocks.toFixed(0)} ms (at most 50)`);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
}

async function bringIn(page: Page, path: string): Promise<string> {
  const heap = await watchHeap(page);
  const began = performance.now();
  await page.getByLabel('Choose a file').setInputFiles(path);
  const keep = page.getByRole('button', { name: /^Keep / });
  await keep.waitFor(patience);
  const read = performance.now();
  await keep.click();
  await page.getByRole('heading', { name: 'Your posts are in' }).waitFor(patience);
  const stored = performance.now();
  const said = await page.getByText(/^X, @elmbakery: /).innerText();
  const all = stored - began;
  const parts = `reading ${inSeconds(read - began)}, storing ${inSeconds(stored - read)}`;
  const most = await heap.stop();
  await page.getByRole('button', { name: 'Bring in more' }).click();
  await page.getByText('Drop the zip here').waitFor();
  return `${inSeconds(all)} (${parts}; at most 20 s), heap ${(most / 1e6).toFixed(0)} MB (at most 300), “${said}”`;
}

function inSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
