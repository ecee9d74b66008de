import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Tools } from '@/entrypoints/background/tools';
import { listNudges } from '@/lib/history/nudges';
import { addPost } from '@/lib/history/posts';
import { usualHabits } from '@/lib/model/habits';
import { fakeHistory, fakeIndexing, fakePost, noon } from '../../lib/history/fakes';
import {
  allow,
  consent,
  fakeWorld,
  plan,
  startBackground,
  readBadge,
  readClosures,
  shownNotifications,
} from './fake-background';

const day = 86_400_000;
const id = 'notification 2026-03-05';
const click = (of: string) => fakeBrowser.notifications.onClicked.trigger(of);
const pressButton = (index: number, of = id) => fakeBrowser.notifications.onButtonClicked.trigger(of, index);

describe('the answers to a notification', () => {
  let world: ReturnType<typeof fakeWorld>;
  let db: Tools['db'];
  const start = () => startBackground(world, { db });
  const readAnswers = async () => (await listNudges(db)).map(({ where, answer }) => `${where}: ${answer}`);
  const waitForAnswers = (...wanted: string[]) =>
    vi.waitUntil(async () => (await readAnswers()).toSorted().join() === wanted.join());

  /** Thursday 5 March: a silence of twelve days, and the notification of it on the screen. */
  beforeEach(async () => {
    world = fakeWorld();
    const habits = { ...usualHabits, notifications: true };
    await fakeBrowser.storage.local.set({ consent, plan: { ...plan, weekStart: 1 }, habits });
    await fakeBrowser.alarms.create('heartbeat', { periodInMinutes: 60 });
    db = fakeHistory();
    const { beat } = start();
    await addPost(db, fakePost({ instant: noon - 12 * day, civilDate: '2026-02-21' }), fakeIndexing);
    await beat();
    await vi.waitUntil(() => shownNotifications().includes(id));
    // Its worker was stopped in the meantime; the one that hears the answer remembers nothing.
    fakeBrowser.storage.onChanged.removeAllListeners();
    fakeBrowser.notifications.onClicked.removeAllListeners();
    fakeBrowser.notifications.onButtonClicked.removeAllListeners();
  });

  it('"write now", a click, opens the place to write on the network it spoke of', async () => {
    start();
    await click(id);
    await waitForAnswers('notification: write');
    await vi.waitFor(() => expect(world.opened).toEqual(['https://x.com/compose/post']));
    expect(shownNotifications()).toEqual([]);
    expect(await readClosures()).toEqual([]);
  });

  it('"tomorrow" is quiet today, and speaks the day after', async () => {
    const { beat } = start();
    await pressButton(0);
    await waitForAnswers('notification: tomorrow');
    await beat();
    expect([shownNotifications(), world.opened, await readClosures()]).toEqual([[], [], []]);
    expect(await readBadge()).toBe('12d');
    world.now = noon + day;
    await beat();
    expect(shownNotifications()).toEqual(['notification 2026-03-06']);
  });

  it('"tomorrow" to yesterday’s is quiet today, too', async () => {
    const { beat } = start();
    world.now = noon + day;
    await pressButton(0);
    await waitForAnswers('notification: tomorrow', 'popup: tomorrow');
    await beat();
    expect(shownNotifications()).toEqual([]);
    world.now = noon + 2 * day;
    await beat();
    expect(shownNotifications()).toEqual(['notification 2026-03-07']);
  });

  it('"closed this week" closes from today to Sunday, puts the lamp at rest, and is over on Monday', async () => {
    const { beat } = start();
    await pressButton(1);
    await waitForAnswers('notification: closed');
    await vi.waitFor(async () =>
      expect(await readClosures()).toEqual([{ from: '2026-03-05', to: '2026-03-08' }]),
    );
    await vi.waitFor(async () => expect(await readBadge()).toBe(''));
    world.now = noon + 3 * day;
    await beat();
    expect([shownNotifications(), world.opened]).toEqual([[], []]);
    // The closed days count as nothing: on Monday the silence is of as many days as it was, and matters again.
    world.now = noon + 4 * day;
    await beat();
    expect(shownNotifications()).toEqual(['notification 2026-03-09']);
  });

  it('"write now" to one the ledger no longer knows opens the main channel’s place', async () => {
    await fakeBrowser.storage.local.set({ plan: { ...plan, mainChannelId: 'mine-fb' } });
    await db.nudges.clear();
    start();
    await click(id);
    await vi.waitFor(() => expect(world.opened).toEqual(['https://www.facebook.com/']));
  });

  it('are heard once each, from when the browser allows notifications', async () => {
    const { notifications } = fakeBrowser;
    Object.assign(fakeBrowser, { notifications: undefined });
    start();
    allow({ notifications });
    allow({ notifications });
    await click(id);
    await vi.waitFor(() => expect(world.opened).toHaveLength(1));
    await waitForAnswers('notification: write');
    expect(world.opened).toHaveLength(1);
  });

  it('that cannot be kept are one line in the log', async () => {
    start();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('the disk is full'));
    Object.assign(fakeBrowser.tabs, { create: () => Promise.reject(new Error('no window')) });
    await click(id);
    await vi.waitFor(() => expect(world.faults).toEqual(['an answer could not be kept']));
  });
});
