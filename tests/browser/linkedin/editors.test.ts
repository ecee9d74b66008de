import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, type Browser } from '../harness/start-browser';
import { documents, documentsTimeout, randomSteps, seed, takeStep } from '../reading/random-documents';
import { readingScript, readSettled } from '../reading/reading-script';
import { ask, boxes, editor, openBox, typeDraft } from './linkedin-page';

let browser: Browser;
let page: Page;
let script: string;

beforeAll(async () => {
  browser = await startBrowser({ build: 'none' });
  page = await browser.context.newPage();
  script = await readingScript();
});
afterAll(() => browser.close());

const names = ['Anna Baker', 'Ngọc Trần'];
const engines = boxes.filter(({ name }) => /^(C, the dialog|B|A)/.test(name));

describe.each(engines)(`what is read of $name`, (box) => {
  it(
    `is the editor's own model, and every range's text its slice, for ${documents} documents of seed ${seed}`,
    async () => {
      await openBox(page, box);
      await page.evaluate(script);
      await fc.assert(
        fc.asyncProperty(randomSteps({ names }), async (steps) => {
          await ask(page, (door) => door.clear());
          await editor(page).click();
          for (const one of steps) await takeStep(editor(page), one, mention);
          const read = await readSettled(editor(page));
          expect(read.text).toBe(read.model);
          expect(read.wrong).toEqual([]);
        }),
        { numRuns: documents, seed },
      );
    },
    documentsTimeout,
  );

  it('is the same while a name is being chosen', async () => {
    await openBox(page, box);
    await page.evaluate(script);
    await typeDraft(page, 'Thanks @Ann');
    const read = await readSettled(editor(page));
    expect(read.text).toBe('Thanks @Ann');
  });
});

describe('a name chosen from the list of the new box', () => {
  it('is read as it is shown, before and after', async () => {
    await openBox(page, boxes[0]!);
    await page.evaluate(script);
    await typeDraft(page, 'Thanks @Ann');
    await page.locator('.suggestion, [data-decoration-id]').first().waitFor();
    expect((await readSettled(editor(page))).text).toBe('Thanks @Ann');
    await page.keyboard.press('Enter');
    await page.keyboard.type('for it');
    expect((await readSettled(editor(page))).text).toBe('Thanks Anna Baker for it');
  });
});

/** The question travels as source, so each name stands in one of its own. */
function mention(name: string): Promise<unknown> {
  return name === 'Anna Baker'
    ? ask(page, (door) => door.mention('Anna Baker'))
    : ask(page, (door) => door.mention('Ngọc Trần'));
}
