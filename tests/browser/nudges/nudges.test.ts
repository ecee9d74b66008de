import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Plan } from '@/lib/model/plan';
import { storageKey } from '@/lib/model/storage-key';
import { seedHistory } from '@/tests/playground/seed-history';
import { clockHere } from '@/tests/tools/demo/clock-here';
import { bakeryPlan, giveConsent, readStored, setStored } from '../harness/consent';
import { forgetPosts, readBadge, readLedger } from '../harness/history';
import { startBrowser, type Browser } from '../harness/start-browser';
import { copyAllowed } from './allowed-build';
import { neverQuiet as habits, silentDays, silentPost } from './silent-page';

let browser: Browser;
let allowed: Awaited<ReturnType<typeof copyAllowed>>;
/** a page of the extension, to seed and to ask from */
let page: Page;

const inWorker = async <T>(script: string): Promise<T> => (await browser.worker()).evaluate(script);
const shown = () =>
  inWorker<string[]>('chrome.notifications.getAll().then((all) => Object.keys(all).toSorted())');
const ledger = () => readLedger(browser);
const idOf = (day: string) => `notification ${day}`;
/** Resolves once the worker has looked at the rhythm, after whatever look was still running. */
const look = () => page.evaluate("chrome.runtime.sendMessage({ name: 'history/changed', request: {} })");

/** A page silent for twelve days, and nothing said of it yet. */
async function beginAnew(notifications: boolean): Promise<void> {
  await inWorker(
    'chrome.notifications.getAll().then((all) => Object.keys(all).map(chrome.notifications.clear))',
  );
  await setStored(browser, {
    [storageKey.plan]: bakeryPlan,
    [storageKey.habits]: { ...habits, notifications: false },
  });
  await forgetPosts(browser);
  await seedHistory(page, [silentPost()]);
  if (notifications) await setStored(browser, { [storageKey.habits]: { ...habits, notifications } });
  await look();
}

/** The words of every notification from now on, until the worker stops. */
const listen = () =>
  inWorker(`
    globalThis.said = [];
    const create = chrome.notifications.create;
    chrome.notifications.create = (id, options) => (said.push(options), create(id, options));
    undefined`);

beforeAll(async () => {
  allowed = await copyAllowed('chrome-mv3-test');
  browser = await startBrowser({ extensionDir: allowed.folder });
  await giveConsent(browser);
  page = await browser.openScreen('dashboard');
});
afterAll(async () => {
  await browser.close();
  await allowed.remove();
});

describe('a silence in a real browser', () => {
  beforeAll(() => beginAnew(false));

  it('is on the badge, and no notification while nobody asked for one', async () => {
    expect(await readBadge(browser)).toBe(`${silentDays}d`);
    expect(await shown()).toEqual([]);
  });

  it('is one notification, with an idea and two answers, once the owner ticks the box', async () => {
    await listen();
    await page.getByRole('link', { name: 'Weeks and breaks' }).click();
    const box = page.getByRole('checkbox', { name: 'Remind me with a notification of the browser' });
    expect(await box.isChecked()).toBe(false);
    await box.check();
    const { today } = clockHere();
    await expect.poll(shown).toEqual([idOf(today)]);
    expect(await inWorker('said')).toEqual([
      {
        type: 'basic',
        iconUrl: expect.stringMatching(/icon\/dim-128\.png$/),
        title: `${silentDays} days since your last post on X.`,
        message: expect.stringMatching(/^\S.*\.$/),
        buttons: [{ title: 'Tomorrow' }, { title: 'Closed this week' }],
      },
    ]);
  });

  it('is still that one when it is looked at again', async () => {
    await look();
    expect(await shown()).toEqual([idOf(clockHere().today)]);
    expect(await inWorker('said.length')).toBe(1);
  });

  // A browser without a window lets a notification fade after some seconds; one that its owner wiped away does not come
  // back either way.
  it.each<[string, () => Promise<unknown>]>([
    ['the alarm rang', () => inWorker("chrome.alarms.create('heartbeat', { when: Date.now() })")],
    ['the popup was opened', () => browser.openPopup()],
    ['the screen was unlocked', () => inWorker("chrome.idle.onStateChanged.dispatch('active')")],
    [
      'the worker was stopped, and the alarm woke it',
      async () => {
        await browser.stopWorker();
        await page.evaluate("chrome.alarms.create('heartbeat', { when: Date.now() })");
      },
    ],
    [
      'the browser was closed and opened',
      async () => {
        await browser.restart();
        page = await browser.openScreen('dashboard');
      },
    ],
  ])('is wiped away, and does not come back when %s', async (_moment, happen) => {
    const before = await ledger();
    await inWorker(`chrome.notifications.clear('${idOf(clockHere().today)}')`);
    // The badge that comes back tells that the rhythm was looked at.
    await page.evaluate("chrome.action.setBadgeText({ text: '' })");
    await happen();
    await expect.poll(() => page.evaluate('chrome.action.getBadgeText({})')).toBe(`${silentDays}d`);
    await look();
    expect(await shown()).toEqual([]);
    expect(before).toHaveLength(1);
    expect(await ledger()).toEqual(before);
  });
});

// Nobody can press what a browser without a window shows: the event is dispatched where the browser would.
describe('an answer to the notification', () => {
  beforeEach(() => beginAnew(true));
  const pressButton = async (index: number) =>
    inWorker(`chrome.notifications.onButtonClicked.dispatch('${(await shown())[0]}', ${index})`);
  const answers = async () => (await ledger()).map(({ answer }) => answer);
  const closures = async () => ((await readStored(browser))[storageKey.plan] as Plan).closures;

  it('"Tomorrow": it goes, and today nothing more is said', async () => {
    await pressButton(0);
    await expect.poll(answers).toEqual(['tomorrow']);
    await look();
    expect(await shown()).toEqual([]);
    expect(await closures()).toEqual([]);
    expect(await readBadge(browser)).toBe(`${silentDays}d`);
  });

  it('"Closed this week": it goes, the week is closed from today, and the lamp rests', async () => {
    await pressButton(1);
    await expect.poll(closures).toMatchObject([{ from: clockHere().today }]);
    await expect.poll(() => readBadge(browser)).toBe('');
    expect(await answers()).toEqual(['closed']);
    expect(await shown()).toEqual([]);
  });

  it('a click: the place to write opens', async () => {
    const opens = browser.context.waitForEvent('page');
    await inWorker(`chrome.notifications.onClicked.dispatch('${(await shown())[0]}')`);
    const opened = await opens;
    await opened.waitForURL('https://x.com/compose/post');
    await expect.poll(answers).toEqual(['write']);
    expect(await shown()).toEqual([]);
    await opened.close();
  });

  it('is not needed where the owner posts: it goes by itself', async () => {
    expect(await shown()).toHaveLength(1);
    await seedHistory(page, [
      { ...silentPost(), id: 'new', civilDate: clockHere().today, instant: Date.now() },
    ]);
    await look();
    expect(await shown()).toEqual([]);
    expect(await readBadge(browser)).toBe('');
  });
});

it('hears the screen unlocked from when that is allowed, in the worker that runs', async () => {
  const plain = await startBrowser();
  try {
    const screen = await plain.openScreen('dashboard');
    const worker = await plain.worker();
    expect(await worker.evaluate('[typeof chrome.idle, typeof chrome.notifications]')).toEqual([
      'undefined',
      'undefined',
    ]);
    await screen.getByRole('heading').first().click();
    // The browser asks nobody for this one; for notifications it would.
    expect(await screen.evaluate("chrome.permissions.request({ permissions: ['idle'] })")).toBe(true);
    await expect.poll(() => worker.evaluate('chrome.idle.onStateChanged.hasListeners()')).toBe(true);
  } finally {
    await plain.close();
  }
});
