import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { readHighlights } from '../harness/highlights';
import { testsWithOwnPage } from '../harness/own-page';
import { outboxWith, postsWith } from '../harness/recorded';
import { finding, overlaps, sidebar } from '../harness/sidebar';
import type { Browser } from '../harness/start-browser';
import { typeKeys } from '../harness/typing';
import {
  ask,
  boxes,
  editor,
  modelText,
  openBox,
  played,
  postButton,
  typeBesideSidebar,
  typeDraft,
} from './linkedin-page';
import { asking, expectNothingOf, proud, startOnLinkedin } from './stage';

let browser: Browser;

beforeAll(async () => {
  browser = await startOnLinkedin();
});
afterAll(() => browser.close());

const it = testsWithOwnPage(() => browser);

describe.concurrent.each(boxes)('$name', (box) => {
  it('has a sidebar that covers neither the button nor the words it speaks about, underlined', async ({
    page,
    words,
    expect,
  }) => {
    await openBox(page, box);
    await typeDraft(page, `${proud} ${words}`, typeKeys);
    await finding(page, /about your business/).waitFor();
    expect(await overlaps(sidebar(page), postButton(page))).toBe(false);
    const lit = Object.values(await readHighlights(page)).flat();
    expect(lit.length).toBeGreaterThan(3);
    for (const word of lit) expect(proud).toContain(word);
    expect(lit.map((word) => word.toLowerCase())).toContain('our');
    const inBox = await editor(page).evaluate((node) => {
      const registry = CSS.highlights as unknown as Iterable<[string, Iterable<Range>]>;
      const ranges = [...registry].flatMap(([name, all]) => (name.startsWith('porchlight-') ? [...all] : []));
      return ranges.every((range) => node.contains(range.startContainer));
    });
    expect(inBox).toBe(true);
    expect(browser.errors.filter((error) => error.includes('chrome-extension'))).toEqual([]);
  });

  it('is recorded once, to the letter, with its link and its exact time', async ({ page, words, expect }) => {
    await openBox(page, box);
    await typeDraft(page, 'Which #loaf 🍞 would you like\n\non Saturday, ');
    await ask(page, (door) => door.mention('Anna Baker'));
    await page.keyboard.type(`and why?\nخبز طازج ${words}`);
    await sidebar(page).waitFor();
    const text = await modelText(page);
    expect(text).toBe(`Which #loaf 🍞 would you like\n\non Saturday, Anna Baker and why?\nخبز طازج ${words}`);
    await postButton(page).click();
    await expect.poll(() => postsWith(browser, words)).toHaveLength(1);
    const [sent] = await ask(page, (door) => door.sent);
    const [post] = await postsWith(browser, words);
    expect(post).toMatchObject({
      network: 'linkedin',
      channelId: 'li',
      text,
      status: 'published',
      proof: 'notice',
      source: 'live',
      permalink: `https://www.linkedin.com/feed/update/urn:li:share:${sent!.id}/`,
      networkId: `share:${sent!.id}`,
      instant: Number(BigInt(sent!.id) >> 22n),
    });
    await expect.poll(() => outboxWith(browser, words)).toEqual([]);
  });

  it('is recorded by its going when nothing says that it went', async ({ page, words, expect }) => {
    await openBox(page, box, { notice: 'none' });
    await typeBesideSidebar(page, `${asking} ${words}`);
    await postButton(page).dblclick({ delay: 1 });
    await expect.poll(() => postsWith(browser, words)).toHaveLength(1);
    expect((await postsWith(browser, words))[0]).toMatchObject({
      text: `${asking} ${words}`,
      proof: 'emptied',
      permalink: null,
    });
  });

  it.for(['discard', 'save'])(
    'records nothing when it is closed: %s',
    async (answer, { page, words, expect }) => {
      await openBox(page, box);
      await typeDraft(page, `${asking} ${words}`);
      await sidebar(page).waitFor();
      await page.getByRole('button', { name: 'Dismiss' }).first().click();
      await played(page, answer).click();
      await editor(page).waitFor({ state: 'detached' });
      await expectNothingOf(browser, expect, words);
    },
  );

  it('records nothing when the network refuses, nor when the refused draft is discarded', async ({
    page,
    words,
    expect,
  }) => {
    await openBox(page, box, { fail: 'always' });
    await typeDraft(page, `${asking} ${words}`);
    await sidebar(page).waitFor();
    await postButton(page).click();
    await page.locator('dialog [role="alert"], .artdeco-toast-item').waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).first().click();
    await played(page, 'discard').click();
    await editor(page).waitFor({ state: 'detached' });
    await expectNothingOf(browser, expect, words);
  });

  it('is recorded once when the second try goes through', async ({ page, words, expect }) => {
    await openBox(page, box, { fail: 'next' });
    await typeDraft(page, `${asking} ${words}`);
    await sidebar(page).waitFor();
    await postButton(page).click();
    await page.locator('dialog [role="alert"], .artdeco-toast-item').waitFor();
    await expect.poll(() => outboxWith(browser, words)).toEqual([]);
    await postButton(page).click();
    await expect.poll(() => postsWith(browser, words)).toHaveLength(1);
  });

  it('stands under its own day when it is scheduled, though the picker rebuilds the editor', async ({
    page,
    words,
    expect,
  }) => {
    await openBox(page, box, { notice: 'plain' });
    await typeBesideSidebar(page, `${proud} ${words}`);
    await finding(page, /about your business/).waitFor();
    await played(page, 'schedule').click();
    await editor(page).waitFor({ state: 'detached' });
    await played(page, 'next').click();
    await editor(page).waitFor();
    await finding(page, /about your business/).waitFor();
    await expect.poll(async () => Object.values(await readHighlights(page)).flat().length).toBeGreaterThan(3);
    await postButton(page).click();
    await expect.poll(() => postsWith(browser, words)).toHaveLength(1);
    const [scheduled] = await ask(page, (door) => door.scheduled);
    expect((await postsWith(browser, words))[0]).toMatchObject({
      status: 'scheduled',
      instant: scheduled!.executeAt,
      text: `${proud} ${words}`,
    });
  });

  it('is published at once when the picker was left without a time', async ({ page, words, expect }) => {
    await openBox(page, box);
    await typeDraft(page, `${asking} ${words}`);
    await sidebar(page).waitFor();
    await played(page, 'schedule').click();
    await played(page, 'back').click();
    await editor(page).waitFor();
    await postButton(page).click();
    await expect.poll(() => postsWith(browser, words)).toHaveLength(1);
    expect((await postsWith(browser, words))[0]).toMatchObject({ status: 'published' });
  });

  it('keeps its sidebar when the page builds the box again', async ({ page, words, expect }) => {
    await openBox(page, box);
    await typeDraft(page, `${proud} ${words}`);
    await finding(page, /about your business/).waitFor();
    await ask(page, (door) => door.remount());
    await finding(page, /about your business/).waitFor();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' Our team, too.');
    await expect
      .poll(async () =>
        Object.values(await readHighlights(page))
          .flat()
          .join(),
      )
      .toContain('Our');
    expect(await sidebar(page).count()).toBe(1);
  });

  it('takes an inserted question in one undo step, and keeps what was selected', async ({
    page,
    words,
    expect,
  }) => {
    await openBox(page, box);
    await typeDraft(page, `We baked all night. ${words} The first loaves are out of the oven now.`);
    await sidebar(page).getByRole('button', { name: 'Insert' }).first().waitFor();
    for (let letter = 0; letter < 4; letter += 1) await page.keyboard.press('Shift+ArrowLeft');
    const text = await modelText(page);
    await ask(page, (door) => door.cutUndo());
    await sidebar(page).getByRole('button', { name: 'Insert' }).first().click();
    await expect.poll(() => modelText(page)).not.toBe(text);
    const inserted = await modelText(page);
    await expect.poll(() => readSelected(page)).toBe('now.');
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => modelText(page)).toBe(text);
    expect(inserted!.length).toBeGreaterThan(text!.length);
  });
});

/** What is selected in the box, seen from inside its tree. */
function readSelected(target: Page): Promise<string> {
  return editor(target).evaluate((node) => {
    const root = node.getRootNode() as Document | (ShadowRoot & { getSelection?(): Selection | null });
    return (root.getSelection?.() ?? document.getSelection())?.toString() ?? '';
  });
}
