import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clearDraft, editor, modelText, openX, typeDraft } from '../harness/playground-page';
import { startBrowser, type Browser } from '../harness/start-browser';
import { typeKeys } from '../harness/typing';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser({ build: 'none' });
  page = await browser.context.newPage();
});
afterAll(() => browser.close());
beforeEach(() => openX(page));

const drafts: readonly [name: string, text: string][] = [
  ['one line', 'The rye is out of the oven.'],
  ['lines and an empty one', 'First line\n\nThird line'],
  ['hashtags, a mention and a link', 'See #sourdough by @elmstreetbakes at https://example.com/a?b=1 today'],
  ['emoji, one of them a sequence', 'Bread 🍞 and a baker 👩‍🍳 wave 👋🏽 done'],
  ['right-to-left text', 'خبز طازج كل صباح'],
  ['two spaces and signs', 'a  b <b>&amp; "c"'],
];

describe('the real editor in the stand-in', () => {
  it.each(drafts)('takes %s from real keys into its model', async (_name, text) => {
    await typeDraft(page, text, 0, typeKeys);
    expect(await modelText(page)).toBe(text);
  });

  it.each(drafts)('shows %s in blocks that, joined, are the model to the letter', async (_name, text) => {
    await typeDraft(page, text, 0, typeKeys);
    const lines = await editor(page).locator('[data-block="true"]').allTextContents();
    expect(lines.join('\n')).toBe(await modelText(page));
  });

  it('forgets what is selected and deleted', async () => {
    await typeDraft(page, 'Bread 🍞 is ready', 0, typeKeys);
    await clearDraft(page);
    expect(await modelText(page)).toBe('');
  });

  it('takes text inserted by execCommand, as a click on "Insert" does it', async () => {
    await typeDraft(page, 'Fresh ');
    await page.evaluate(() => document.execCommand('insertText', false, 'rolls'));
    expect(await modelText(page)).toBe('Fresh rolls');
  });

  it('takes a pasted text of several lines, with or without markup beside it', async () => {
    await editor(page).click();
    await pasteInto(page, { 'text/plain': 'one\ntwo' });
    expect(await modelText(page)).toBe('one\ntwo');
    await pasteInto(page, { 'text/plain': '\nthree', 'text/html': '<p><br></p><p>three</p>' });
    expect(await modelText(page)).toBe('one\ntwo\nthree');
  });

  it('keeps an undone change undone', async () => {
    await typeDraft(page, 'Now and then');
    await page.keyboard.press('ControlOrMeta+z');
    // Draft.js renders once before it undoes.
    await expect.poll(() => modelText(page)).not.toBe('Now and then');
  });
});

describe('its markup', () => {
  it('has the attributes of the captured editor', async () => {
    await typeDraft(page, 'words');
    const box = editor(page);
    expect(await box.getAttribute('class')).toContain('public-DraftEditor-content');
    const expected = {
      'data-testid': 'tweetTextarea_0',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-autocomplete': 'list',
      spellcheck: 'true',
      'no-focustrapview-refocus': 'true',
    };
    const found = Object.keys(expected).map(async (name) => [name, await box.getAttribute(name)]);
    expect(Object.fromEntries(await Promise.all(found))).toEqual(expected);
  });

  it('has wrappers whose test ids begin like the editor’s', async () => {
    const ids = await page
      .locator('[data-testid^="tweetTextarea_0"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-testid')));
    expect(ids).toEqual([
      'tweetTextarea_0_label',
      'tweetTextarea_0RichTextInputContainer',
      'tweetTextarea_0',
    ]);
  });

  it('has a draggable between the contents and the blocks', async () => {
    await expect(
      editor(page).locator('[data-contents="true"] > [data-rbd-draggable-id] > [data-block="true"]').count(),
    ).resolves.toBe(1);
  });

  it('puts an emoji as a character behind a picture, and no image element', async () => {
    await typeDraft(page, 'hot 🥐 now');
    const clipped = editor(page).locator('span[style*="background-image"] > span[style*="clip-path"]');
    expect(await clipped.textContent()).toBe('🥐');
    expect(await editor(page).locator('img').count()).toBe(0);
  });
});

describe('its page', () => {
  it('forbids eval and HTML from strings by its policy', async () => {
    const outcome = await page.evaluate(() => {
      const tried: string[] = [];
      try {
        document.createElement('div').innerHTML = '<b>x</b>';
      } catch {
        tried.push('innerHTML');
      }
      return new Promise<string[]>((done) => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
          if (violatedDirective !== 'img-src') return;
          done([...tried, violatedDirective]);
        });
        document.createElement('img').src = 'https://example.com/spy.png';
      });
    });
    expect(outcome).toEqual(['innerHTML', 'img-src']);
  });
});

function pasteInto(target: Page, parts: Readonly<Record<string, string>>): Promise<void> {
  return target.evaluate((contents) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(contents)) clipboardData.setData(type, text);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, parts);
}
