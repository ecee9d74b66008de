import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Tools } from '@/entrypoints/background/tools';
import { listNudges } from '@/lib/history/nudges';
import { addPost } from '@/lib/history/posts';
import { usualHabits } from '@/lib/model/habits';
import { fakeHistory, fakeIndexing, fakePost, noon } from '../../lib/history/fakes';
import {
  consent,
  fakeWorld,
  fromPopup,
  fromX,
  plan,
  sendFrom,
  startBackground,
  readBadge,
  readClosures,
  shownNotifications,
} from './fake-background';

const day = 86_400_000;
const answer = (said: string, from: object = fromX) =>
  sendFrom(from, 'nudge/answer', { network: 'x', answer: said });
const nudgeLine = async () => {
  const context = await sendFrom(fromX, 'sidebar/context', { network: 'x' });
  return (context as { response: { nudge: string | null } }).response.nudge;
};

/** Thursday 5 March, a silence of twelve days, and a sidebar beside an empty box says so. */
describe('the answers to the nudge beside a compose box', () => {
  let world: ReturnType<typeof fakeWorld>;
  let db: Tools['db'];
  const ledger = async () => (await listNudges(db)).map(({ id, about, answer: said }) => [id, about, said]);

  beforeEach(async () => {
    world = fakeWorld();
    const habits = { ...usualHabits, notifications: true };
    await fakeBrowser.storage.local.set({ consent, plan: { ...plan, weekStart: 1 }, habits });
    await fakeBrowser.alarms.create('heartbeat', { periodInMinutes: 60 });
    db = fakeHistory();
    const last = fakePost({ instant: noon - 12 * day, civilDate: '2026-02-21' });
    await addPost(db, last, fakeIndexing);
    const { beat } = startBackground(world, { db });
    await beat();
  });

  it('are offered with a line that says what the notification says', async () => {
    expect(await nudgeLine()).toBe('12 days since your last post on X.');
    expect(shownNotifications()).toEqual(['notification 2026-03-05']);
  });

  it('"tomorrow": the ledger knows it, the line and the notification go, and the day after both may come', async () => {
    expect(await answer('tomorrow')).toEqual({ ok: true, response: {} });
    expect(await ledger()).toContainEqual(['sidebar 2026-03-05', 'silence', 'tomorrow']);
    expect([await nudgeLine(), shownNotifications(), await readClosures()]).toEqual([null, [], []]);
    expect(await readBadge()).toBe('12d');
    world.now = noon + day;
    expect(await nudgeLine()).toBe('13 days since your last post on X.');
  });

  it('"closed this week": closed from today to Sunday, the lamp at rest, and nothing said until Monday', async () => {
    expect(await answer('closed')).toEqual({ ok: true, response: {} });
    expect(await ledger()).toContainEqual(['sidebar 2026-03-05', 'silence', 'closed']);
    expect(await readClosures()).toEqual([{ from: '2026-03-05', to: '2026-03-08' }]);
    expect([await nudgeLine(), shownNotifications()]).toEqual([null, []]);
    await vi.waitFor(async () => expect(await readBadge()).toBe(''));
    world.now = noon + 4 * day;
    expect(await nudgeLine()).toBe('16 days since your last post on X.');
  });

  it('said twice is one line and one closure', async () => {
    await answer('closed');
    await answer('closed');
    expect(await readClosures()).toEqual([{ from: '2026-03-05', to: '2026-03-08' }]);
    expect((await ledger()).filter(([id]) => id === 'sidebar 2026-03-05')).toHaveLength(1);
  });

  it('"closed" closes although the popup was told "tomorrow" a moment before', async () => {
    await answer('tomorrow');
    await answer('closed');
    expect(await readClosures()).toEqual([{ from: '2026-03-05', to: '2026-03-08' }]);
  });

  it('"tomorrow" writes nothing where nothing is left to say', async () => {
    await addPost(db, fakePost({ id: 'new', instant: noon, civilDate: '2026-03-05' }), fakeIndexing);
    expect(await answer('tomorrow')).toEqual({ ok: true, response: {} });
    expect((await ledger()).map(([id]) => id)).toEqual(['notification 2026-03-05']);
  });

  it.each([
    ['a page of another network', { ...fromX, url: 'https://www.facebook.com/' }, 'tomorrow'],
    ['a page of our own, which has its own way', fromPopup, 'tomorrow'],
    ['a page that means to stop reminders', fromX, 'stop'],
  ])('are refused to %s', async (_who, from, said) => {
    expect(await answer(said, from)).toMatchObject({ ok: false });
    expect((await ledger()).map(([id]) => id)).toEqual(['notification 2026-03-05']);
  });

  it('are refused where the owner took the coach from that network', async () => {
    const networks = { ...consent.networks, x: 'panel' };
    await fakeBrowser.storage.local.set({ consent: { ...consent, networks } });
    expect(await answer('closed')).toMatchObject({ ok: false, sentence: expect.stringMatching(/\.$/) });
    expect(await readClosures()).toEqual([]);
  });

  it('that cannot be kept come back as a sentence', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('the disk is full'));
    expect(await answer('closed')).toMatchObject({ ok: false, sentence: expect.stringMatching(/\.$/) });
    vi.spyOn(db.nudges, 'put').mockRejectedValue(new Error('broken'));
    expect(await answer('tomorrow')).toMatchObject({ ok: false, sentence: expect.stringMatching(/\.$/) });
    expect(await nudgeLine()).toBe('12 days since your last post on X.');
  });
});
