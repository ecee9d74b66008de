import type { Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import type { Post } from '@/lib/model/post';
import type { Consent } from '@/lib/model/settings';
import { storageKey } from '@/lib/model/storage-key';
import { bakeryPlan } from '../harness/consent';

/** What the sidebar says; null while there is none. Its shadow root is open in the test build. */
export function readSidebar(page: Page): Promise<string | null> {
  return page.evaluate(() => document.querySelector('porchlight-sidebar')?.shadowRoot?.textContent ?? null);
}

/** The words our highlights lie on, by highlight name, in order. */
export function readHighlights(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const registry = CSS.highlights as unknown as Iterable<[string, Iterable<Range>]>;
    const ours = [...registry].filter(([name]) => name.startsWith('porchlight-'));
    return Object.fromEntries(
      ours.map(([name, ranges]) => [name, Array.from(ranges, (range) => range.toString())]),
    );
  });
}

/**
 * Clicks what a selector finds, once it is there and enabled; what a page puts in its place meanwhile, as LinkedIn does, is
 * clicked instead. Asked from outside: what Puppeteer's locators wait for in the page itself is never answered in a page of
 * the web by Firefox 140.12.
 */
export async function click(page: Page, selector: string): Promise<void> {
  const clickReady = async (): Promise<boolean> => {
    const found = await page.$(selector);
    const isReady = await found?.evaluate((node) => !node.matches(':disabled, [aria-disabled="true"]'));
    if (!found || !isReady) return false;
    await found.click();
    return true;
  };
  const isDone = () =>
    clickReady().catch((error: unknown) => {
      if (/detached/.test(String(error))) return false;
      throw error;
    });
  await vi.waitUntil(isDone, { timeout: 30_000, interval: 100 });
}

/** Presses the button of that name, in the sidebar's shadow root or in the page. */
export async function press(page: Page, name: string): Promise<void> {
  await click(page, `::-p-aria([name="${name}"][role="button"])`);
}

/** Consent and plan, written by a page of the extension as the welcome page would. */
export async function giveConsent(screen: Page, networks: Partial<Consent['networks']> = {}): Promise<void> {
  const consent: Consent = {
    version: 1,
    at: Date.now(),
    networks: { facebook: 'off', x: 'beside', linkedin: 'off', ...networks },
  };
  const items = { [storageKey.consent]: consent, [storageKey.plan]: bakeryPlan };
  await screen.evaluate(`browser.storage.local.set(${JSON.stringify(items)})`);
}

/** Everything in `storage.local`, asked by a page of the extension. */
export async function readStored(screen: Page): Promise<Record<string, unknown>> {
  return JSON.parse(
    (await screen.evaluate('browser.storage.local.get(null).then(JSON.stringify)')) as string,
  ) as Record<string, unknown>;
}

/** All posts in the database, read past our own code by a page of the extension. */
export async function readPosts(screen: Page): Promise<Post[]> {
  return JSON.parse(
    await screen.evaluate(async () => {
      const names = await indexedDB.databases();
      if (!names.some(({ name }) => name === 'porchlight')) return '[]';
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open('porchlight');
        opening.addEventListener('success', () => done(opening.result));
        opening.addEventListener('error', () => fail(opening.error));
      });
      const all = db.transaction('posts').objectStore('posts').getAll();
      await new Promise((done) => all.addEventListener('success', done));
      db.close();
      return JSON.stringify(all.result);
    }),
  ) as Post[];
}

/** Waits until the sidebar says `words`. */
export async function waitForWords(page: Page, words: string | RegExp): Promise<void> {
  await expect.poll(() => readSidebar(page), { timeout: 10_000 }).toMatch(words);
}
