import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { giveConsent } from '../harness/consent';
import { readHighlights } from '../harness/highlights';
import {
  clearDraft,
  editor,
  modelText,
  openX,
  postButton,
  setModes,
  typeDraft,
} from '../harness/playground-page';
import { finding, overlaps, sidebar } from '../harness/sidebar';
import { startBrowser, type Browser } from '../harness/start-browser';
import { typeKeys } from '../harness/typing';
import { addDays } from '@/lib/model/civil-date';
import { bakeryPosts } from '@/tests/playground/bakery-posts';
import { seedHistory } from '@/tests/playground/seed-history';
import { clockHere } from '@/tests/tools/demo/clock-here';

const sourdough =
  'We are excited to announce our new sourdough. We have worked hard on our recipe. Our bakery is proud.';
const lastWeek =
  'Your Saturday rye is back: come by from seven, taste it warm and tell us how you like the crust.';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  await giveConsent(browser);
  const clock = clockHere();
  const posts = bakeryPosts(clock);
  const screen = await browser.openPopup();
  await seedHistory(screen, [
    ...posts,
    {
      ...posts[0]!,
      id: 'last-week',
      text: lastWeek,
      kind: 'notice',
      networkId: null,
      permalink: null,
      instant: clock.now - 7 * 86_400_000,
      civilDate: addDays(clock.today, -7),
    },
  ]);
  await screen.close();
});
afterAll(() => browser.close());
beforeEach(async () => {
  await page?.close();
  page = await browser.context.newPage();
  await openX(page);
});

describe('beside the compose box', () => {
  it('stands there after a click, covers neither the button nor the box, and says how long it has been silent', async () => {
    await editor(page).click();
    await sidebar(page).getByText('7 days since your last post on X').waitFor();
    expect(await overlaps(sidebar(page), postButton(page))).toBe(false);
    expect(await overlaps(sidebar(page), editor(page))).toBe(false);
  });

  it('says that the sourdough post is about the business, underlines it, says why, and gives one step', async () => {
    await typeDraft(page, sourdough, 0, typeKeys);
    const card = finding(page, /about your business/);
    await card.waitFor();
    await expect
      .poll(async () => Object.values(await readHighlights(page)).flat())
      .toEqual(expect.arrayContaining(['We', 'our', 'We', 'our', 'Our']));
    await card.getByRole('button', { name: /^Why/ }).click();
    const text = (await card.textContent()) ?? '';
    expect(text).toMatch(/write for your customers \(A2\)/);
    expect(text).toMatch(/Cruz, Leonhardt|calculator/);
    expect(text).toMatch(/associated|rule of thumb/);
    expect(text).toMatch(/“You can now/);
  });

  it('follows the typing: a finding goes when its words go', async () => {
    await typeDraft(page, sourdough);
    await finding(page, /about your business/).waitFor();
    await clearDraft(page);
    await finding(page, /about your business/).waitFor({ state: 'detached' });
    expect(await readHighlights(page)).toEqual({});
  });

  it.each([
    [
      'a deadline',
      '20% off all birthday cakes for you, just show this post at the counter when you come by',
      /until when/i,
    ],
    [
      'a way to claim it',
      'Until Sunday evening you get 20% off all birthday cakes, because you asked us for more',
      /how/i,
    ],
  ])('names the part an offer lacks: %s', async (_part, draft, words) => {
    await typeDraft(page, draft);
    await finding(page, words).waitFor();
  });

  it('names the date of the post that a near-copy repeats', async () => {
    const clock = clockHere();
    await typeDraft(page, lastWeek.replace('warm', 'fresh'));
    const card = finding(page, /close to your X post/i);
    await card.waitFor();
    const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
    expect(await card.textContent()).toContain(
      day.format(Date.parse(`${addDays(clock.today, -7)}T00:00:00Z`)),
    );
  });

  it('praises a good draft and has nothing against it', async () => {
    await typeDraft(
      page,
      'What do you put on your toast on Sundays? Tell us below and your answer may be on the menu next week, so you can taste it warm.',
    );
    await sidebar(page).getByText('Nothing to change.').last().waitFor();
    expect(await sidebar(page).locator('[data-finding-key]').allTextContents()).toHaveLength(1);
    expect(await readHighlights(page)).toEqual({});
  });

  it('puts the suggested words in on a click, in one undo step, and leaves the caret in the draft', async () => {
    await typeDraft(page, sourdough);
    await finding(page, /about your business/)
      .getByRole('button', { name: /^Insert/ })
      .click();
    await expect.poll(() => modelText(page)).toBe(`You can now ${sourdough}`);
    expect(await editor(page).evaluate((box) => box.ownerDocument.activeElement === box)).toBe(true);
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => modelText(page)).toBe(sourdough);
  });

  it('hides advice for this draft and brings it back', async () => {
    await typeDraft(page, sourdough);
    const card = sidebar(page).locator('[data-finding-key^="customer-focus/balance"]');
    await card.getByRole('button', { name: /^Not now/ }).click();
    await sidebar(page)
      .getByText(/this draft/i)
      .first()
      .click();
    await card.waitFor({ state: 'detached' });
    await sidebar(page).getByRole('button', { name: 'Undo' }).click();
    await card.waitFor();
  });

  it.each([
    ['light', 'light'],
    ['dim', 'dark'],
    ['black', 'dark'],
  ] as const)('follows the theme %s of the page', async (theme, expected) => {
    await setModes(page, { theme });
    await editor(page).click();
    await sidebar(page).locator(`[data-theme="${expected}"]`).waitFor();
  });

  it('folds to a pill and stays folded in the next composer', async () => {
    await typeDraft(page, sourdough);
    await sidebar(page).getByRole('button', { name: /fold/i }).click();
    const pill = sidebar(page).getByRole('button', { name: /tip|Porchlight/ });
    await pill.waitFor();
    const other = await browser.context.newPage();
    await openX(other);
    await editor(other).click();
    const otherPill = sidebar(other).getByRole('button', { name: /Porchlight|Nothing|tip/ });
    await otherPill.click();
    await sidebar(other).getByRole('button', { name: /fold/i }).waitFor();
    await other.close();
  });

  it('comes along into the dialog and reads the dialog, not the box behind it', async () => {
    await typeDraft(page, 'This stands in the box behind');
    await page.keyboard.press('Escape');
    await page.goto('https://x.com/compose/post');
    await page.locator('[role="dialog"]').waitFor();
    await typeDraft(page, sourdough);
    await finding(page, /about your business/).waitFor();
    const inDialog = await sidebar(page).evaluate(
      (host) => host.parentElement?.closest('[role="dialog"]') !== null,
    );
    expect(inDialog).toBe(true);
    expect(await overlaps(sidebar(page), postButton(page))).toBe(false);
  });
});
