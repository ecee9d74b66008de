import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Modes } from '@/tests/playground/facebook/app/modes';
import { startBrowser, type Browser } from '../harness/start-browser';
import { documents, documentsTimeout, randomSteps, seed, takeStep } from '../reading/random-documents';
import { bundleForPage } from '../reading/reading-script';
import { atDoor, editor, modelText, openComposer, openFacebook } from './facebook-page';

const emojiAlone = new RegExp('^\\p{RGI_Emoji}$', 'v');

let browser: Browser;
let page: Page;
let reader: string;

beforeAll(async () => {
  // The seed is said, so that a failure can be played again.
  process.stdout.write(`Facebook's editor: ${documents} documents a mode, seed ${seed}\n`);
  [browser, reader] = await Promise.all([
    startBrowser({ build: 'none' }),
    bundleForPage('tests/browser/facebook/read-back.ts'),
  ]);
  page = await browser.context.newPage();
});
afterAll(() => browser.close());

const names = ['Anna Bauer', 'Café Süd'];
const mention = (name: string) => atDoor(page, (door, one: string) => door.mention(one), name);

interface ReadBack {
  readonly text: string;
  /** for each span asked about: what the ranges say, and what an image in them says */
  readonly spans: readonly (readonly string[])[];
}

function readBack(spans: readonly (readonly [number, number])[]): Promise<ReadBack> {
  const ask = `standInReader.readBack(document.querySelector('[data-slot] [role="textbox"]'), ${JSON.stringify(spans)})`;
  return page.evaluate<ReadBack>(ask);
}

describe.each(['character', 'image', 'background'] as const)('with emoji as %s, the real editor', (emoji) => {
  it(
    'is read as its own model has it, and every range is its slice',
    async () => {
      await openFacebook(page, '/', { emoji } satisfies Partial<Modes>);
      await page.evaluate(reader);
      await openComposer(page);
      await fc.assert(
        fc.asyncProperty(
          randomSteps({ names }),
          fc.array(fc.tuple(fc.nat(80), fc.nat(20)), { minLength: 4, maxLength: 4 }),
          async (steps, pairs) => {
            await atDoor(page, (door) => door.write(''));
            await editor(page).click();
            for (const one of steps) await takeStep(editor(page), one, mention);
            const model = (await modelText(page))!;
            const spans = pairs.map(([at, length]) => {
              const start = at % (model.length + 1);
              return [start, Math.min(model.length, start + length)] as const;
            });
            const read = await readBack([[0, model.length], ...spans]);
            expect(read.text).toBe(model);
            for (const [index, [start, end]] of [[0, model.length] as const, ...spans].entries()) {
              expect(read.spans[index]!.join('')).toBe(widen(model, start, end).replaceAll('\n', ''));
            }
          },
        ),
        { numRuns: documents, seed },
      );
    },
    documentsTimeout,
  );

  /** An image is one thing: a span that cuts through its characters takes the whole of it. */
  function widen(text: string, start: number, end: number): string {
    if (emoji !== 'image' || start === end) return text.slice(start, end);
    let [from, to] = [start, end];
    for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
      const last = index + segment.length;
      if (!emojiAlone.test(segment)) continue;
      if (index < start && start < last) from = index;
      if (index < end && end < last) to = last;
    }
    return text.slice(from, to);
  }
});
