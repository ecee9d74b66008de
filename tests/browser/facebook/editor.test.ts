import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Modes } from '@/tests/playground/facebook/app/modes';
import { startBrowser, type Browser } from '../harness/start-browser';
import { atDoor, editor, modelText, openComposer, openFacebook } from './facebook-page';

/** Few by default; `PORCHLIGHT_ROUNDS=500` for all. `PORCHLIGHT_SEED` plays one again. */
const rounds = Number(process.env['PORCHLIGHT_ROUNDS'] ?? 25);
const seed = Number(process.env['PORCHLIGHT_SEED'] ?? Date.now() % 1_000_000);

const emojiAlone = new RegExp('^\\p{RGI_Emoji}$', 'v');

let browser: Browser;
let page: Page;
let reader: string;

beforeAll(async () => {
  // The seed is said, so that a failure can be played again.
  process.stdout.write(`Facebook's editor: ${rounds} documents a mode, seed ${seed}\n`);
  [browser, reader] = await Promise.all([startBrowser({ build: 'none' }), bundleReader()]);
  page = await browser.context.newPage();
});
afterAll(() => browser.close());

/** One thing a person does in the box. */
type Step =
  | { readonly do: 'type' | 'paste'; readonly text: string }
  | { readonly do: 'press'; readonly key: string }
  | { readonly do: 'mention'; readonly name: string };

const words = fc.array(
  fc.constantFrom(
    'We',
    'bread',
    ' ',
    '  ',
    '#rye',
    '#ñandú',
    'https://example.com/a?b=1',
    '🥐',
    '👩‍🍳',
    '👋🏽',
    'é',
    'e\u0301',
    'خبز',
    '\u00a0',
    '\u200b',
    '日本',
    '<b>&amp;',
    '—',
  ),
  { minLength: 1, maxLength: 5 },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: words.map((parts) => ({ do: 'type' as const, text: parts.join('') })) },
  {
    weight: 2,
    arbitrary: fc
      .array(
        words.map((parts) => parts.join('')),
        { minLength: 1, maxLength: 3 },
      )
      .map((lines) => ({ do: 'paste' as const, text: lines.join('\n') })),
  },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom('Enter', 'Shift+Enter', 'Backspace', 'Delete', 'ArrowLeft', 'Home', 'ControlOrMeta+End')
      .map((key) => ({ do: 'press' as const, key })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('Anna Bauer', 'Café Süd').map((name) => ({ do: 'mention' as const, name })),
  },
);

async function play(one: Step): Promise<void> {
  if (one.do === 'press') return page.keyboard.press(one.key);
  if (one.do === 'type') return page.keyboard.insertText(one.text);
  if (one.do === 'mention')
    return void (await atDoor(page, (door, name: string) => door.mention(name), one.name));
  await editor(page).evaluate((box, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, one.text);
}

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
  it('is read as its own model has it, and every range is its slice', async () => {
    await openFacebook(page, '/', { emoji } satisfies Partial<Modes>);
    await page.evaluate(reader);
    await openComposer(page);
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 8 }),
        fc.array(fc.tuple(fc.nat(80), fc.nat(20)), { minLength: 4, maxLength: 4 }),
        async (steps, pairs) => {
          await atDoor(page, (door) => door.write(''));
          await editor(page).click();
          for (const one of steps) await play(one);
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
      { numRuns: rounds, seed, endOnFailure: process.env['PORCHLIGHT_SEED'] === undefined },
    );
  });

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

/** Our own reader, for the page's world: the stand-in's policy lets no script in but through the browser's own door. */
async function bundleReader(): Promise<string> {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      lib: {
        entry: `${root}tests/browser/facebook/read-back.ts`,
        formats: ['iife'],
        name: 'standInReader',
        fileName: () => 'reader.js',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The reader was not bundled.');
  return `${output.output[0].code}; globalThis.standInReader = standInReader;`;
}
