import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Network } from '@/lib/model/network';
import { watchForSidebars } from '../harness/sidebar';
import { decoyWords } from '../x/decoys';
import {
  click,
  giveConsent,
  readHighlights,
  readPosts,
  readSidebar,
  readStored,
  waitForWords,
} from './firefox-page';
import { isTipPainted } from './painted';
import { hasFirefox, startFirefox, type Firefox } from './start-firefox';

const proud = 'We announce our new sourdough. We have worked hard on our recipe. Our bakery is proud.';
const tiptap = '[componentkey="ShareBox_textEditor"]';

/** One box in which a post is written, in what it takes to write and publish in it. Selectors pierce open shadow roots. */
interface Box {
  readonly name: string;
  readonly network: Network;
  readonly address: string;
  /** what opens the box; absent where it is open */
  readonly open?: string;
  readonly editor: string;
  readonly publish: readonly string[];
}

const start = '#draft-text-replaceable-component';
const quill = '[data-test-modal-id="sharebox"] .ql-editor[role="textbox"]';
const quillPost = '.share-actions__primary-action';
const lexical = '[role="dialog"] [data-slot] [role="textbox"]';
const submit = '[role="dialog"] [data-foot] > [role="button"]:last-child';
const create = '[role="region"] [role="button"]';
const tiptapPost = '[data-sdui-screen$="ShareCompose"] footer > button:last-child';

const boxes: readonly Box[] = [
  {
    name: 'LinkedIn C',
    network: 'linkedin',
    address: 'https://www.linkedin.com/feed/?swap=0',
    open: start,
    editor: tiptap,
    publish: [tiptapPost],
  },
  {
    name: 'LinkedIn B, in the shadow root',
    network: 'linkedin',
    address: 'https://www.linkedin.com/feed/?generation=B',
    open: start,
    editor: `#interop-outlet >>> ${quill}`,
    publish: [`#interop-outlet >>> ${quillPost}`],
  },
  {
    name: 'LinkedIn A',
    network: 'linkedin',
    address: 'https://www.linkedin.com/feed/?generation=A',
    open: start,
    editor: quill,
    publish: [quillPost],
  },
  {
    name: 'LinkedIn D, a company’s page',
    network: 'linkedin',
    address: 'https://www.linkedin.com/company/4711/admin/page-posts/published/',
    open: start,
    editor: `#interop-outlet >>> ${quill}`,
    publish: [`#interop-outlet >>> ${quillPost}`],
  },
  {
    name: 'LinkedIn’s page /sharing/compose',
    network: 'linkedin',
    address: 'https://www.linkedin.com/sharing/compose',
    editor: tiptap,
    publish: [tiptapPost],
  },
  {
    name: 'Facebook’s dialog',
    network: 'facebook',
    address: 'https://www.facebook.com/',
    open: create,
    editor: lexical,
    publish: [submit],
  },
  {
    name: 'Facebook’s dialog of a group',
    network: 'facebook',
    address: 'https://www.facebook.com/groups/10203',
    open: create,
    editor: lexical,
    publish: [submit],
  },
  {
    name: 'Facebook’s dialog of a Page, two steps',
    network: 'facebook',
    address: 'https://www.facebook.com/pages/elm',
    open: create,
    editor: lexical,
    publish: [submit, submit],
  },
  {
    name: 'the Business Suite',
    network: 'facebook',
    address: 'https://business.facebook.com/latest/composer/?asset_id=10254&captions=1',
    editor: '[data-caption] [role="textbox"]',
    publish: ['[role="main"] > [data-foot] > [role="button"]:last-child'],
  },
];

interface Decoy {
  readonly name: string;
  readonly address: string;
  readonly open?: string;
  readonly box: string;
}

const linkedin = 'https://www.linkedin.com';
const facebook = 'https://www.facebook.com';
const played = (what: string): string => `[data-playground="${what}"]`;
const decoys: readonly Decoy[] = [
  { name: 'a LinkedIn comment, C', address: `${linkedin}/feed/`, box: played('comment') },
  { name: 'a LinkedIn comment, B', address: `${linkedin}/feed/?generation=B`, box: played('comment') },
  { name: 'a LinkedIn comment, A', address: `${linkedin}/feed/?generation=A`, box: played('comment') },
  { name: 'a LinkedIn message', address: `${linkedin}/feed/`, box: played('message') },
  {
    name: 'a LinkedIn message in the shadow root',
    address: `${linkedin}/feed/?generation=B`,
    box: `#interop-outlet >>> ${played('message')}`,
  },
  {
    name: 'a LinkedIn message, A',
    address: `${linkedin}/feed/?generation=A`,
    box: played('message'),
  },
  { name: 'LinkedIn’s search', address: `${linkedin}/feed/`, box: '[role="combobox"]' },
  { name: 'a headline', address: `${linkedin}/in/me/`, open: played('headline'), box: played('field') },
  { name: 'words about oneself', address: `${linkedin}/in/me/`, open: played('about'), box: played('field') },
  { name: 'an article', address: `${linkedin}/article/new/`, box: played('article') },
  {
    name: 'the post box of an article',
    address: `${linkedin}/article/edit/7/`,
    open: played('article-next'),
    box: played('article-post'),
  },
  {
    name: 'a Facebook comment',
    address: `${facebook}/`,
    box: '[role="feed"] > [role="article"] > form [role="textbox"]',
  },
  { name: 'a reply', address: `${facebook}/`, box: '[role="article"] [role="article"] [role="textbox"]' },
  {
    name: 'a comment in the dialog of a photo',
    address: `${facebook}/`,
    open: '::-p-aria([name="Photo"][role="button"])',
    box: '[role="dialog"] > form [role="textbox"]',
  },
  {
    name: 'a message in a dialog',
    address: `${facebook}/`,
    open: '::-p-aria([name="Send to a friend"][role="button"])',
    box: '[role="dialog"] [role="textbox"]',
  },
  { name: 'a chat', address: `${facebook}/`, box: '[data-dock] [role="textbox"]' },
  { name: 'Facebook’s messages', address: `${facebook}/messages/t/1`, box: '[role="textbox"]' },
  { name: 'Facebook’s search', address: `${facebook}/`, box: '[role="combobox"]' },
  { name: 'the bio', address: `${facebook}/elmstreetbakery`, box: 'textarea' },
  { name: 'a story', address: `${facebook}/stories/create`, box: 'textarea' },
  { name: 'a reel', address: `${facebook}/reels/create`, box: '[role="textbox"]' },
  { name: 'a thing for sale', address: `${facebook}/marketplace/create/item`, box: 'textarea' },
  { name: 'an event', address: `${facebook}/events/create/`, box: '[role="textbox"]' },
  {
    name: 'the inbox of the Business Suite',
    address: 'https://business.facebook.com/latest/inbox/all',
    box: '[role="textbox"]',
  },
];

describe.skipIf(!hasFirefox)('LinkedIn and Facebook in Firefox', () => {
  let firefox: Firefox;
  let screen: Page;
  /** the pages of the decoys: looked at in the end, when nothing is merely late */
  const silent: { page: Page; seen: () => Promise<number> }[] = [];

  beforeAll(async () => {
    // As in life. An event page that is stopped every second meets some question on its way out, and then only the first
    // letter asks again; the boxes are looked at here, what a stop does on X.
    firefox = await startFirefox({ stopsAfter: 30_000 });
    screen = await firefox.openScreen('dashboard');
    await giveConsent(screen, { linkedin: 'beside', facebook: 'beside' });
  });
  afterAll(() => firefox?.close());

  const write = async (page: Page, at: string, text: string): Promise<void> => {
    await page.bringToFront();
    await click(page, at);
    await page.keyboard.type(text);
  };
  const openBox = async (box: Box): Promise<Page> => {
    const page = await firefox.open(box.address);
    if (box.open) await click(page, box.open);
    return page;
  };

  it.each(boxes)('coaches, marks for the eye and records a post once in $name', async (box) => {
    const page = await openBox(box);
    await page.bringToFront();
    await click(page, box.editor);
    // A person's first letter comes later than the sidebar; before it there is nothing in the box.
    await waitForWords(page, /Porchlight/);
    await page.keyboard.type(`${proud} (${box.name})`);
    await waitForWords(page, /mostly about your business/);
    await expect
      .poll(async () => Object.values(await readHighlights(page)).flat())
      .toEqual(expect.arrayContaining(['We', 'our', 'Our']));
    await expect.poll(() => isTipPainted(page)).toMatchObject({ words: true });
    // Without any extension, TipTap in Firefox drops one key in a thousand of those that come this fast: what counts is
    // what the box holds.
    const text = await page.evaluate(() => window.playground.modelText());
    expect(text).toMatch(/^We announce.* Our bakery/);
    for (const button of box.publish) await click(page, button);
    const own = async () => (await readPosts(screen)).filter((post) => post.text === text);
    await expect.poll(own).toHaveLength(1);
    expect((await own())[0]).toMatchObject({ network: box.network, status: 'published', source: 'live' });
    await page.close();
  });

  it.each(decoys)('is written in: $name', async ({ address, open, box }) => {
    const page = await firefox.open(address);
    const seen = await watchForSidebars(page);
    if (open) await click(page, open);
    await write(page, box, decoyWords);
    silent.push({ page, seen });
  });

  it('is written in: the editor of the hidden frame', async () => {
    const page = await firefox.open(`${linkedin}/feed/?generation=B`);
    const seen = await watchForSidebars(page);
    const frame = await page.waitForFrame((one) => one.url().includes('/preload'));
    await frame.evaluate(() => document.querySelector<HTMLElement>('.ql-editor')!.focus());
    silent.push({ page, seen });
  });

  it('had no sidebar in any of them, though one that was asked for later is there', async () => {
    const other = await firefox.open('https://x.com/home');
    await write(other, '[data-testid="tweetTextarea_0"]', 'Rye');
    await waitForWords(other, /Porchlight/);
    expect(silent).toHaveLength(decoys.length + 1);
    for (const { page, seen } of silent) {
      expect(await seen()).toBe(0);
      expect(await readSidebar(page)).toBeNull();
    }
  });

  it('recorded nothing but the posts, and let nothing out', async () => {
    expect(await readPosts(screen)).toHaveLength(boxes.length);
    expect(Object.keys(await readStored(screen)).filter((key) => key.startsWith('outbox:'))).toEqual([]);
    expect(firefox.escaped()).toEqual([]);
  });
});
