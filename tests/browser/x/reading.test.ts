import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clearDraft, editor, modelText, openX } from '../harness/playground-page';
import { startBrowser, type Browser } from '../harness/start-browser';
import { documents, documentsTimeout, randomSteps, seed, takeStep } from '../reading/random-documents';
import { readingScript, readSettled } from '../reading/reading-script';

let browser: Browser;
let page: Page;
let script: string;

beforeAll(async () => {
  browser = await startBrowser({ build: 'none' });
  page = await browser.context.newPage();
  script = await readingScript();
  await openPage();
});
afterAll(() => browser.close());

async function openPage(): Promise<void> {
  await openX(page);
  await page.evaluate(script);
}

/** Without any extension, Draft.js loses its box on a few of these steps; then there is nothing to read. */
async function hasBox(): Promise<boolean> {
  return (await editor(page).count()) > 0;
}

describe('what is read of X’s own editor', () => {
  it(
    `is the editor's own model, and every range's text its slice, for ${documents} documents of seed ${seed}`,
    async () => {
      await fc.assert(
        fc.asyncProperty(randomSteps(), async (steps) => {
          if (!(await hasBox())) await openPage();
          await clearDraft(page);
          for (const one of steps) {
            await takeStep(editor(page), one);
            fc.pre(await hasBox());
          }
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
