import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { civilDateAt } from '@/lib/model/civil-date';
import { giveConsent, readStored } from '@/tests/browser/harness/consent';
import { forgetPosts, readBadge, readPosts, readReplies } from '@/tests/browser/harness/history';
import { openX, postButton, toast, typeDraft } from '@/tests/browser/harness/playground-page';
import { finding, sidebar } from '@/tests/browser/harness/sidebar';
import { startBrowser, type Browser } from '@/tests/browser/harness/start-browser';
import { fakePost } from '@/tests/lib/history/fakes';
import { seedHistory } from '@/tests/playground/seed-history';
import { snowflakeAt } from '@/tests/playground/x/app/snowflake';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const instant = Date.now() - 2 * 3_600_000;
const networkId = snowflakeAt(instant);
const own = `/elmstreetbakes/status/${networkId}`;
const question = fakePost({
  id: 'asked',
  text: 'Which loaf would you like to find on the shelf on Saturday?',
  instant,
  zone,
  civilDate: civilDateAt(instant, zone),
  kind: 'question',
  permalink: `https://x.com${own}`,
  networkId,
});
const offer = fakePost({
  ...question,
  id: 'offered',
  text: '20% off all loaves until Saturday, for everyone who follows us here.',
  instant: instant - 3_600_000,
  kind: 'offer',
  networkId: snowflakeAt(instant - 3_600_000),
  permalink: null,
});

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  await giveConsent(browser);
});
afterAll(() => browser.close());
beforeEach(async () => {
  await page?.close();
  await forgetPosts(browser);
  const screen = await browser.openScreen('dashboard');
  await seedHistory(screen, [offer, question]);
  await screen.close();
  page = await browser.context.newPage();
});

/** What the popup asks the owner to come back to: the newest of what is owed. */
async function readOwed(): Promise<string> {
  const popup = await browser.openScreen('popup');
  const owed = await popup.getByRole('region', { name: 'Answers may be waiting' }).innerText();
  await popup.close();
  return owed;
}

async function outboxKeys(): Promise<string[]> {
  return Object.keys(await readStored(browser)).filter((key) => key.startsWith('outbox:'));
}

async function sendReply(text: string): Promise<void> {
  await typeDraft(page, text);
  await postButton(page).click();
  await toast(page).waitFor();
}

it('sees an answer on the page of the owner’s own post, and asks no more', async () => {
  expect(await readOwed()).toContain('Your question on X');
  await expect.poll(() => readBadge(browser)).toBe('↩');
  await openX(page, own);
  await sendReply('The rye it is, Nora. We will put one by for you.');
  await expect.poll(() => readReplies(browser)).toHaveLength(1);
  const [sent] = await page.evaluate(() => window.playground.sent);
  expect((await readReplies(browser))[0]).toMatchObject({
    postId: 'asked',
    inReplyTo: networkId,
    networkId: sent!.id,
    source: 'live',
  });
  // The older one is still open, and in front now.
  expect(await readOwed()).toContain('Your offer on X');
  expect((await readPosts(browser)).map(({ id }) => id)).toEqual(['offered', 'asked']);
  expect(browser.errors).toEqual([]);
});

it.each([
  ['by the shortcut', own, () => page.keyboard.press('ControlOrMeta+Enter')],
  ['after the undo delay', `${own}?undo=1`, () => postButton(page).click()],
])('sees it %s, too', async (_how, path, send) => {
  await openX(page, path);
  await typeDraft(page, 'The rye it is.');
  await send();
  await expect.poll(() => readReplies(browser)).toHaveLength(1);
  expect(await readPosts(browser)).toHaveLength(2);
});

it('takes the badge back with the last answer, given in the page or said by hand', async () => {
  await openX(page, own);
  await sendReply('The rye it is.');
  await expect.poll(() => readReplies(browser)).toHaveLength(1);
  expect(await readBadge(browser)).toBe('↩');
  const popup = await browser.openScreen('popup');
  const owed = popup.getByRole('region', { name: 'Answers may be waiting' });
  await owed.getByRole('button', { name: 'Answered' }).click();
  await expect.poll(() => readBadge(browser)).toBe('');
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => readBadge(browser)).toBe('↩');
  await popup.close();
});

it('sees an answer to a customer below it, written in the dialog', async () => {
  await openX(page, own);
  await page.getByTestId('tweet').last().getByTestId('reply').click();
  await page.getByRole('dialog').waitFor();
  await sendReply('Sorry that the rye was gone. We bake more on Friday.');
  await expect.poll(async () => (await readReplies(browser)).map((one) => one.postId)).toEqual(['asked']);
  expect(await readPosts(browser)).toHaveLength(2);
});

it('takes what the owner adds to a post of a moment ago for a thread that goes on, and reminds all the same', async () => {
  const now = Date.now() - 10 * 60_000;
  const fresh = { ...question, id: 'fresh', instant: now, networkId: snowflakeAt(now), permalink: null };
  const screen = await browser.openScreen('dashboard');
  await seedHistory(screen, [fresh]);
  await screen.close();
  await openX(page, `/elmstreetbakes/status/${fresh.networkId}`);
  await sendReply('And tell us the hour, too.');
  await toast(page).waitFor({ state: 'detached' });
  // An answer to a customer there, who has come already, is one.
  await page.getByTestId('tweet').last().getByTestId('reply').click();
  await page.getByRole('dialog').waitFor();
  await sendReply('Gladly, Nora.');
  await expect.poll(() => readReplies(browser)).toHaveLength(1);
  const [, answer] = await page.evaluate(() => window.playground.sent);
  expect((await readReplies(browser))[0]).toMatchObject({ postId: 'fresh', networkId: answer!.id });
  expect(await readPosts(browser)).toHaveLength(3);
});

it('coaches an answer under the owner’s own post as one, never as a post', async () => {
  await openX(page, own);
  await typeDraft(
    page,
    'We are sorry, Nora. We sold our rye so early, and we bake more of our loaves on Friday.',
  );
  await finding(page, 'In a reply, “I” sounds closer than “we”').waitFor();
  expect(
    await sidebar(page)
      .getByRole('button', { name: /^Kind of post/ })
      .count(),
  ).toBe(0);
  await postButton(page).click();
  await expect.poll(() => readReplies(browser)).toHaveLength(1);
  await sidebar(page).waitFor({ state: 'detached' });
  // With the next answer the coach is back.
  await typeDraft(page, 'And the rye is yours.');
  await sidebar(page).getByText('An answer under your post.').waitFor();
  expect(await readPosts(browser)).toHaveLength(2);
  expect(await outboxKeys()).toEqual([]);
  expect(browser.errors).toEqual([]);
});

it('takes a new post in a dialog over that page for a post', async () => {
  await openX(page, own);
  await page.getByTestId('tweet').last().getByTestId('reply').click();
  await sendReply('Sorry that the rye was gone.');
  await expect.poll(() => readReplies(browser)).toHaveLength(1);
  await page.getByTestId('SideNav_NewTweet_Button').click();
  await typeDraft(page, 'A post of its own, with rye for all of you.');
  await postButton(page).click();
  await expect.poll(() => readPosts(browser)).toHaveLength(3);
  expect(await readReplies(browser)).toHaveLength(1);
});

it('keeps nothing of answers under others’ posts, refused ones, or those a script of the page sent', async () => {
  await openX(page, '/norawhitcombe/status/1');
  await sendReply('There is one by the bridge.');
  expect(await sidebar(page).count()).toBe(0);
  await openX(page, '/home');
  await page.getByTestId('tweet').first().getByTestId('reply').click();
  await page.getByRole('dialog').waitFor();
  await sendReply('There is one by the bridge.');
  await openX(page, `${own}?fail=next`);
  await sendReply('The rye it is.');
  await openX(page, own);
  await typeDraft(page, 'The rye it is.');
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('[data-testid="tweetButtonInline"]')!.click(),
  );
  await toast(page).waitFor();
  // A later answer that is kept proves that the earlier ones were not.
  await openX(page, own);
  await sendReply('A later answer.');
  await expect.poll(async () => (await readReplies(browser)).length).toBeGreaterThan(0);
  const [last] = await page.evaluate(() => window.playground.sent);
  expect((await readReplies(browser)).map((one) => one.networkId)).toEqual([last!.id]);
});
