import { join } from 'node:path';
import type { Page } from 'playwright-core';

export interface Shots {
  /** a picture in light and one in dark, numbered in order */
  take(page: Page, name: string): Promise<void>;
}

/** Pictures into `folder`, as `03-sourdough-light.png`. */
export function createShots(folder: string): Shots {
  let number = 0;
  return {
    take: async (page, name) => {
      number += 1;
      for (const theme of ['light', 'dark'] as const) {
        await setTheme(page, theme);
        const file = `${String(number).padStart(2, '0')}-${name}-${theme}.png`;
        await page.screenshot({ path: join(folder, file) });
        console.log(`  ${file}`);
      }
      await setTheme(page, 'light');
    },
  };
}

async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  if (!page.url().startsWith('https://x.com')) return;
  await page.evaluate(
    (name) => window.playground.set({ theme: name }),
    theme === 'dark' ? ('dim' as const) : theme,
  );
  // The sidebar follows the page one frame later; two frames and it has been drawn.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
