import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, type Browser } from '../harness/start-browser';
import { readingScript, type Reading } from './reading-script';
import { ask, boxes, editor, openBox, typeDraft } from './linkedin-page';

const asked = Number(process.env['PORCHLIGHT_ROUNDS'] ?? 0);
const documents = asked > 0 ? Math.max(500, asked) : 25;
const seed = Number(process.env['PORCHLIGHT_SEED'] ?? Date.now() % 2_147_483_647);

let browser: Browser;
let page: Page;
let script: string;

beforeAll(async () => {
  browser = await startBrowser({ build: 'none' });
  page = await browser.context.newPage();
  script = await readingScript();
});
afterAll(() => browser.close());

/** What a person does in a box. */
type Step =
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'put'; readonly text: string }
  | { readonly do: 'press'; readonly key: string }
  | { readonly do: 'mention'; readonly name: string };

const words = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '.', 'É', '#', '/', ':', '&', '<', '1'),
  minLength: 1,
  maxLength: 8,
});
/** Put in as an input method or the emoji window does: in one piece. */
const pieces = fc.constantFrom(
  '🍞',
  '👩‍🍳',
  '👋🏽',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'خبز طازج',
  'a\u00a0b',
  'x\u200by\u200dz',
  '#sourdough ',
  'https://example.com/a?b=1 ',
  'bánh mì',
  '日本語',
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: words.map((text) => ({ do: 'type', text }) as const) },
  { weight: 3, arbitrary: pieces.map((text) => ({ do: 'put', text }) as const) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(
        'Enter',
        'Enter',
        'Shift+Enter',
        'Backspace',
        'ArrowLeft',
        'ArrowUp',
        'Home',
        'ControlOrMeta+z',
      )
      .map((key) => ({ do: 'press', key }) as const),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('Anna Baker', 'Ngọc Trần').map((name) => ({ do: 'mention', name }) as const),
  },
);

const engines = boxes.filter(({ name }) => /^(C, the dialog|B|A)/.test(name));

describe.each(engines)(`what is read of $name`, (box) => {
  it(
    `is the editor's own model, and every range's text its slice, for ${documents} documents of seed ${seed}`,
    async () => {
      await openBox(page, box);
      await page.evaluate(script);
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
          await ask(page, (door) => door.clear());
          await editor(page).click();
          for (const one of steps) await take(one);
          const read = await settle();
          expect(read.text).toBe(read.model);
          expect(read.wrong).toEqual([]);
        }),
        { numRuns: documents, seed },
      );
    },
    documents * 3_000 + 60_000,
  );

  it('is the same while a name is being chosen', async () => {
    await openBox(page, box);
    await page.evaluate(script);
    await typeDraft(page, 'Thanks @Ann');
    const read = await settle();
    expect(read.text).toBe('Thanks @Ann');
  });
});

describe('a name chosen from the list of the new box', () => {
  it('is read as it is shown, before and after', async () => {
    await openBox(page, boxes[0]!);
    await page.evaluate(script);
    await typeDraft(page, 'Thanks @Ann');
    await page.locator('.suggestion, [data-decoration-id]').first().waitFor();
    expect((await settle()).text).toBe('Thanks @Ann');
    await page.keyboard.press('Enter');
    await page.keyboard.type('for it');
    expect((await settle()).text).toBe('Thanks Anna Baker for it');
  });
});

async function take(one: Step): Promise<void> {
  if (one.do === 'type') await page.keyboard.type(one.text);
  else if (one.do === 'put') await page.keyboard.insertText(one.text);
  else if (one.do === 'press') await page.keyboard.press(one.key);
  // The question travels as source, so each name stands in one of its own.
  else if (one.name === 'Anna Baker') await ask(page, (door) => door.mention('Anna Baker'));
  else await ask(page, (door) => door.mention('Ngọc Trần'));
}

/** The reading once the engine is done drawing: its observers run between two frames. */
async function settle(): Promise<Reading> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  return editor(page).evaluate((node) =>
    (window as unknown as { readAll(editor: Element): Reading }).readAll(node),
  );
}
