import type { Locator, Page } from 'playwright-core';

/** The sidebar's host. In the test build its shadow root is open, and locators see through it. */
export function sidebar(page: Page): Locator {
  return page.locator('porchlight-sidebar');
}

/** The finding whose headline or detail holds `words`. */
export function finding(page: Page, words: string | RegExp): Locator {
  return sidebar(page).locator('[data-finding-key]').filter({ hasText: words });
}

/** The rules that speak now, as the sidebar's text; empty while there is no sidebar. */
export async function readSidebar(page: Page): Promise<string> {
  const host = sidebar(page);
  if ((await host.count()) === 0) return '';
  return host.evaluate((element) => element.shadowRoot?.textContent ?? '');
}

/** The boxes of the sidebar and the Post button, for judging whether one covers the other. */
export async function overlaps(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = await Promise.all([one.boundingBox(), other.boundingBox()]);
  if (!a || !b) return false;
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Counts from now on how often a sidebar is put into the page, so that "none ever" can be said of it. */
export async function watchForSidebars(page: Pick<Page, 'evaluate'>): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counter = Object.assign(globalThis, { sidebarsSeen: 0 });
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node.nodeName === 'PORCHLIGHT-SIDEBAR') counter.sidebarsSeen += 1;
    }).observe(document, { childList: true, subtree: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { sidebarsSeen: number }).sidebarsSeen);
}
