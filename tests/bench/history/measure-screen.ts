import type { Page } from 'playwright-core';
import { medianOf } from '@/tests/bench/median';
import { settle } from '@/tests/bench/settle';
import { giveConsent } from '@/tests/browser/harness/consent';
import { startBrowser, type Browser } from '@/tests/browser/harness/start-browser';
import { fillHistory } from './fill-history';

const posts = 100_000;
const openings = 10;
const query = 'bake the loaf with';

declare global {
  interface Window {
    /** milliseconds from the page's start to the frame that shows the first post */
    painted?: number;
    /** milliseconds from each key to the frame that shows what it found */
    typed?: number[];
  }
}

/** The history screen with 100,000 posts: open to painted, and each key of a search to the list it finds. */
export async function measureScreen(): Promise<void> {
  const browser = await startBrowser();
  try {
    await giveConsent(browser);
    const first = await browser.openScreen('dashboard');
    await first.getByText(/Nothing here yet/).waitFor();
    await fillHistory(first, posts, new Date().toISOString().slice(0, 10));
    await first.close();
    const opened: number[] = [];
    while (opened.length < openings) opened.push(await measureOpening(browser));
    say(`history screen with ${posts} posts, open to painted`, opened, 200);
    say('search as you type, key to list', await measureTyping(browser), 50);
  } finally {
    await browser.close();
  }
}

async function measureOpening(browser: Browser): Promise<number> {
  const page = await browser.context.newPage();
  await page.addInitScript(watchOpening);
  await page.goto(`chrome-extension://${browser.extensionId}/dashboard.html#history`);
  await page.locator('.post-open').first().waitFor();
  const time = await page.evaluate(waitUntilPainted);
  await settle(page);
  await page.close();
  return time;
}

async function measureTyping(browser: Browser): Promise<number[]> {
  const page = await browser.openScreen('dashboard');
  const field = page.getByRole('searchbox');
  // The first search waits for the history to be read; it is asked for before anything is measured.
  await field.fill('zzz');
  await page.getByText('No post found.').waitFor({ timeout: 120_000 });
  await field.fill('');
  await page.getByText(/posts, newest first/).waitFor();
  await page.evaluate(watchTyping);
  for (let end = 1; end <= query.length; end += 1) await typeKey(page, query.charAt(end - 1), end);
  for (let end = 1; end <= query.length; end += 1) await typeKey(page, 'Backspace', query.length + end);
  return page.evaluate(() => window.typed!);
}

async function typeKey(page: Page, key: string, count: number): Promise<void> {
  await page.getByRole('searchbox').press(key === ' ' ? 'Space' : key);
  await page.evaluate(waitUntilTyped, count);
}

/** Runs in the page before its own code. */
function watchOpening(): void {
  const look = () => {
    if (!document.querySelector('.post-open')) return requestAnimationFrame(look);
    // What stands in the document now is in the next frame.
    return requestAnimationFrame(() => (window.painted = performance.now()));
  };
  requestAnimationFrame(look);
}

/** Runs in the page: the table is busy from a key until what it finds is drawn. */
function watchTyping(): void {
  window.typed = [];
  let pressed = 0;
  const table = document.querySelector('.post-box table')!;
  addEventListener('keydown', () => (pressed = performance.now()), { capture: true });
  new MutationObserver(() => {
    if (pressed === 0 || table.ariaBusy !== 'false') return;
    const began = pressed;
    pressed = 0;
    requestAnimationFrame(() => window.typed!.push(performance.now() - began));
  }).observe(table, { attributeFilter: ['aria-busy'] });
}

/** Runs in the page; asking from outside again and again would need `eval`, which the page refuses. */
function waitUntilPainted(): Promise<number> {
  return new Promise((done) => {
    const look = () => (window.painted === undefined ? requestAnimationFrame(look) : done(window.painted));
    look();
  });
}

function waitUntilTyped(count: number): Promise<void> {
  return new Promise((done) => {
    const look = () => (window.typed!.length < count ? requestAnimationFrame(look) : done());
    look();
  });
}

function say(what: string, times: readonly number[], most: number): void {
  const worst = Math.max(...times);
  console.log(
    `  ${what}: median ${medianOf(times).toFixed(0)} ms, worst ${worst.toFixed(0)} ms of ${times.length} (at most ${most} ms)`,
  );
}
