import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { storageKey } from '@/lib/model/storage-key';
import { bakeryPosts } from '@/tests/playground/bakery-posts';
import { clockHere } from '@/tests/tools/demo/clock-here';
import { drafts } from '@/tests/tools/demo/drafts';
import { setTheme } from '@/tests/tools/demo/shots';
import { readStored } from '../harness/consent';
import { readPosts } from '../harness/history';
import { editor, openX, typeDraft } from '../harness/playground-page';
import { sidebar } from '../harness/sidebar';
import { startBrowser, type Browser } from '../harness/start-browser';
import { typeKeys } from '../harness/typing';
import { packForX } from './bakery-archive';

/** `PORCHLIGHT_PICTURES=1` takes the pictures of the README anew. */
const isForReadme = process.env['PORCHLIGHT_PICTURES'] === '1';
const size = { width: 1280, height: 800 };

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await startBrowser({ build: 'test' });
  folder = isForReadme ? 'tests/playground/pictures' : await mkdtemp(join(tmpdir(), 'porchlight-newcomer-'));
});
afterAll(async () => {
  await browser.close();
  if (!isForReadme) await rm(folder, { recursive: true });
});

async function takePicture(page: Page, name: string): Promise<void> {
  await setTheme(page, 'light');
  const picture = await page.screenshot({ path: join(folder, `${name}.png`) });
  expect(picture.byteLength).toBeGreaterThan(5_000);
}

it('takes a newcomer from the install to advice on the first draft that cites a post of before', async () => {
  // The install opens the welcome page by itself.
  const opened = () => browser.context.pages().find((page) => page.url().endsWith('/welcome.html'));
  const welcome = opened() ?? (await browser.context.waitForEvent('page', { predicate: () => !!opened() }));
  await welcome.setViewportSize(size);

  // Consent.
  await welcome.getByRole('textbox', { name: 'What is your business called?' }).fill('Elm Street Bakery');
  await welcome.getByRole('checkbox', { name: 'X', exact: true }).check();
  await takePicture(welcome, 'welcome');
  await welcome.getByRole('button', { name: 'Agree and start' }).click();
  await welcome.getByRole('heading', { name: 'The porch light is on' }).waitFor();

  // The plan.
  const planOpens = browser.context.waitForEvent('page');
  await welcome.getByRole('link', { name: 'Say what you sell and to whom' }).click();
  const dashboard = await planOpens;
  await dashboard.setViewportSize(size);
  await dashboard.getByLabel('What you are').selectOption('bakery');
  await dashboard.getByLabel('What customers come for').fill('seeded rye, cinnamon buns');
  await dashboard.getByLabel('What customers come for').blur();
  await expect
    .poll(async () => (await readStored(browser))[storageKey.plan])
    .toMatchObject({
      business: {
        name: 'Elm Street Bakery',
        trade: 'bakery',
        sells: ['seeded rye', 'cinnamon buns'],
      },
    });
  await takePicture(dashboard, 'plan');

  // What was posted before: a preview first, then in.
  const posts = bakeryPosts(clockHere());
  await dashboard.getByRole('link', { name: 'Bring posts in' }).click();
  await dashboard.getByLabel('Choose a file').setInputFiles({
    name: 'twitter-archive.zip',
    mimeType: 'application/zip',
    buffer: await packForX(posts),
  });
  const keep = dashboard.getByRole('button', { name: `Keep ${posts.length} posts` });
  await keep.waitFor();
  expect(await readPosts(browser)).toHaveLength(0);
  await takePicture(dashboard, 'bring-in');
  await keep.click();
  await dashboard.getByRole('heading', { name: 'Your posts are in' }).waitFor();
  await dashboard.getByText('The coach has read all of them.').waitFor();
  expect((await readPosts(browser)).map(({ text }) => text).toSorted()).toEqual(
    posts.map(({ text }) => text).toSorted(),
  );

  // The history shows them.
  await dashboard.getByRole('link', { name: 'Look at your history' }).click();
  await dashboard.getByText('Maria has bought two rolls').first().waitFor();
  await takePicture(dashboard, 'history');

  // The first draft, and advice that knows the post of nine days ago.
  const page = await browser.context.newPage();
  await page.setViewportSize(size);
  await openX(page);
  await editor(page).click();
  await sidebar(page).waitFor();
  await typeDraft(page, drafts.nearCopy, 0, typeKeys);
  await sidebar(page)
    .getByText(/close to your X post of/i)
    .first()
    .waitFor();
  await takePicture(page, 'cites-a-post');

  // The popup knows the silence.
  const popup = await browser.openPopup();
  await popup
    .getByText(/9 days/)
    .first()
    .waitFor();
  await takePicture(popup, 'popup');
  expect(browser.requests.filter(({ by }) => by !== 'page')).toEqual([]);
  expect(browser.escaped).toEqual([]);
});
