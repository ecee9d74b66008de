import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editor, modelText, openX } from '../harness/playground-page';
import { startBrowser, type Browser } from '../harness/start-browser';
import { documents, documentsTimeout, randomSteps, seed, takeStep } from '../reading/random-documents';
import { readingScript, readSettled } from '../reading/reading-script';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser({ build: 'none' });
  page = await browser.context.newPage();
  await openX(page);
  await page.evaluate(await readingScript());
});
afterAll(() => browser.close());

describe('what is read of X’s own editor', () => {
  it(
    `is the editor's own model, and every range's text its slice, for ${documents} documents of seed ${seed}`,
    async () => {
      await fc.assert(
        fc.asyncProperty(randomSteps(), async (steps) => {
          await editor(page).click();
          await page.keyboard.press('ControlOrMeta+a');
          await page.keyboard.press('Backspace');
          for (const one of steps) await takeStep(editor(page), one);
          const read = await readSettled(editor(page));
          expect(read.text).toBe(await modelText(page));
          expect(read.wrong).toEqual([]);
        }),
        { numRuns: documents, seed },
      );
    },
    documentsTimeout,
  );
});
