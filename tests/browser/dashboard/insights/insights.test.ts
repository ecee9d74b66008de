import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeRecords } from '@/tests/bench/history/fill-history';
import { setTheme } from '@/tests/tools/demo/shots';
import { findFaults } from '../../harness/axe';
import { giveConsent } from '../../harness/consent';
import { forgetPosts } from '../../harness/history';
import { findOverflow, takePicture } from '../../harness/pictures';
import { startBrowser, type Browser } from '../../harness/start-browser';
import { plan, twoYears } from './two-years';

const rooms = { wide: { width: 1280, height: 900 }, narrow: { width: 420, height: 800 } } as const;

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
  await giveConsent(browser, { plan });
});
afterAll(() => browser.close());

/** The insights of so many posts, drawn whole. */
async function open(posts: number): Promise<Page> {
  await forgetPosts(browser);
  const page = await browser.openScreen('dashboard');
  await writeRecords(page, twoYears(posts, new Date().toISOString().slice(0, 10)));
  await page.close();
  const fresh = await browser.context.newPage();
  await fresh.addInitScript(watchPaint);
  await fresh.setViewportSize(rooms.wide);
  await fresh.goto(`chrome-extension://${browser.extensionId}/dashboard.html#insights`);
  await fresh.getByText(/^No post in the last|of the words “you”|^Too few words/).waitFor();
  return fresh;
}

declare global {
  interface Window {
    /** milliseconds from the page's start to the frame that shows the first card */
    insightsPainted?: Promise<number>;
  }
}

/** Runs in the page before its own code. */
function watchPaint(): void {
  window.insightsPainted = new Promise((done) => {
    const look = () => {
      if (!document.querySelector('.insights .card')) return requestAnimationFrame(look);
      // What stands in the document now is in this frame; the next begins once it is painted.
      return requestAnimationFrame(() => done(performance.now()));
    };
    look();
  });
}

/** Words of pictures that lie on each other or reach out of their picture. */
const findClashes = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    for (const picture of document.querySelectorAll('.plot-picture')) {
      const room = picture.getBoundingClientRect();
      const words = [...picture.querySelectorAll('text, span')]
        .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
        .filter(({ text, box }) => text !== '' && box.width > 0);
      for (const [at, { text, box }] of words.entries()) {
        if (box.left < room.left - 1 || box.right > room.right + 1) faults.push(`cut off: ${text}`);
        for (const other of words.slice(at + 1)) {
          const isApart =
            box.right <= other.box.left + 0.5 ||
            other.box.right <= box.left + 0.5 ||
            box.bottom <= other.box.top + 3 ||
            other.box.bottom <= box.top + 3;
          if (!isApart) faults.push(`on each other: ${text} / ${other.text}`);
        }
      }
    }
    return faults;
  });

describe.each([0, 3, 50, 10_000])('insights of %d posts', (posts) => {
  let page: Page;
  beforeAll(async () => {
    page = await open(posts);
  });
  afterAll(() => page.close());

  it('are painted', async () => {
    const took = await page.evaluate(() => window.insightsPainted!);
    // oxlint-disable-next-line no-console -- speed is printed, never judged: machines differ
    console.log(`insights of ${posts} posts, open to painted: ${took.toFixed(0)} ms`);
    expect(took).toBeGreaterThan(0);
  });

  describe.each(Object.keys(rooms) as (keyof typeof rooms)[])('%s', (room) => {
    it.each(['light', 'dark'] as const)('axe finds nothing and nothing overflows, %s', async (theme) => {
      await setTheme(page, theme);
      await page.setViewportSize(rooms[room]);
      await takePicture(page, `insights ${posts} ${room} ${theme}`);
      expect(await findFaults(page)).toEqual([]);
      expect(await findOverflow(page, '.plot-table')).toEqual([]);
      expect(await findClashes(page)).toEqual([]);
    });

    it('tables open without a fault', async () => {
      for (const fold of await page.getByText('As a table').all()) await fold.click();
      await takePicture(page, `insights ${posts} ${room} tables`);
      expect(await findFaults(page)).toEqual([]);
      expect(await findOverflow(page, '.plot-table')).toEqual([]);
      for (const fold of await page.getByText('As a table').all()) await fold.click();
    });
  });
});
