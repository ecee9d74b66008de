import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** `PORCHLIGHT_SHOTS=FOLDER` keeps a picture of every state that a test goes through. */
const folder = process.env['PORCHLIGHT_SHOTS'];

/** The whole page as a picture named after the state, where pictures were asked for. */
export async function takePicture(page: Page, name: string): Promise<void> {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name.replaceAll(/\W+/g, '-')}.png`), fullPage: true });
}

/**
 * Elements that are wider than their room, by class and words; those for screen readers alone are meant to be.
 * @param within a selector of boxes that may be scrolled sideways: what is in them is not looked at
 */
export const findOverflow = (page: Page, within = '.unseen'): Promise<string[]> =>
  page.evaluate((scrolled) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const apart = `.unseen, .unseen *, ${scrolled} *`;
    const wide = [...document.querySelectorAll(`body, body *:not(${apart})`)].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    const scrolls = scrollWidth > clientWidth ? [`the page: ${scrollWidth}`] : [];
    return [...scrolls, ...wide.map((element) => `${element.getAttribute('class')}: ${element.textContent}`)];
  }, within);
