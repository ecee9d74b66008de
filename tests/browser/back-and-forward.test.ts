import { afterAll, beforeAll, describe } from 'vitest';
import { giveConsent } from './harness/consent';
import { testsWithOwnPage } from './harness/own-page';
import { places } from './harness/places';
import { outboxWith, postsWith } from './harness/recorded';
import { finding, sidebar } from './harness/sidebar';
import { startBrowser, type Browser } from './harness/start-browser';
import { enterText } from './harness/typing';

const proud = 'We are excited to announce our new sourdough. We have worked hard on our recipe.';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser({ backForwardCache: true });
  await giveConsent(browser, { networks: { x: 'beside', linkedin: 'beside', facebook: 'beside' } });
});
afterAll(() => browser.close());

const it = testsWithOwnPage(() => browser);

/** One box of each network: the engines and the ways to publish are no matter here. */
const oneEach = places.filter(({ name }) => /^X|LinkedIn C, the dialog|the profile/.test(name));

describe.concurrent.each(oneEach)('$name left and come back to', ({ open, editor, publish }) => {
  it('is the same page, has one sidebar that goes on reading, and one post', async ({
    page,
    words,
    expect,
  }) => {
    await open(page);
    await editor(page).click();
    await sidebar(page).waitFor();
    await enterText(page, `${proud} `);
    await finding(page, /about your business/).waitFor();
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })),
    );

    await page.goto('https://x.com/messages');
    await page.goBack({ waitUntil: 'commit' });
    // Another page would have been loaded anew, and have forgotten everything; then this test tests nothing.
    expect(await page.evaluate(() => (window as { persisted?: boolean }).persisted)).toBe(true);

    await editor(page).click();
    await page.keyboard.press('ControlOrMeta+End');
    await enterText(page, words);
    await finding(page, /about your business/).waitFor();
    expect(await sidebar(page).count()).toBe(1);
    await publish(page);
    await expect.poll(() => postsWith(browser, words)).toHaveLength(1);
    await expect.poll(() => outboxWith(browser, words)).toEqual([]);
    expect((await postsWith(browser, words))[0]!.text).toBe(`${proud} ${words}`);
  });
});
