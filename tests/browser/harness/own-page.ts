import type { Page } from 'playwright-core';
import { it } from 'vitest';
import { ownWords } from './recorded';
import { openWindow, type Browser } from './start-browser';

export interface OwnPage {
  readonly page: Page;
  /** words no other test of the file writes */
  readonly words: string;
}

/**
 * Tests with a page and words of their own each, so that several can run at a time: most of a test is waiting for the
 * proof of a post. They take `expect` from their context, too.
 */
export function testsWithOwnPage(findBrowser: () => Browser) {
  return it.extend<OwnPage>({
    // oxlint-disable-next-line no-empty-pattern -- vitest reads from the pattern what a fixture needs: nothing
    page: async ({}, use) => {
      const page = await openWindow(findBrowser());
      await use(page);
      await page.close();
    },
    // oxlint-disable-next-line no-empty-pattern -- as above
    words: async ({}, use) => use(ownWords()),
  });
}
