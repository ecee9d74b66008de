import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { sidebar } from '@/tests/browser/harness/sidebar';
import { waitUntil } from './wait-until';

export interface Shots {
  /** a picture in light and one in dark, numbered in order */
  take(page: Page, name: string): Promise<void>;
}

/** Pictures into `folder`, as `03-sourdough-light.png`. */
export function createShots(folder: string, say: (line: string) => void): Shots {
  let number = 0;
  return {
    take: async (page, name) => {
      number += 1;
      for (const theme of ['light', 'dark'] as const) {
        await setTheme(page, theme);
        const file = `${String(number).padStart(2, '0')}-${name}-${theme}.png`;
        await page.screenshot({ path: join(folder, file) });
        say(`  ${file}`);
      }
      await setTheme(page, 'light');
    },
  };
}

/** Puts a page, the stand-in for X and its sidebar too, into a theme, and waits until no colour fades any more. */
export async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  // Without motion: a picture taken while colours fade shows none of them.
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  if (!page.url().startsWith('https://x.com')) return rest(page);
  await page.evaluate(
    (name) => window.playground.set({ theme: name }),
    theme === 'dark' ? ('dim' as const) : theme,
  );
  if ((await sidebar(page).count()) > 0) await letSidebarFollow(page, theme);
  await rest(page);
}

/** Colours fade into each other; the picture is of where they end. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
}

async function letSidebarFollow(page: Page, theme: 'light' | 'dark'): Promise<void> {
  const stage = sidebar(page).locator('[data-theme]').first();
  const follows = async () => (await stage.getAttribute('data-theme')) === theme;
  await waitUntil(`The sidebar does not follow the page into its ${theme} theme.`, follows);
}
