import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Tools } from '@/entrypoints/background/tools';
import { addNudge, listNudges } from '@/lib/history/nudges';
import { addPost } from '@/lib/history/posts';
import { addDays } from '@/lib/model/civil-date';
import { usualHabits, type Habits } from '@/lib/model/habits';
import type { Nudge } from '@/lib/model/nudge';
import type { Post } from '@/lib/model/post';
import { fakeHistory, fakeIndexing, fakePost, noon } from '../../lib/history/fakes';
import {
  alarm,
  consent,
  fakeWorld,
  fromPopup,
  plan as anyPlan,
  sendFrom,
  startBackground,
  turnScreen,
} from './fake-background';

/** Thursday; the week begins on Monday wherever this runs. */
const today = '2026-03-05';
const plan = { ...anyPlan, weekStart: 1 };
const id = `notification ${today}`;
const hour = 3_600_000;
const shown = () => fakeBrowser.notifications.getAllCreateOptions();
const daysAgo = (days: number, over: Partial<Post> = {}) =>
  fakePost({ id: `p${days}`, civilDate: addDays(today, -days), instant: noon - days * 24 * hour, ...over });
const lineOf = (days: number, over: Partial<Nudge> = {}): Nudge => ({
  id: `notification ${addDays(today, -days)}`,
  channelId: 'mine-x',
  about: 'silence',
  where: 'notification',
  at: noon - days * 24 * hour,
  civilDate: addDays(today, -days),
  answer: null,
  ...over,
});

let world: ReturnType<typeof fakeWorld>;
/** One history for all workers of a test. */
let db: Tools['db'];

beforeEach(async () => {
  world = fakeWorld();
  await fakeBrowser.storage.local.set({ consent, plan, habits: { ...usualHabits, notifications: true } });
  // It is there after the first start; without it a worker looks at once.
  await fakeBrowser.alarms.create('heartbeat', { periodInMinutes: 60 });
  db = fakeHistory();
  await addPost(db, daysAgo(12), fakeIndexing);
});

const start = () => startBackground(world, { db });
const keepHabits = (over: Partial<Habits>) =>
  fakeBrowser.storage.local.set({ habits: { ...usualHabits, notifications: true, ...over } });
const keepLines = async (...lines: Nudge[]) => {
  for (const line of lines) await addNudge(db, () => line);
};

describe('a notification', () => {
  it.each([
    ['the browser starts', () => fakeBrowser.runtime.onStartup.trigger()],
    ['the hour’s alarm rings', () => fakeBrowser.alarms.onAlarm.trigger(alarm('heartbeat'))],
    ['the screen is unlocked', () => turnScreen(world, 'active')],
    ['the popup opens', () => sendFrom(fromPopup, 'outbox/drain', {})],
    ['a setting changes', () => keepHabits({ badge: false })],
    ['the extension is switched on again', () => fakeBrowser.alarms.clear('heartbeat').then(start)],
  ])('comes when %s, once, however often and whatever worker looks', async (_moment, happen) => {
    const { beat } = start();
    await happen();
    await vi.waitFor(() => expect(Object.keys(shown())).toEqual([id]), { timeout: 10_000 });
    expect(shown()[id]).toMatchObject({
      title: '12 days since your last post on X.',
      buttons: [{ title: 'Tomorrow' }, { title: 'Closed this week' }],
    });
    // Away, as if its owner had wiped it off the screen: a second one would be seen.
    await beat();
    await fakeBrowser.notifications.clear(id);
    await happen();
    const next = start();
    await happen();
    await Promise.all([beat(), next.beat()]);
    expect(shown()).toEqual({});
    expect(await listNudges(db)).toEqual([lineOf(0)]);
  });

  it('is one when two look at once', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await Promise.all([start().beat(), start().beat()]);
    expect(create).toHaveBeenCalledTimes(1);
  });

  const closedUntil = (to: string) =>
    fakeBrowser.storage.local.set({ plan: { ...plan, closures: [{ from: '2026-03-01', to }] } });
  it.each<[string, () => unknown, number]>([
    ['nobody asked for it', () => keepHabits({ notifications: false }), 0],
    ['nobody agreed', () => fakeBrowser.storage.local.remove('consent'), 0],
    ['the browser does not allow it', () => Object.assign(fakeBrowser, { notifications: undefined }), 0],
    ['it is 19:00', () => (world.now = noon + 9 * hour), 0],
    ['it is 18:00', () => (world.now = noon + 8 * hour), 1],
    ['it is 07:00', () => (world.now = noon - 3 * hour), 0],
    ['it is 08:00', () => (world.now = noon - 2 * hour), 1],
    ['today is the last closed day', () => closedUntil(today), 0],
    ['yesterday was the last closed day', () => closedUntil(addDays(today, -1)), 1],
    ['there is a post of today', () => addPost(db, daysAgo(0), fakeIndexing), 0],
    ['there is a post of today elsewhere', () => addPost(db, daysAgo(0, elsewhere), fakeIndexing), 0],
    ['the last post is of the day before', () => addPost(db, daysAgo(1), fakeIndexing), 0],
    ['the screen is locked', () => turnScreen(world, 'locked'), 0],
    ['the screen is merely left alone', () => turnScreen(world, 'idle'), 1],
    ['the popup was told "tomorrow"', () => keepLines(lineOf(0, { ...inPopup, answer: 'tomorrow' })), 0],
    ['it was told so yesterday', () => keepLines(lineOf(1, { ...inPopup, answer: 'tomorrow' })), 1],
    ['two were shown this week', () => keepLines(...[2, 6].map((days) => lineOf(days, wrote))), 0],
    ['one was shown this week', () => keepLines(lineOf(2, wrote)), 1],
    ['four went by unanswered', () => keepLines(...[8, 9, 10, 11].map((days) => lineOf(days))), 0],
    ['the history cannot be read', () => Object.assign(db, { isOpen: () => false, open: broken }), 0],
  ])('when %s', async (_what, happen, count) => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await happen();
    const { beat } = start();
    await beat();
    expect(create).toHaveBeenCalledTimes(count);
  });
  const elsewhere = { network: 'facebook', channelId: 'mine-fb' } as const;
  const inPopup = { id: 'popup', where: 'popup' } as const;
  const wrote = { answer: 'write' } as const;
  const broken = () => Promise.reject(new Error('broken'));

  it('comes as soon as a locked screen is unlocked', async () => {
    const { beat } = start();
    turnScreen(world, 'locked');
    await beat();
    expect(await listNudges(db)).toEqual([]);
    turnScreen(world, 'active');
    await vi.waitFor(() => expect(Object.keys(shown())).toEqual([id]), { timeout: 10_000 });
  });

  it('speaks of a week that runs short, until when', async () => {
    world.now = noon + 3 * 24 * hour;
    await addPost(db, daysAgo(1), fakeIndexing);
    await start().beat();
    expect(Object.values(shown()).map(({ title }) => title)).toEqual([
      'One more on X by tonight keeps the week.',
    ]);
  });

  it('carries the idea the popup has, and a kind of post where every idea was put off', async () => {
    const business = { name: 'Petal & Stem', otherNames: [], trade: 'florist', country: 'US' };
    await fakeBrowser.storage.local.set({ plan: { ...plan, business } });
    await start().beat();
    expect(shown()[id]?.message).toBe(
      'Offer your followers something for Women’s Day. Women’s Day is in 3 days: your followers get to choose before everybody else.',
    );
    const dismissals = [];
    for (;;) {
      const answered = await sendFrom(fromPopup, 'ideas/list', {});
      const { ideas } = (answered as { response: { ideas: { ruleId: string; key: string }[] } }).response;
      if (ideas.length === 0) break;
      for (const { ruleId, key } of ideas)
        dismissals.push({ id: key, ruleId, at: world.now, scope: { kind: 'month', key } });
      await fakeBrowser.storage.local.set({ dismissals });
    }
    await db.nudges.clear();
    await start().beat();
    expect(shown()[id]?.message).toBe('Next: a customer story, there is none in your history yet.');
  });

  it('costs nothing where the browser refuses it: the badge is right, and the next look tries again', async () => {
    const { beat } = start();
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValueOnce(new Error('not now'));
    await beat();
    expect(await listNudges(db)).toEqual([]);
    expect(world.faults).toEqual(['a reminder could not be shown']);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('12d');
    await beat();
    expect(Object.keys(shown())).toEqual([id]);
  });

  it('comes although the badge cannot be painted', async () => {
    Object.assign(fakeBrowser.action, { setIcon: async () => Promise.reject(new Error('no icon')) });
    await start().beat();
    expect(world.faults).toEqual(['the badge could not be shown']);
    expect(Object.keys(shown())).toEqual([id]);
  });

  it.each<[string, () => unknown]>([
    ['a post', () => addPost(db, daysAgo(0), fakeIndexing)],
    ['a closed week', () => closedUntil(today)],
    ['a no to reminders', () => keepHabits({ notifications: false })],
  ])('is taken back after %s', async (_what, happen) => {
    const { beat } = start();
    await beat();
    expect(Object.keys(shown())).toEqual([id]);
    await happen();
    await beat();
    expect(shown()).toEqual({});
  });

  it('stays on the screen when the quiet hours begin', async () => {
    const { beat } = start();
    await beat();
    world.now = noon + 10 * hour;
    await beat();
    expect(Object.keys(shown())).toEqual([id]);
  });
});
