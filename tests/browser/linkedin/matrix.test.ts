import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, type ExpectStatic } from 'vitest';
import type { Plan } from '@/lib/model/plan';
import { bakeryPlan, giveConsent } from '../harness/consent';
import { readHighlights } from '../harness/highlights';
import { dismissEverywhere, outboxWith, ownWords, postsWith } from '../harness/recorded';
import { testsWithOwnPage } from '../harness/own-page';
import { finding, overlaps, sidebar, watchForSidebars } from '../harness/sidebar';
import { openWindow, startBrowser, type Browser } from '../harness/start-browser';
import { decoys, decoyWords } from './decoys';
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
/** of the post that the stand-in has from two years ago */
const reshared = 'Two years ago';
const asking =
  'Which loaf would you like to find on the shelf on Saturday? Tell us by Friday and it is yours.';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
  await giveConsent(browser, { networks: { linkedin: 'beside' }, plan });
  await dismissEverywhere(browser, ['variety/echo', 'variety/opening', 'variety/run', 'variety/mix']);
});
afterAll(() => browser.close());

const it = testsWithOwnPage(() => browser);

/** A later post proves that an earlier nothing really is nothing, without waiting for it. */
const nothingOf = async (expect: ExpectStatic, words: string): Promise<void> => {
  const later = ownWords();
  const other = await openWindow(browser);
  await openBox(other, boxes[0]!);
  await typeDraft(other, `A later post, which is recorded. ${later}`);
  await sidebar(other).waitFor();
  await postButton(other).click();
  await expect.poll(() => postsWith(browser, later)).toHaveLength(1);
  await other.close();
  await expect.poll(() => outboxWith(browser, words)).toEqual([]);
  expect(await postsWith(browser, words)).toEqual([]);
};

describe.concurrent.each(boxes)('$name', (box) => {
  it('has a sidebar that covers neither the button nor the words it speaks about, underlined', async ({
    page,
    words,
    expect,
  }) => {
    await openBox(page, box);
    await typeDraft(page, `${proud} ${words}`);
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
    await typeDraft(page, `${asking} ${words}`);
    await sidebar(page).waitFor();
    await postButton(page).dblclick({ delay: 1 });
    await expect.poll(() => postsWith(browser, words), { timeout: 12_000 }).toHaveLength(1);
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
      await nothingOf(expect, words);
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
    await nothingOf(expect, words);
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
    await typeDraft(page, `${proud} ${words}`);
    await finding(page, /about your business/).waitFor();
    await played(page, 'schedule').click();
    await editor(page).waitFor({ state: 'detached' });
    await played(page, 'next').click();
    await editor(page).waitFor();
    await finding(page, /about your business/).waitFor();
    await expect.poll(async () => Object.values(await readHighlights(page)).flat().length).toBeGreaterThan(3);
    await postButton(page).click();
    await expect.poll(() => postsWith(browser, words), { timeout: 12_000 }).toHaveLength(1);
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

describe.concurrent('no sidebar, and nothing recorded,', () => {
  it.for(decoys)('$name', async (decoy, { page, expect }) => {
    await openLinkedin(page, decoy.path, { swap: 0, ...decoy.modes });
    const seen = await watchForSidebars(page);
    await decoy.use(page);
    // A box opened later has its sidebar and its post: what this one would have got is there by now.
    await nothingOf(expect, decoyWords);
    expect(await seen()).toBe(0);
  });
});

describe.concurrent.each([
  ['C', 'link'],
  ['C', 'none'],
  ['B', 'link'],
  ['B', 'none'],
  ['A', 'link'],
] as const)('an older post in generation %s, notice %s', (generation, told) => {
  it('is coached while it is edited, and never counted as a new one', async ({ page, words, expect }) => {
    await openLinkedin(page, '/feed/', { swap: 0, generation, notice: told });
    await played(page, 'edit').click();
    await typeDraft(page, ` We are proud of our bread, and our bakery loves our own recipe. ${words}`);
    await finding(page, /about your business/).waitFor();
    await postButton(page).click();
    await expect.poll(() => ask(page, (door) => door.sent.length)).toBe(1);
    await editor(page).waitFor({ state: 'detached' });
    // Nothing in the new box tells an edit from a draft that was kept: the owner is asked.
    if (generation === 'C' && told === 'none')
      await sidebar(page).getByRole('button', { name: 'No', exact: true }).click();
    await nothingOf(expect, words);
  });

  it('shared on without a word of the owner’s is not recorded', async ({ page, expect }) => {
    await openLinkedin(page, '/feed/', { swap: 0, generation, notice: told });
    await played(page, 'reshare').click();
    await editor(page).click();
    await postButton(page).click();
    await expect.poll(() => ask(page, (door) => door.sent.length)).toBe(1);
    expect(await outboxWith(browser, reshared)).toEqual([]);
    await nothingOf(expect, reshared);
  });
});

describe.concurrent.each(['en', 'de', 'es', 'vi', 'ar'] as const)('a page in %s', (language) => {
  it.for(['C', 'B'] as const)(
    'records and schedules as any other, generation %s',
    async (generation, { page, words, expect }) => {
      await openBox(page, { name: '', path: '/feed/', modes: { generation } }, { language, notice: 'plain' });
      await typeDraft(page, `${asking} ${words}`);
      await sidebar(page).waitFor();
      await played(page, 'schedule').click();
      await played(page, 'next').click();
      await editor(page).waitFor();
      await postButton(page).click();
      await expect.poll(() => postsWith(browser, words), { timeout: 12_000 }).toHaveLength(1);
      const [scheduled] = await ask(page, (door) => door.scheduled);
      expect((await postsWith(browser, words))[0]).toMatchObject({
        status: 'scheduled',
        instant: scheduled!.executeAt,
      });
    },
  );
});

/** What is selected in the box, seen from inside its tree. */
function readSelected(target: Page): Promise<string> {
  return editor(target).evaluate((node) => {
    const root = node.getRootNode() as Document | (ShadowRoot & { getSelection?(): Selection | null });
    return (root.getSelection?.() ?? document.getSelection())?.toString() ?? '';
  });
}
