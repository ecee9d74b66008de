import fc from 'fast-check';
import type { Locator } from 'playwright-core';

/** Few by default; `PORCHLIGHT_PROPERTIES=all` for the 500 an editor that are promised. `PORCHLIGHT_SEED` plays one again. */
export const documents = process.env['PORCHLIGHT_PROPERTIES'] === 'all' ? 500 : 25;
export const seed = Number(process.env['PORCHLIGHT_SEED'] ?? Date.now() % 2_147_483_647);

/** How long so many documents may take, in milliseconds. */
export const documentsTimeout = documents * 3_000 + 60_000;

/** What a person does in a box. */
export type Step =
  | { readonly do: 'type' | 'put' | 'paste'; readonly text: string }
  | { readonly do: 'press'; readonly key: string }
  | { readonly do: 'mention'; readonly name: string };

const keys = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '.', 'É', '#', '/', ':', '&', '<', '1'),
  minLength: 1,
  maxLength: 8,
});

/** Put in as an input method or the emoji window does: in one piece. */
const pieces = fc
  .array(
    fc.constantFrom(
      'We',
      ' ',
      '  ',
      '🍞',
      '🥐',
      '👩‍🍳',
      '👋🏽',
      '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
      'خبز طازج',
      'a\u00a0b',
      'x\u200by\u200dz',
      '#sourdough ',
      '#ñandú',
      '@elmstreet ',
      'https://example.com/a?b=1 ',
      'bánh mì',
      'e\u0301',
      '日本語',
      '<b>&amp;',
      '—',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(''));

const lines = fc.array(pieces, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));

const presses = fc.constantFrom(
  'Enter',
  'Enter',
  'Shift+Enter',
  'Backspace',
  'Delete',
  'ArrowLeft',
  'ArrowUp',
  'Home',
  'ControlOrMeta+End',
  'ControlOrMeta+z',
);

export interface DocumentOptions {
  /** names the stand-in's own list of people holds; none where mentions are plain text */
  readonly names?: readonly string[];
  /** keys this editor is not given, with the reason where it is called */
  readonly without?: readonly string[];
}

/** What a person may do in a box, up to twelve steps of it. */
export function randomSteps({ names = [], without = [] }: DocumentOptions = {}): fc.Arbitrary<Step[]> {
  const step = fc.oneof(
    { weight: 5, arbitrary: keys.map((text): Step => ({ do: 'type', text })) },
    { weight: 4, arbitrary: pieces.map((text): Step => ({ do: 'put', text })) },
    { weight: 1, arbitrary: lines.map((text): Step => ({ do: 'paste', text })) },
    {
      weight: 4,
      arbitrary: presses.filter((key) => !without.includes(key)).map((key): Step => ({ do: 'press', key })),
    },
    ...(names.length === 0
      ? []
      : [
          {
            weight: 1,
            arbitrary: fc.constantFrom(...names).map((name): Step => ({ do: 'mention', name })),
          },
        ]),
  );
  return fc.array(step, { minLength: 1, maxLength: 12 });
}

/** Takes one step in `editor`, which has focus; `mention` chooses a name from the stand-in's own list. */
export async function takeStep(
  editor: Locator,
  step: Step,
  mention?: (name: string) => Promise<unknown>,
): Promise<void> {
  const { keyboard } = editor.page();
  if (step.do === 'type') await keyboard.type(step.text);
  else if (step.do === 'put') await keyboard.insertText(step.text);
  else if (step.do === 'press') await keyboard.press(step.key);
  else if (step.do === 'paste') await editor.evaluate(paste, step.text);
  else if (step.do === 'mention') await mention!(step.name);
}

function paste(box: Element, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}
