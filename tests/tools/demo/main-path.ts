import type { Page } from 'playwright-core';
import { playWelcome } from '@/tests/browser/harness/consent';
import { readBadge, readPosts } from '@/tests/browser/harness/history';
import {
  clearDraft,
  editor,
  openX,
  postButton,
  toast,
  typeDraft,
} from '@/tests/browser/harness/playground-page';
import { overlaps, readSidebar, sidebar } from '@/tests/browser/harness/sidebar';
import { startBrowser, type Browser } from '@/tests/browser/harness/start-browser';
import { typeKeys } from '@/tests/browser/harness/typing';
import { readHighlights } from '@/tests/browser/harness/highlights';
import { bakeryPosts } from '@/tests/playground/bakery-posts';
import { seedHistory } from '@/tests/playground/seed-history';
import { clockHere } from './clock-here';
import { drafts } from './drafts';
import { createShots, type Shots } from './shots';
import { expectThat, waitUntil } from './wait-until';

/** Tells the person at the command line what is being played. */
export type Say = (line: string) => void;

interface Stage {
  readonly browser: Browser;
  readonly shots: Shots;
  readonly say: Say;
}

/** Plays the steps 2 to 5 in a headless browser, with a picture of each. @throws one clear sentence */
export async function playMainPath(folder: string, say: Say = console.log): Promise<void> {
  const browser = await startBrowser({ build: 'test' });
  const stage = { browser, say, shots: createShots(folder, say) };
  try {
    await beforeConsent(stage);
    await consent(stage);
    const page = await browser.context.newPage();
    await openX(page);
    await advice(stage, page);
    await posting(stage, page);
    await popup(stage);
    expectThat(
      browser.requests.every(({ by }) => by === 'page'),
      'The extension made a request.',
    );
    expectThat(
      browser.escaped.length === 0,
      `Something reached for the network: ${browser.escaped.join(', ')}`,
    );
    say('Done: every step held, and the extension made no request.');
  } finally {
    await browser.close();
  }
}

async function beforeConsent({ browser, say }: Stage): Promise<void> {
  say('Before consent: a draft is typed and nothing happens.');
  const page = await browser.context.newPage();
  await openX(page);
  await typeDraft(page, drafts.sourdough, 0, typeKeys);
  expectThat((await sidebar(page).count()) === 0, 'The sidebar came before consent.');
  await page.close();
}

async function consent({ browser, shots, say }: Stage): Promise<void> {
  say('The welcome page: what is read and kept, and a yes.');
  const welcome = await browser.openScreen('welcome');
  await welcome.getByRole('button', { name: 'Agree and start' }).waitFor();
  await shots.take(welcome, 'welcome');
  await welcome.close();
  const agreed = await playWelcome(browser);
  await seedHistory(agreed, bakeryPosts(clockHere()));
  await shots.take(agreed, 'welcome-agreed');
  await agreed.close();
  await waitUntil(
    'The badge does not show nine days of silence.',
    async () => (await readBadge(browser)) === '9d',
  );
  say('The badge says 9d.');
  const before = await browser.openPopup();
  await before.getByText(/days/).first().waitFor();
  await shots.take(before, 'popup-after-nine-days');
  await before.close();
}

async function advice({ shots, say }: Stage, page: Page): Promise<void> {
  say('A click into the box: the sidebar stands beside it.');
  await editor(page).click();
  await sidebar(page).waitFor();
  expectThat(!(await overlaps(sidebar(page), postButton(page))), 'The sidebar covers the Post button.');
  await shots.take(page, 'sidebar');

  say('The sourdough draft: it is about the business.');
  await write(page, drafts.sourdough, /about your business/i);
  await waitUntil('The words are not underlined.', async () =>
    Object.values(await readHighlights(page))
      .flat()
      .includes('our'),
  );
  await shots.take(page, 'sourdough');

  say('An offer that does not say how to get it.');
  await write(page, drafts.offer, /how they get the offer|until when/i);
  await shots.take(page, 'offer');

  say('A near-copy of the last post: its date is named.');
  await write(page, drafts.nearCopy, /close to your X post of/i);
  await shots.take(page, 'near-copy');

  say('A good draft: praise, and no caution.');
  await write(page, drafts.good, drafts.goodHolds);
  await shots.take(page, 'good-draft');
}

async function posting({ browser, shots, say }: Stage, page: Page): Promise<void> {
  say('Posted by the button.');
  const before = (await readPosts(browser)).length;
  await postButton(page).click();
  await toast(page).waitFor();
  await kept(browser, before + 1, drafts.good);
  await shots.take(page, 'posted-by-button');

  say('Posted by Ctrl or Cmd and Enter.');
  await typeDraft(page, drafts.second, 0, typeKeys);
  await page.keyboard.press('ControlOrMeta+Enter');
  await kept(browser, before + 2, drafts.second);
  await shots.take(page, 'posted-by-keys');
}

async function popup({ browser, shots, say }: Stage): Promise<void> {
  say('The popup: this week, the last weeks, the silence of each channel.');
  await waitUntil(
    'The badge still shows a silence after posting.',
    async () => (await readBadge(browser)) === '',
  );
  const page = await browser.openPopup();
  await page.getByText('2 of 2').first().waitFor();
  await shots.take(page, 'popup');
}

async function write(page: Page, text: string, holds: RegExp): Promise<void> {
  await clearDraft(page);
  await typeDraft(page, text, 0, typeKeys);
  const missing = `For "${text.slice(0, 40)}…" the sidebar does not say ${holds}.`;
  await waitUntil(missing, async () => holds.test(await readSidebar(page)));
}

async function kept(browser: Browser, count: number, text: string): Promise<void> {
  await waitUntil(`"${text.slice(0, 40)}…" is not in the history once.`, async () => {
    const posts = await readPosts(browser);
    const last = posts.at(-1);
    return posts.length === count && last?.text === text && last.permalink !== null;
  });
}
