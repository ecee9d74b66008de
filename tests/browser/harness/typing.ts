import type { Page } from 'playwright-core';

/** How many letters at the end of each line are typed by keys in `enterText`. */
const byKeys = 4;

/** Types into what has focus with real key events, one by one; a line break is Enter. */
export function typeKeys(page: Page, text: string): Promise<void> {
  return typeLines(page, text, Infinity);
}

/**
 * Puts a text into what has focus: each line in one go, as dictation and input methods do, and its last letters by real
 * keys, so that whatever waits for a key gets one. Where the keys are what is tested, `typeKeys` is meant.
 */
export function enterText(page: Page, text: string): Promise<void> {
  return typeLines(page, text, byKeys);
}

async function typeLines(page: Page, text: string, keys: number): Promise<void> {
  for (const [line, words] of text.split('\n').entries()) {
    if (line > 0) await page.keyboard.press('Enter');
    const letters = [...words];
    const atOnce = letters.slice(0, Math.max(0, letters.length - keys)).join('');
    if (atOnce) await page.keyboard.insertText(atOnce);
    await page.keyboard.type(letters.slice(-keys).join(''));
  }
}
