import { afterAll, beforeAll, describe, it as test } from 'vitest';
import { giveConsent } from '../harness/consent';
import { readHighlights } from '../harness/highlights';
import { testsWithOwnPage } from '../harness/own-page';
import { modelText, openX, postButton, setModes, toast, typeDraft } from '../harness/playground-page';
import { dismissVariety, outboxWith, ownWords, postsWith } from '../harness/recorded';
import { finding, overlaps, sidebar } from '../harness/sidebar';
import { openWindow, startBrowser, type Browser } from '../harness/start-browser';
import { boxes } from './boxes';

const proud =
  'We are excited to announce our new sourdough. We have worked hard on our recipe. Our bakery is proud.';
const asking =
  'Which loaf would you like to find on the shelf on Saturday? Tell us by Friday and it is yours.';

let browser: Browser;
/** words of drafts that never went out */
const never: string[] = [];

beforeAll(async () => {
  browser = await startBrowser();
  await giveConsent(browser);
  await dismissVariety(browser);
});
afterAll(() => browser.close());

const it = testsWithOwnPage(() => browser);

describe.concurrent.each(boxes)('$name', (box) => {
  it('has a sidebar that does not cover the button, and the right words underlined', async ({
    page,
    words,
    expect,
  }) => {
    await box.open(page);
    await typeDraft(page, `${proud} ${words}`);
    await finding(page, /about your business/).waitFor();
    expect(await overlaps(sidebar(page), postButton(page))).toBe(false);
    const lit = Object.values(await readHighlights(page)).flat();
    expect(lit.map((word) => word.toLowerCase())).toContain('our');
    for (const word of lit) expect(proud).toContain(word);
  });

  it('has its post in the history once, to the letter, with its link', async ({ page, words, expect }) => {
    const text = `Which #loaf 🍞 would you like\n\non Saturday, @elmstreet?\nخبز طازج ${words}`;
    await box.open(page);
    await typeDraft(page, text);
    await sidebar(page).waitFor();
    expect(await modelText(page)).toBe(text);
    await postButton(page).click();
    await expect.poll(() => postsWith(browser, words)).toHaveLength(1);
    expect((await postsWith(browser, words))[0]).toMatchObject({
      network: 'x',
      text,
      status: 'published',
      proof: 'notice',
      permalink: expect.stringMatching(/^https:\/\/x\.com\/\w+\/status\/\d+$/),
    });
    await expect.poll(() => outboxWith(browser, words)).toEqual([]);
  });

  it('is left without a trace', async ({ page, words }) => {
    await box.open(page);
    await typeDraft(page, `${asking} ${words}`);
    await sidebar(page).waitFor();
    await box.cancel(page);
    never.push(words);
  });

  it('has nothing recorded when the network refuses', async ({ page, words, expect }) => {
    await box.open(page);
    await setModes(page, { fail: 'always' });
    await typeDraft(page, `${asking} ${words}`);
    await sidebar(page).waitFor();
    await postButton(page).click();
    await toast(page).waitFor();
    await expect.poll(() => outboxWith(browser, words)).toEqual([]);
    never.push(words);
  });
});

describe.concurrent.each(boxes.filter(({ canSchedule }) => canSchedule))('$name', (box) => {
  it('has a scheduled post under its own day', async ({ page, words, expect }) => {
    await box.open(page);
    await typeDraft(page, `${asking} ${words}`);
    await sidebar(page).waitFor();
    await page.getByTestId('scheduleOption').last().click();
    await page.getByTestId('scheduledConfirmationPrimaryAction').click();
    await page.getByTestId('scheduledTweetIndicator').waitFor();
    await postButton(page).click();
    await expect.poll(() => postsWith(browser, words)).toHaveLength(1);
    const [scheduled] = await page.evaluate(() => window.playground.scheduled);
    expect((await postsWith(browser, words))[0]).toMatchObject({
      status: 'scheduled',
      instant: scheduled!.executeAt! * 1_000,
    });
  });
});

// A later post proves that the nothings before it are not merely late.
test('what was left or refused is nowhere', async ({ expect }) => {
  const later = ownWords();
  const page = await openWindow(browser);
  await openX(page);
  await typeDraft(page, `A later post, which is recorded. ${later}`);
  await sidebar(page).waitFor();
  await postButton(page).click();
  await expect.poll(() => postsWith(browser, later)).toHaveLength(1);
  expect(never).toHaveLength(2 * boxes.length);
  for (const words of never) {
    expect(await postsWith(browser, words)).toEqual([]);
    expect(await outboxWith(browser, words)).toEqual([]);
  }
});
