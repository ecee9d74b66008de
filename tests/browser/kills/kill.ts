import type { Page } from 'playwright-core';
import type { Browser } from '../harness/start-browser';

/** worker: stopped, its page lives · tab: closed · process: gone, with every page and worker in it */
export const ways = ['worker', 'tab', 'process'] as const;
export type Way = (typeof ways)[number];

/** Kills. @returns the page where it lives on */
export async function kill(browser: Browser, way: Way, page: Page): Promise<Page | null> {
  if (way === 'worker') {
    await browser.stopWorker();
    return page;
  }
  if (way === 'process') {
    const crashed = page.waitForEvent('crash');
    const session = await browser.context.newCDPSession(page);
    // Nobody is left to answer.
    void session.send('Page.crash').catch(() => {});
    await crashed;
  }
  await page.close();
  return null;
}
