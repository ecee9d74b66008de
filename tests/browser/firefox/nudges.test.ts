import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { storageKey } from '@/lib/model/storage-key';
import { seedHistory } from '@/tests/playground/seed-history';
import { clockHere } from '@/tests/tools/demo/clock-here';
import { neverQuiet, silentDays, silentPost } from '../nudges/silent-page';
import { giveConsent } from './firefox-page';
import { hasFirefox, startFirefox, type Firefox } from './start-firefox';

// Firefox draws no buttons, and a click on a notification can neither be made nor dispatched from outside: what an
// answer does is tested in Chromium.
describe.skipIf(!hasFirefox)('a silence in Firefox', () => {
  let firefox: Firefox;
  let screen: Page;
  let popup: Page;

  beforeAll(async () => {
    firefox = await startFirefox({ allowsAll: true, stopsAfter: 30_000 });
    // Firefox without a window takes its own notification for the window in front, and opens no tab in that.
    popup = await firefox.openScreen('popup');
    screen = await firefox.openScreen('dashboard');
    await giveConsent(screen);
    await screen.evaluate(
      `browser.storage.local.set(${JSON.stringify({ [storageKey.habits]: neverQuiet })})`,
    );
    await seedHistory(screen, [silentPost()]);
  });
  afterAll(() => firefox?.close());

  const shown = async (): Promise<Record<string, { title: string; message: string }>> =>
    JSON.parse(
      (await screen.evaluate('browser.notifications.getAll().then(JSON.stringify)')) as string,
    ) as Record<string, { title: string; message: string }>;
  const badge = () => screen.evaluate('browser.action.getBadgeText({})');
  /** Resolves once the rhythm was looked at; an event page that is met on its way out is asked again. */
  const look = () =>
    vi.waitUntil(
      () =>
        screen.evaluate(
          "browser.runtime.sendMessage({ name: 'history/changed', request: {} }).then(({ ok }) => ok, () => false)",
        ),
      { timeout: 10_000, interval: 150 },
    );

  it('is on the badge, and without the owner’s word there is not even a way to notify', async () => {
    await expect.poll(badge).toBe(`${silentDays}d`);
    expect(await screen.evaluate('typeof browser.notifications')).toBe('undefined');
  });

  it('is one notification once the owner ticks the box and allows it', async () => {
    await screen.bringToFront();
    await screen.evaluate(() => (location.hash = '#weeks'));
    const name = 'Remind me with a notification of the browser';
    // A locator would wait for the box to stand still, which it never learns of in this page.
    const box = await screen.waitForSelector(`::-p-aria([name="${name}"][role="checkbox"])`);
    await box!.click();
    await expect.poll(() => screen.evaluate('typeof browser.notifications')).toBe('object');
    await look();
    expect(Object.keys(await shown())).toEqual([`notification ${clockHere().today}`]);
    expect(Object.values(await shown())).toMatchObject([
      { title: `${silentDays} days since your last post on X.`, message: expect.stringMatching(/^\S.*\.$/) },
    ]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['the alarm rang', () => screen.evaluate("browser.alarms.create('heartbeat', { when: Date.now() })")],
    [
      'the popup was opened',
      async () => {
        await popup.bringToFront();
        await popup.evaluate(() => location.reload());
      },
    ],
  ])('is still one after %s', async (_moment, happen) => {
    await screen.evaluate("browser.action.setBadgeText({ text: '' })");
    await happen();
    await expect.poll(badge).toBe(`${silentDays}d`);
    await look();
    expect(Object.keys(await shown())).toHaveLength(1);
  });

  it('goes when the owner posts', async () => {
    const { now, today } = clockHere();
    await seedHistory(screen, [{ ...silentPost(), id: 'new', civilDate: today, instant: now }]);
    await look();
    expect(await shown()).toEqual({});
    expect(await badge()).toBe('');
    expect(firefox.errors).toEqual([]);
  });

  it('unticks its box, with a sentence, when the owner takes the permission back in the browser', async () => {
    await screen.bringToFront();
    const read = () =>
      screen.evaluate(() => {
        const box = [...document.querySelectorAll('label')]
          .find((label) => label.textContent?.includes('Remind me with a notification'))
          ?.querySelector('input');
        return [box?.checked, document.querySelector('.habit-taken')?.textContent ?? ''];
      });
    expect(await read()).toEqual([true, '']);
    await screen.evaluate("browser.permissions.remove({ permissions: ['notifications', 'idle'] })");
    await expect.poll(read).toEqual([false, expect.stringMatching(/taken back, so this box is off/)]);
    const stored = await screen.evaluate(
      `browser.storage.local.get('${storageKey.habits}').then(JSON.stringify)`,
    );
    expect(JSON.parse(stored as string)).toMatchObject({
      [storageKey.habits]: { notifications: false, notificationsTaken: true },
    });
    await look();
    expect(firefox.errors).toEqual([]);
  });
});
