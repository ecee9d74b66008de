import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyPlan, type Channel, type Plan } from '@/lib/model/plan';
import { networks } from '@/lib/model/network';
import { storageKey } from '@/lib/model/storage-key';
import { fillHistory } from '@/tests/bench/rhythm/in-popup';
import { setTheme } from '@/tests/tools/demo/shots';
import { findFaults } from '../harness/axe';
import { giveConsent, setStored } from '../harness/consent';
import { forgetPosts } from '../harness/history';
import { findOverflow, takePicture } from '../harness/pictures';
import { startBrowser, type Browser } from '../harness/start-browser';

const longName =
  'Bäckerei & Café der Schwestern Ruiz de la Torre y Hijas 🥖🥐 مخبز الأخوات رويز للخبز الطازج ' +
  '@the_very_long_handle_without_any_place_to_break_it_in_2026';

const channel = (network: Channel['network'], name: string): Channel => ({
  id: network,
  network,
  name,
  goals: [{ from: '2020-01-06', perWeek: 2 }],
});
const planOf = (channels: Channel[], over: Partial<Plan> = {}): Plan => ({
  ...emptyPlan,
  business: { ...emptyPlan.business, name: channels[0]?.name ?? '' },
  channels,
  mainChannelId: channels[0]?.id ?? null,
  ...over,
});
const one = planOf([channel('x', 'Elm Street Bakery')]);
const three = planOf(networks.map((network) => channel(network, 'Elm Street Bakery')));
const named = planOf(
  networks.map((network) => channel(network, longName)),
  { questions: [{ text: `${longName}?`, heardOn: '2026-01-05' }] },
);

interface State {
  readonly plan: Plan;
  /** how many, how many a day, and how long ago the newest is */
  readonly posts: Parameters<typeof fillHistory>[0];
  /** what comes after the first glance, by its button: the ideas, and what was left open */
  readonly later?: readonly string[];
}

const none = { posts: 0, perDay: 1 };
const states: Readonly<Record<string, State>> = {
  'no channel': { plan: planOf([]), posts: none },
  'one channel, no post': { plan: one, posts: none },
  'one channel, 300 posts': {
    plan: one,
    posts: { posts: 300, perDay: 1 },
    later: ['Not this month', 'Answered'],
  },
  'three channels, no post': { plan: three, posts: none },
  'three channels, 300 posts, silent': { plan: three, posts: { posts: 300, perDay: 1, silentFor: 12 } },
  'three channels, 10,000 posts': { plan: three, posts: { posts: 10_000, perDay: 10 }, later: ['Answered'] },
  'long names, 300 posts, silent': { plan: named, posts: { posts: 300, perDay: 1, silentFor: 9 } },
};

/** A popup's room in CSS pixels: as it is, at 200 % zoom, and in half a small window. */
const rooms = {
  plain: { width: 360, height: 600 },
  zoomed: { width: 400, height: 300 },
  narrow: { width: 180, height: 300 },
} as const;

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
  await giveConsent(browser, { networks: { x: 'beside', linkedin: 'panel', facebook: 'beside' } });
  // A page opens the database, so that there is one to fill.
  await (await browser.openPopup()).close();
});
afterAll(() => browser.close());

/** The popup in one state, with all that comes after its first glance. */
async function open({ plan, posts, later = ['Not this month'] }: State): Promise<Page> {
  await forgetPosts(browser);
  await setStored(browser, { [storageKey.plan]: plan });
  await (await browser.worker()).evaluate(fillHistory, posts);
  const page = await browser.openPopup();
  await page.setViewportSize(rooms.plain);
  for (const name of later) await page.getByRole('button', { name }).waitFor();
  return page;
}

/** What can be unfolded, unfolded: what is hidden cannot be found faulty. */
async function unfold(page: Page): Promise<void> {
  const closed = page.locator('[aria-expanded="false"]');
  for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
  const asked = page.getByRole('button', { name: /^What a visitor/, expanded: true });
  await expect.poll(() => page.getByText(/^A visitor to/).count()).toBe(await asked.count());
  const long = page.getByRole('button', { name: '26 weeks', pressed: false });
  if (await long.count()) await long.click();
}

describe.each(Object.entries(states))('%s', (name, state) => {
  let page: Page;
  beforeAll(async () => {
    page = await open(state);
  });
  afterAll(() => page.close());

  it.each(['light', 'dark'] as const)('axe finds nothing, %s', async (theme) => {
    await setTheme(page, theme);
    await takePicture(page, `${name} ${theme}`);
    expect(await findFaults(page)).toEqual([]);
    await unfold(page);
    expect(await findFaults(page)).toEqual([]);
  });

  it.each(Object.keys(rooms) as (keyof typeof rooms)[])(
    'nothing is cut off at the side, %s',
    async (room) => {
      await setTheme(page, 'light');
      await page.setViewportSize(rooms[room]);
      await unfold(page);
      await takePicture(page, `${name} unfolded ${room}`);
      expect(await findOverflow(page)).toEqual([]);
      await page.setViewportSize(rooms.plain);
    },
  );

  it('all that can be pressed is reached by the keyboard, from the top to the bottom', async () => {
    await unfold(page);
    const all = page.locator('button:not(:disabled), select, input, a[href]');
    const expected = await all.evaluateAll((elements) => elements.map((element) => element.textContent));
    // The next Tab goes on from where one clicked.
    await page.getByRole('heading', { level: 1 }).click();
    const reached: (string | null)[] = [];
    let [lowest, jumps] = [0, 0];
    for (let at = 0; at < expected.length + 3; at += 1) {
      await page.keyboard.press('Tab');
      const now = await page.evaluate(() => {
        const { activeElement } = document;
        const box = activeElement!.getBoundingClientRect();
        return {
          words: activeElement!.textContent,
          isOurs: activeElement !== document.body,
          top: box.top + scrollY,
          isSeen: box.top >= 0 && box.bottom <= innerHeight,
          // A field of a date marks day, month and year by itself.
          isMarked:
            activeElement!.matches('[type="date"]') ||
            getComputedStyle(activeElement!).outlineStyle === 'solid',
        };
      });
      if (!now.isOurs) break;
      expect(now).toMatchObject({ isSeen: true, isMarked: true });
      if (reached.at(-1) !== now.words) reached.push(now.words);
      if (now.top < lowest - 40) jumps += 1;
      lowest = now.top;
    }
    expect(reached).toEqual(expected.filter((words, at) => at === 0 || words !== expected[at - 1]));
    expect(jumps).toBe(0);
  });
});

describe('"Write" is in sight without scrolling', () => {
  it.each<[string, State]>([
    ['three silent channels', states['three channels, 300 posts, silent']!],
    ['three lit channels, and answers that may wait', states['three channels, 10,000 posts']!],
    [
      'the same, and an idea of two sentences',
      {
        ...states['three channels, 10,000 posts']!,
        plan: {
          ...three,
          questions: [{ text: 'Can I freeze the rye, and for how long?', heardOn: '2026-01-05' }],
        },
        later: ['Answered', 'Not this month'],
      },
    ],
    [
      'three channels, one of them posted to, and answers that may wait',
      {
        ...states['three channels, 10,000 posts']!,
        posts: { posts: 300, perDay: 1 },
        later: ['Answered', 'Not this month'],
      },
    ],
  ])('%s', async (name, state) => {
    const page = await open(state);
    await takePicture(page, `in sight ${name}`);
    const box = await page.getByRole('button', { name: /^Write on/ }).boundingBox();
    expect(box!.y + box!.height).toBeLessThanOrEqual(rooms.plain.height);
    await page.close();
  });
});

describe('one glance at three silent channels', () => {
  let page: Page;
  beforeAll(async () => {
    page = await open(states['three channels, 300 posts, silent']!);
  });
  afterAll(() => page.close());

  it('is told in that order and in words', async () => {
    const told = await page.getByRole('main').ariaSnapshot();
    const words = [
      'heading "Porchlight" [level=1]',
      'button "History and settings"',
      'list "Channels"',
      'LinkedIn out Elm Street Bakery',
      'button "What a visitor to LinkedIn sees"',
      'Last post 14 days ago, usually 3',
      'region "This week on Facebook"',
      'heading "This week on Facebook" [level=2]',
      '0 of 2, ',
      'combobox "Weeks of"',
      'of the last 12 weeks',
      'button "26 weeks"',
      'table "Your last weeks, oldest first"',
      'region "What to post next"',
      'button "Write on LinkedIn"',
      'button "Another idea"',
      'button "Tomorrow"',
      'button "Closed this week"',
      'region "Breaks"',
      'region "Side panel"',
    ];
    let at = 0;
    for (const next of words) {
      expect(told.slice(at)).toContain(next);
      at = told.indexOf(next, at) + next.length;
    }
  });

  it('shows a channel as a visitor sees it, where asked', async () => {
    await page.getByRole('button', { name: 'What a visitor to X sees' }).click();
    const row = page.getByRole('listitem').filter({ hasText: /^X/ });
    await row.getByText(/^A visitor to X sees: last post 13 days ago\. X offers people who do not/).waitFor();
    await takePicture(page, 'as a visitor sees it');
    expect(await page.getByText(/^A visitor to/).count()).toBe(1);
  });
});
