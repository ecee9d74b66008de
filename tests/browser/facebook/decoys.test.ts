import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { giveConsent, readStored } from '../harness/consent';
import { readPosts } from '../harness/history';
import { sidebar, watchForSidebars } from '../harness/sidebar';
import { openWindow, startBrowser, type Browser } from '../harness/start-browser';
import { enterText } from '../harness/typing';
import { openComposer, openFacebook } from './facebook-page';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
  await giveConsent(browser, { networks: { facebook: 'beside' } });
});
afterAll(() => browser.close());
const box = (selector: string) => (target: Page) => target.locator(selector).first();

interface Decoy {
  readonly name: string;
  readonly path: string;
  readonly prepare?: (target: Page) => Promise<unknown>;
  readonly box: (target: Page) => Locator;
}
const decoys: readonly Decoy[] = [
  { name: 'a comment', path: '/', box: box('[role="feed"] > [role="article"] > form [role="textbox"]') },
  { name: 'a reply', path: '/', box: box('[role="article"] [role="article"] [role="textbox"]') },
  {
    name: 'a comment in the dialog of a photo',
    path: '/',
    prepare: (target) => target.getByRole('button', { name: 'Photo', exact: true }).first().click(),
    box: box('[role="dialog"] > form [role="textbox"]'),
  },
  { name: 'a chat at the foot of the page', path: '/', box: box('[data-dock] [role="textbox"]') },
  { name: 'the messages page', path: '/messages/t/1', box: box('[role="textbox"]') },
  {
    name: 'a message in a dialog',
    path: '/',
    prepare: (target) => target.getByRole('button', { name: 'Send to a friend' }).click(),
    box: box('[role="dialog"] [role="textbox"]'),
  },
  { name: 'the search', path: '/', box: box('[role="combobox"]') },
  { name: 'the bio', path: '/elmstreetbakery', box: box('textarea') },
  { name: 'a story', path: '/stories/create', box: box('textarea') },
  { name: 'a reel', path: '/reels/create', box: box('[role="textbox"]') },
  { name: 'a thing for sale', path: '/marketplace/create/item', box: box('textarea') },
  { name: 'an event', path: '/events/create/', box: box('[role="textbox"]') },
  {
    name: 'the inbox of the Business Suite',
    path: 'https://business.facebook.com/latest/inbox/all',
    box: box('[role="textbox"]'),
  },
];

describe.concurrent('no sidebar, and nothing recorded, in', () => {
  it.for(decoys)('$name', async ({ path, prepare, box: find }, { expect }) => {
    const page = await openWindow(browser);
    await openFacebook(page, path);
    const seen = await watchForSidebars(page);
    await prepare?.(page);
    await find(page).click();
    await enterText(page, 'We are proud of our bread, and our bakery loves our own recipe');
    // A composer opened later has its sidebar: what this box would have got is there by now.
    const other = await openWindow(browser);
    await openFacebook(other);
    await openComposer(other);
    await sidebar(other).waitFor();
    await other.close();
    await page.keyboard.press('Enter');
    expect(await readPosts(browser)).toEqual([]);
    expect(Object.keys(await readStored(browser)).filter((key) => key.startsWith('outbox:'))).toEqual([]);
    expect(await seen()).toBe(0);
    await page.close();
  });

  it('the Instagram caption beside Facebook’s, while Facebook’s keeps its own', async ({ expect }) => {
    const page = await openWindow(browser);
    await openFacebook(page, 'https://business.facebook.com/latest/composer/?asset_id=102');
    await page.locator('[data-caption="Instagram"] [role="textbox"]').click();
    await enterText(page, 'Only for Instagram');
    expect(await sidebar(page).count()).toBe(0);
    await page.locator('[data-caption="Facebook"] [role="textbox"]').click();
    await sidebar(page).waitFor();
    await page.close();
  });
});
