import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { giveConsent } from '../harness/consent';
import { readHighlights } from '../harness/highlights';
import { finding, sidebar } from '../harness/sidebar';
import { startBrowser, type Browser } from '../harness/start-browser';
import { typeKeys } from '../harness/typing';
import { ask, boxes, editor, modelText, openBox, openLinkedin, played, typeDraft } from './linkedin-page';

const text =
  'We are excited to announce our new sourdough. We have worked hard on our recipe. Our bakery is proud.';
const rounds = process.env['PORCHLIGHT_ROUNDS'] ? 200 : 30;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  await giveConsent(browser, { networks: { linkedin: 'beside' } });
});
afterAll(() => browser.close());
beforeEach(async () => {
  await page?.close();
  page = await browser.context.newPage();
});

/** The name of what has focus, inside the sidebar too. */
const focused = () =>
  page.evaluate(() => {
    const inside = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
    return inside?.getAttribute('aria-label') ?? inside?.textContent ?? '';
  });
const intoSidebar = async () => {
  for (let tab = 0; tab < 8; tab += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.localName === 'porchlight-sidebar')) return;
  }
  throw new Error('Tab never reached the sidebar.');
};
/** True when the middle of the sidebar's every corner region is the sidebar: nothing clips or covers it. */
const isWhole = () =>
  sidebar(page).evaluate((host) => {
    const { left, top, right, bottom } = host.getBoundingClientRect();
    const points = [
      [left + 16, top + 16],
      [right - 16, top + 16],
      [left + 16, bottom - 16],
      [right - 16, bottom - 16],
    ] as const;
    return (
      right - left > 200 &&
      points.every(([x, y]) => document.elementFromPoint(x, y) === host) &&
      left >= 0 &&
      right <= innerWidth &&
      bottom <= innerHeight
    );
  });

const shown = boxes.filter(({ name }) => /^(C, the dialog|B|A)/.test(name));

describe.each(shown)('beside $name', (box) => {
  it('stands whole, and takes clicks that the page does not hear', async () => {
    await openBox(page, box);
    await typeDraft(page, text);
    const tip = finding(page, /about your business/);
    await tip.waitFor();
    await expect.poll(isWhole).toBe(true);
    await tip.getByRole('button', { name: /^Why/ }).click();
    await sidebar(page).getByText('How sure').waitFor();
    expect(await editor(page).count()).toBe(1);
    const inDialog = await sidebar(page).evaluate((host) => host.parentElement?.localName);
    expect(inDialog).toBe(box.name.startsWith('C') ? 'dialog' : 'body');
  });

  it('takes keys, and Escape closes what is open in it before it means the box', async () => {
    await openBox(page, box);
    await typeDraft(page, text);
    await finding(page, /about your business/).waitFor();
    await intoSidebar();
    while (!(await focused()).startsWith('Why')) await page.keyboard.press('Tab');
    const heard = await ask(page, (door) => door.shortcuts.length);
    await page.keyboard.press('Enter');
    await sidebar(page).getByText('How sure').waitFor();
    await page.keyboard.press('Escape');
    await sidebar(page).getByText('How sure').waitFor({ state: 'hidden' });
    await page.keyboard.type('nml/?.');
    expect(await ask(page, (door) => door.shortcuts.length)).toBe(heard);
    expect(await played(page, 'discard').count()).toBe(0);
    expect(await modelText(page)).toBe(text);
  });

  it('leaves Escape in the box to the page', async () => {
    await openBox(page, box);
    await typeDraft(page, text);
    await finding(page, /about your business/).waitFor();
    await page.keyboard.press('Escape');
    // The new dialog asks what to do with the draft; the old one does not know the key.
    await (box.name.startsWith('C') ? played(page, 'discard') : editor(page)).waitFor();
    expect(await ask(page, (door) => door.shortcuts.at(-1))).toBe('Escape');
  });
});

describe('the first dialog of the new box', () => {
  it.each([0, 120])('is left with its going, and the second has the sidebar, %i ms between', async (gap) => {
    await openLinkedin(page, '/feed/', { swap: 500, gap });
    await page.locator('#draft-text-replaceable-component').click();
    await editor(page).waitFor();
    await editor(page).evaluate((node) => node.setAttribute('data-first', ''));
    await typeKeys(page, 'We are');
    await sidebar(page).waitFor();
    await expect.poll(() => page.locator('[data-first]').count()).toBe(0);
    await editor(page).waitFor();
    await page.keyboard.type(text.slice('We are'.length));
    await finding(page, /about your business/).waitFor();
    await expect.poll(async () => Object.values(await readHighlights(page)).flat().length).toBeGreaterThan(3);
    expect(await sidebar(page).count()).toBe(1);
    expect(await sidebar(page).evaluate((host) => host.closest('dialog') !== null)).toBe(true);
    await expect.poll(isWhole).toBe(true);
  });
});

describe('opening and closing', () => {
  it.each(['C', 'B'] as const)(
    `${rounds} times leaves no listener and no node behind, generation %s`,
    async (generation) => {
      await openLinkedin(page, '/feed/', { swap: 0, generation });
      const session = await page.context().newCDPSession(page);
      const count = async () => {
        await session.send('HeapProfiler.collectGarbage');
        const { jsEventListeners, nodes } = await session.send('Memory.getDOMCounters');
        return { listeners: jsEventListeners, nodes };
      };
      const round = async () => {
        await page.locator('#draft-text-replaceable-component').click();
        await editor(page).click();
        await page.keyboard.type('Rye');
        await sidebar(page).waitFor();
        await ask(page, (door) => door.close());
        await sidebar(page).waitFor({ state: 'detached' });
      };
      // The first rounds fill caches: React's, the engine's, the page's own.
      for (let at = 0; at < 5; at += 1) await round();
      const first = await count();
      for (let at = 0; at < rounds; at += 1) await round();
      const plain = await plainGrowth(generation);
      // What the last round left is collected when the browser sees fit; a leak never is.
      await expect
        .poll(async () => {
          const now = await count();
          return {
            listeners: now.listeners - first.listeners <= rounds * plain.listeners + 15,
            nodes: now.nodes - first.nodes <= rounds * plain.nodes + 150,
          };
        })
        .toEqual({ listeners: true, nodes: true });
      await session.detach();
    },
    rounds * 4_000 + 60_000,
  );
});

/** What a round leaves behind by itself: the stand-in's own engines do not clean up after themselves. */
async function plainGrowth(generation: 'B' | 'C'): Promise<{ listeners: number; nodes: number }> {
  const alone = await browser.context.newPage();
  await giveConsent(browser, { networks: { linkedin: 'off' } });
  try {
    await openLinkedin(alone, '/feed/', { swap: 0, generation });
    const session = await alone.context().newCDPSession(alone);
    const counts: { listeners: number; nodes: number }[] = [];
    for (let at = 0; at < 25; at += 1) {
      await alone.locator('#draft-text-replaceable-component').click();
      await editor(alone).click();
      await alone.keyboard.type('Rye');
      await ask(alone, (door) => door.close());
      if (at !== 4 && at !== 24) continue;
      await session.send('HeapProfiler.collectGarbage');
      const { jsEventListeners, nodes } = await session.send('Memory.getDOMCounters');
      counts.push({ listeners: jsEventListeners, nodes });
    }
    const [first, last] = counts;
    return {
      listeners: (last!.listeners - first!.listeners) / 20,
      nodes: (last!.nodes - first!.nodes) / 20,
    };
  } finally {
    await giveConsent(browser, { networks: { linkedin: 'beside' } });
    await alone.close();
  }
}
