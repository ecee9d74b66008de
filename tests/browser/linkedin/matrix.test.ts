import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Plan } from '@/lib/model/plan';
import { bakeryPlan, giveConsent } from '../harness/consent';
import { readHighlights } from '../harness/highlights';
import { forgetPosts, readPosts } from '../harness/history';
import { finding, overlaps, sidebar } from '../harness/sidebar';
import { startBrowser, type Browser } from '../harness/start-browser';
import { decoys } from './decoys';
import {
  ask,
  boxes,
  editor,
  modelText,
  openBox,
  openLinkedin,
  played,
  postButton,
  typeDraft,
} from './linkedin-page';

const plan: Plan = {
  ...bakeryPlan,
  channels: [
    { id: 'li', network: 'linkedin', name: 'Elm Street Bakery', goals: [{ from: '2020-01-06', perWeek: 2 }] },
  ],
  mainChannelId: 'li',
};
const proud =
  'We are excited to announce our new sourdough. We have worked hard on our recipe. Our bakery is proud.';
const asking =
  'Which loaf would you like to find on the shelf on Saturday? Tell us by Friday and it is yours.';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  await giveConsent(browser, { networks: { linkedin: 'beside' }, plan });
});
afterAll(() => browser.close());
beforeEach(async () => {
  await page?.close();
  page = await browser.context.newPage();
  // What an earlier test posted would be found again as an echo.
  await forgetPosts(browser);
});

const posts = () => readPosts(browser);
const outbox = async () => {
  const worker = await browser.worker();
  const keys: string[] = await worker.evaluate('chrome.storage.local.get(null).then(Object.keys)');
  return keys.filter((key) => key.startsWith('outbox:'));
};
/** A later post proves that an earlier nothing really is nothing, without waiting for it. */
const postAnother = async (): Promise<void> => {
  const other = await browser.context.newPage();
  await openBox(other, boxes[0]!);
  await typeDraft(other, 'A later post, which is recorded.');
  await sidebar(other).waitFor();
  await postButton(other).click();
  await expect
    .poll(async () => (await posts()).map(({ text }) => text))
    .toContain('A later post, which is recorded.');
  await other.close();
};
const onlyTheLater = async (): Promise<void> => {
  await postAnother();
  await expect.poll(outbox).toEqual([]);
  expect((await posts()).map(({ text }) => text)).toEqual(['A later post, which is recorded.']);
};

describe.each(boxes)('$name', (box) => {
  it('has a sidebar that covers neither the button nor the words it speaks about, underlined', async () => {
    await openBox(page, box);
    await typeDraft(page, proud);
    await finding(page, /about your business/).waitFor();
    expect(await overlaps(sidebar(page), postButton(page))).toBe(false);
    const words = Object.values(await readHighlights(page)).flat();
    expect(words.length).toBeGreaterThan(3);
    for (const word of words) expect(proud).toContain(word);
    expect(words.map((word) => word.toLowerCase())).toContain('our');
    const inBox = await editor(page).evaluate((node) => {
      const registry = CSS.highlights as unknown as Iterable<[string, Iterable<Range>]>;
      const ranges = [...registry].flatMap(([name, all]) => (name.startsWith('porchlight-') ? [...all] : []));
      return ranges.every((range) => node.contains(range.startContainer));
    });
    expect(inBox).toBe(true);
    expect(browser.errors.filter((error) => error.includes('chrome-extension'))).toEqual([]);
  });

  it('is recorded once, to the letter, with its link and its exact time', async () => {
    await openBox(page, box);
    await typeDraft(page, 'Which #loaf 🍞 would you like\n\non Saturday, ');
    await ask(page, (door) => door.mention('Anna Baker'));
    await page.keyboard.type('and why?\nخبز طازج');
    await sidebar(page).waitFor();
    const text = await modelText(page);
    expect(text).toBe('Which #loaf 🍞 would you like\n\non Saturday, Anna Baker and why?\nخبز طازج');
    await postButton(page).click();
    await expect.poll(posts).toHaveLength(1);
    const [sent] = await ask(page, (door) => door.sent);
    const [post] = await posts();
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
    await expect.poll(outbox).toEqual([]);
  });

  it('is recorded by its going when nothing says that it went', async () => {
    await openBox(page, box, { notice: 'none' });
    await typeDraft(page, asking);
    await sidebar(page).waitFor();
    await postButton(page).dblclick({ delay: 1 });
    await expect.poll(posts, { timeout: 12_000 }).toHaveLength(1);
    expect((await posts())[0]).toMatchObject({ text: asking, proof: 'emptied', permalink: null });
  });

  it.each(['discard', 'save'])('records nothing when it is closed: %s', async (answer) => {
    await openBox(page, box);
    await typeDraft(page, asking);
    await sidebar(page).waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).first().click();
    await played(page, answer).click();
    await editor(page).waitFor({ state: 'detached' });
    await onlyTheLater();
  });

  it('records nothing when the network refuses, nor when the refused draft is discarded', async () => {
    await openBox(page, box, { fail: 'always' });
    await typeDraft(page, asking);
    await sidebar(page).waitFor();
    await postButton(page).click();
    await page.locator('dialog [role="alert"], .artdeco-toast-item').waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).first().click();
    await played(page, 'discard').click();
    await editor(page).waitFor({ state: 'detached' });
    await onlyTheLater();
  });

  it('is recorded once when the second try goes through', async () => {
    await openBox(page, box, { fail: 'next' });
    await typeDraft(page, asking);
    await sidebar(page).waitFor();
    await postButton(page).click();
    await page.locator('dialog [role="alert"], .artdeco-toast-item').waitFor();
    await expect.poll(outbox).toEqual([]);
    await postButton(page).click();
    await expect.poll(posts).toHaveLength(1);
  });

  it('stands under its own day when it is scheduled, though the picker rebuilds the editor', async () => {
    await openBox(page, box, { notice: 'plain' });
    await typeDraft(page, proud);
    await finding(page, /about your business/).waitFor();
    await played(page, 'schedule').click();
    await editor(page).waitFor({ state: 'detached' });
    await played(page, 'next').click();
    await editor(page).waitFor();
    await finding(page, /about your business/).waitFor();
    await expect.poll(async () => Object.values(await readHighlights(page)).flat().length).toBeGreaterThan(3);
    await postButton(page).click();
    await expect.poll(posts, { timeout: 12_000 }).toHaveLength(1);
    const [scheduled] = await ask(page, (door) => door.scheduled);
    expect((await posts())[0]).toMatchObject({
      status: 'scheduled',
      instant: scheduled!.executeAt,
      text: proud,
    });
  });

  it('is published at once when the picker was left without a time', async () => {
    await openBox(page, box);
    await typeDraft(page, asking);
    await sidebar(page).waitFor();
    await played(page, 'schedule').click();
    await played(page, 'back').click();
    await editor(page).waitFor();
    await postButton(page).click();
    await expect.poll(posts).toHaveLength(1);
    expect((await posts())[0]).toMatchObject({ status: 'published' });
  });

  it('keeps its sidebar when the page builds the box again', async () => {
    await openBox(page, box);
    await typeDraft(page, proud);
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

  it('takes an inserted question in one undo step, and keeps what was selected', async () => {
    await openBox(page, box);
    await typeDraft(page, 'We baked all night and the first loaves are out of the oven now.');
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

describe('no sidebar, and nothing recorded,', () => {
  it.each(decoys)('$name', async (decoy) => {
    await openLinkedin(page, decoy.path, { swap: 0, ...decoy.modes });
    await decoy.use(page);
    await postAnother();
    expect(await sidebar(page).count()).toBe(0);
    expect((await posts()).map(({ text }) => text)).toEqual(['A later post, which is recorded.']);
  });
});

describe.each([
  ['C', 'link'],
  ['C', 'none'],
  ['B', 'link'],
  ['B', 'none'],
  ['A', 'link'],
] as const)('an older post in generation %s, notice %s', (generation, told) => {
  it('is coached while it is edited, and never counted as a new one', async () => {
    await openLinkedin(page, '/feed/', { swap: 0, generation, notice: told });
    await played(page, 'edit').click();
    await typeDraft(page, ' We are proud of our bread, and our bakery loves our own recipe.');
    await finding(page, /about your business/).waitFor();
    await postButton(page).click();
    await expect.poll(() => ask(page, (door) => door.sent.length)).toBe(1);
    await editor(page).waitFor({ state: 'detached' });
    // Nothing in the new box tells an edit from a draft that was kept: the owner is asked.
    if (generation === 'C' && told === 'none')
      await sidebar(page).getByRole('button', { name: 'No', exact: true }).click();
    await postAnother();
    expect((await posts()).map(({ text }) => text)).toEqual(['A later post, which is recorded.']);
  });

  it('shared on without a word of the owner’s is not recorded', async () => {
    await openLinkedin(page, '/feed/', { swap: 0, generation, notice: told });
    await played(page, 'reshare').click();
    await editor(page).click();
    await postButton(page).click();
    await expect.poll(() => ask(page, (door) => door.sent.length)).toBe(1);
    await onlyTheLater();
  });
});

describe.each(['en', 'de', 'es', 'vi', 'ar'] as const)('a page in %s', (language) => {
  it.each(['C', 'B'] as const)('records and schedules as any other, generation %s', async (generation) => {
    await openBox(page, { name: '', path: '/feed/', modes: { generation } }, { language, notice: 'plain' });
    await typeDraft(page, asking);
    await sidebar(page).waitFor();
    await played(page, 'schedule').click();
    await played(page, 'next').click();
    await editor(page).waitFor();
    await postButton(page).click();
    await expect.poll(posts, { timeout: 12_000 }).toHaveLength(1);
    const [scheduled] = await ask(page, (door) => door.scheduled);
    expect((await posts())[0]).toMatchObject({ status: 'scheduled', instant: scheduled!.executeAt });
  });
});

/** What is selected in the box, seen from inside its tree. */
function readSelected(target: Page): Promise<string> {
  return editor(target).evaluate((node) => {
    const root = node.getRootNode() as Document | (ShadowRoot & { getSelection?(): Selection | null });
    return (root.getSelection?.() ?? document.getSelection())?.toString() ?? '';
  });
}
