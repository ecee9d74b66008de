import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sidebarCases } from '@/components/gallery/sidebar-cases';
import { findBrowser } from '@/tests/tools/find-browser.mjs';
import { findFaults } from './harness/axe';

const configFile = fileURLToPath(new URL('../config/gallery.vite.ts', import.meta.url));

let server: ViteDevServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await createServer({ configFile, logLevel: 'error' });
  await server.listen(0);
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium was found.');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  page = await browser.newPage({ viewport: { width: 400, height: 900 } });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(name: string, theme: 'light' | 'dark' = 'light'): Promise<void> {
  const [base] = server.resolvedUrls?.local ?? [];
  await page.goto(`${base}?${new URLSearchParams({ case: name, theme })}`);
  await page.locator('.pl-sidebar').waitFor();
}

/** Everything that can be opened, opened: what is hidden cannot be found faulty. */
async function openAll(): Promise<void> {
  const closed = page.locator('.pl-sidebar [aria-expanded="false"]:not(.pl-pill)');
  // Each press closes at most the menu opened before it, so a bound is enough.
  for (let press = 0; press < 30 && (await closed.count()) > 0; press += 1) {
    await closed.first().focus();
    await page.keyboard.press('Enter');
    if (await page.locator('.pl-sidebar [role="menu"]').count()) break;
  }
}

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (theme) => {
  it.each(Object.keys(sidebarCases))('%s', async (name) => {
    await open(name, theme);
    expect(await findFaults(page)).toEqual([]);
    await openAll();
    expect(await findFaults(page)).toEqual([]);
  });
});

describe('the look', () => {
  it('takes nothing over from the page around it', async () => {
    await open('sourdough');
    const style = await page
      .locator('.pl-headline')
      .first()
      .evaluate((element) => {
        const { fontSize, letterSpacing, fontFamily, lineHeight } = getComputedStyle(element);
        return { fontSize, letterSpacing, lineHeight, isSerif: fontFamily.startsWith('serif') };
      });
    expect(style).toEqual({ fontSize: '14px', letterSpacing: 'normal', lineHeight: '20px', isSerif: false });
  });

  it.each(Object.keys(sidebarCases))(
    '%s: nothing is cut off at the side, and it is at most 640 px high',
    async (name) => {
      await open(name);
      await openAll();
      const sizes = await page.locator('.pl-sidebar').evaluate((root) => ({
        height: root.getBoundingClientRect().height,
        width: root.getBoundingClientRect().width,
        cut: [...root.querySelectorAll<HTMLElement>('*')]
          .filter(
            (one) =>
              !one.closest('.pl-hidden, svg') && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0,
          )
          .map((one) => `${one.className}: ${one.textContent}`),
      }));
      expect(sizes.cut).toEqual([]);
      expect(sizes.height).toBeLessThanOrEqual(640);
      expect(sizes.width).toBeLessThanOrEqual(320);
    },
  );

  it('fits a window as narrow as a phone and as low as one at 200 % zoom', async () => {
    await page.setViewportSize({ width: 280, height: 300 });
    await open('a long list');
    const box = await page.locator('.pl-sidebar').boundingBox();
    await page.setViewportSize({ width: 400, height: 900 });
    expect(box?.width).toBe(264);
    expect(box?.height).toBe(268);
  });

  it('scrolls inside with the wheel', async () => {
    await page.setViewportSize({ width: 400, height: 420 });
    await open('a long list');
    const body = page.locator('.pl-body');
    await body.hover();
    await page.mouse.wheel(0, 120);
    await expect.poll(() => body.evaluate((element) => element.scrollTop)).toBeGreaterThan(50);
    await page.setViewportSize({ width: 400, height: 900 });
  });
});
