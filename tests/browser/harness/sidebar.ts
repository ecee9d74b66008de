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
