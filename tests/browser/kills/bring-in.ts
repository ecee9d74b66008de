import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { packForX } from '../newcomer/bakery-archive';
import type { Act, Stage } from './act';
import { makePosts } from './posts';
import { readSteps } from './whole-steps';

/** Three batches, the last of them small. */
export const inArchive = makePosts('Tray', 2_200);
const texts = inArchive.map(({ text }) => text);
let packed: Promise<Buffer> | null = null;

/** The archive of X on "Bring posts in". */
export const bringIn: Act = {
  async prepare({ browser }) {
    const page = await browser.openScreen('dashboard');
    await choose(page);
    return page;
  },
  start: (page) => keep(page).click(),
  done: (page) => page.getByRole('heading', { name: 'Your posts are in' }).waitFor(),
  async goOn(stage, page) {
    const again = page ?? (await reopen(stage));
    if (page) {
      await bringIn.done(page);
      await page.getByRole('button', { name: 'Bring in more' }).click();
    }
    await choose(again);
    await keep(again).click();
    await bringIn.done(again);
    const runs = (await stage.keeper.look()).runs.toSorted((one, other) => one.at - other.at);
    expect(runs.at(-1)).toMatchObject({ state: 'done', total: texts.length });
    return texts;
  },
};

/** What was stopped is whole steps, and the screen says how it goes on. */
async function reopen(stage: Stage): Promise<Page> {
  const back = await readSteps(stage, texts.toReversed());
  const [run] = (await stage.keeper.look()).runs;
  expect((run?.added ?? 0) + (run?.known ?? 0), 'what the report says').toBe(back.length);
  const page = await stage.browser.openScreen('dashboard');
  await page.goto(`${page.url()}#bring-in`);
  if (run && back.length < texts.length)
    await page
      .getByText(`It stopped at ${back.length.toLocaleString('en-GB')} of 2,200. Choose the same file again`)
      .waitFor();
  return page;
}

async function choose(page: Page): Promise<void> {
  packed ??= packForX(inArchive);
  await page.goto(`${page.url().split('#')[0]}#bring-in`);
  const file = { name: 'twitter.zip', mimeType: 'application/zip', buffer: await packed };
  await page.getByLabel('Choose a file').setInputFiles(file);
  await keep(page).waitFor();
}

function keep(page: Page) {
  return page.getByRole('button', { name: /^Keep [\d,]+ posts$/ });
}
