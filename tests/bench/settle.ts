import type { Page } from 'playwright-core';

/**
 * Waits until the background has done what a page asked of it on opening: it looks at the rhythm one at a time, so its
 * answer comes after all that waits. Whoever opens the page next, minutes later, does not meet it at work.
 */
export async function settle(page: Page): Promise<void> {
  await page.evaluate("chrome.runtime.sendMessage({ name: 'outbox/drain', request: {} })");
}
