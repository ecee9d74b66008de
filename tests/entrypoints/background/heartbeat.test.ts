import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addDays } from '@/lib/model/civil-date';
import { addPost, removePost } from '@/lib/history/posts';
import { setReply } from '@/lib/history/replies';
import { usualHabits } from '@/lib/model/habits';
import { fakeEntry, fakeIndexing, fakePost, fakeReply, noon } from '../../lib/history/fakes';
import {
  alarm,
  fakeWorld,
  fromPopup,
  keepConsent,
  plan,
  sendFrom,
  startBackground,
  readBadge,
  shownNotifications,
} from './fake-background';

const daysAgo = (days: number) => ({
  civilDate: addDays('2026-03-05', -days),
  instant: noon - days * 86_400_000,
});

describe('the badge', () => {
  let world: ReturnType<typeof fakeWorld>;
  beforeEach(async () => {
    world = fakeWorld();
    await keepConsent();
  });

  it.each([
    ['nothing for a history without posts', [], ''],
    ['nothing while the porch is lit', [{ id: 'a', ...daysAgo(4) }], ''],
    ['the days of a silence that matters', [{ id: 'a', ...daysAgo(9) }], '9d'],
    [
      'the longest of two',
      [
        { id: 'a', ...daysAgo(8) },
        { id: 'b', network: 'facebook' as const, channelId: 'mine-fb', ...daysAgo(30) },
      ],
      '30d',
    ],
    ['a silence of years', [{ id: 'a', ...daysAgo(800) }], '800d'],
    [
      'nothing for a channel that is not in the plan',
      [{ id: 'a', network: 'linkedin' as const, channelId: 'linkedin', ...daysAgo(30) }],
      '',
    ],
  ])('shows %s', async (_name, posts, expected) => {
    const { tools, beat } = startBackground(world);
    for (const post of posts) await addPost(tools.db, fakePost(post), fakeIndexing);
    await beat();
    await beat();
    expect(await readBadge()).toBe(expected);
  });

  it('says the silence in words as well', async () => {
    const { tools, beat } = startBackground(world);
    await addPost(tools.db, fakePost(daysAgo(9)), fakeIndexing);
    await beat();
    expect(await fakeBrowser.action.getTitle({})).toMatch(/^Porchlight: .*9 days/);
    expect(world.icons.at(-1)).toBe('/icon/dim-16.png');
  });

  it('shows that answers may wait before it shows a silence, and not in a closure', async () => {
    const { tools, beat } = startBackground(world);
    const page = { id: 'page', network: 'facebook' as const, channelId: 'mine-fb', ...daysAgo(30) };
    await addPost(tools.db, fakePost(page), fakeIndexing);
    const text = 'Which loaf would you like to find on the shelf?';
    const instant = noon - 2 * 3_600_000;
    await addPost(tools.db, fakePost({ id: 'asked', text, instant }), fakeIndexing);
    await beat();
    expect(await readBadge()).toBe('↩');
    expect(await fakeBrowser.action.getTitle({})).toBe(
      'Porchlight: Your question on X has been out for an hour or more: have a look at the answers',
    );
    expect(world.icons.at(-1)).toBe('/icon/out-16.png');
    await setReply(tools.db, fakeReply({ postId: 'asked' }));
    await sendFrom(fromPopup, 'history/changed', {});
    expect(await readBadge()).toBe('30d');
    world.now = noon + 23 * 3_600_000;
    await beat();
    expect(await readBadge()).toBe('↩');
    await fakeBrowser.storage.local.set({
      plan: { ...plan, closures: [{ from: '2026-03-01', to: '2026-03-31' }] },
    });
    await vi.waitFor(async () => expect(await readBadge()).toBe(''));
  });

  it('is empty before consent', async () => {
    await fakeBrowser.storage.local.remove('consent');
    const { tools, beat } = startBackground(world);
    await addPost(tools.db, fakePost(daysAgo(30)), fakeIndexing);
    await beat();
    expect(await readBadge()).toBe('');
  });

  it('goes when a post is stored, comes with the days, and follows what a screen removes', async () => {
    const { tools, beat, drain } = startBackground(world);
    await addPost(tools.db, fakePost(daysAgo(12)), fakeIndexing);
    await beat();
    expect(await readBadge()).toBe('12d');
    await fakeBrowser.storage.local.set({ 'outbox:e1': fakeEntry() });
    await drain();
    expect(await readBadge()).toBe('');
    world.now = noon + 7 * 86_400_000;
    await fakeBrowser.alarms.onAlarm.trigger(alarm('heartbeat'));
    await vi.waitFor(async () => expect(await readBadge()).toBe('7d'));
    await removePost(tools.db, 'e1');
    await sendFrom(fromPopup, 'history/changed', {});
    expect(await readBadge()).toBe('19d');
  });

  it('follows a change of plan', async () => {
    const { tools, beat } = startBackground(world);
    await addPost(tools.db, fakePost(daysAgo(12)), fakeIndexing);
    await beat();
    await fakeBrowser.storage.local.set({
      plan: { ...plan, closures: [{ from: '2026-03-01', to: '2026-03-31' }] },
    });
    await vi.waitFor(async () => expect(await readBadge()).toBe(''));
  });

  it('stays as it is when the history cannot be read, with one line in the log', async () => {
    const { tools, beat } = startBackground(world);
    await addPost(tools.db, fakePost(daysAgo(12)), fakeIndexing);
    await beat();
    Object.assign(tools.db, { isOpen: () => false, open: () => Promise.reject(new Error('broken')) });
    await beat();
    expect(await readBadge()).toBe('12d');
    expect(world.faults).toEqual(['the history could not be read for the badge']);
  });

  it('and the reminder are decided from one reading of the days and of the answers owed', async () => {
    const { tools, beat } = startBackground(world);
    await fakeBrowser.storage.local.set({ habits: { ...usualHabits, notifications: true } });
    await addPost(tools.db, fakePost(daysAgo(12)), fakeIndexing);
    await beat();
    const days = vi.spyOn(tools.db.days, 'toArray');
    const replies = vi.spyOn(tools.db.replies, 'where');
    world.now = noon + 86_400_000;
    await beat();
    expect(await readBadge()).toBe('13d');
    expect(shownNotifications()).toContain('notification 2026-03-06');
    expect([days.mock.calls.length, replies.mock.calls.length]).toEqual([1, 1]);
  });

  it('is looked at when the popup opens, however late the alarms are', async () => {
    const { tools, beat } = startBackground(world);
    await addPost(tools.db, fakePost(daysAgo(12)), fakeIndexing);
    await beat();
    world.now = noon + 86_400_000;
    await sendFrom(fromPopup, 'outbox/drain', {});
    await vi.waitFor(async () => expect(await readBadge()).toBe('13d'));
  });

  it('ends with what was read last, when one look overlaps another', async () => {
    const { tools, beat } = startBackground(world);
    await addPost(tools.db, fakePost(daysAgo(12)), fakeIndexing);
    let letPaint = () => {};
    const held = new Promise<void>((resolve) => (letPaint = resolve));
    const paint = fakeBrowser.action.setBadgeText;
    const slow = vi
      .spyOn(fakeBrowser.action, 'setBadgeText')
      .mockImplementationOnce(async (details) => held.then(() => paint(details)));
    const first = beat();
    await vi.waitFor(() => expect(slow).toHaveBeenCalled());
    await addPost(tools.db, fakePost({ id: 'new', ...daysAgo(0) }), fakeIndexing);
    const second = beat();
    // Another worker's look begins later and takes as long: the second would be over, too, if it did not wait.
    await startBackground(world, { db: tools.db }).beat();
    letPaint();
    await Promise.all([first, second]);
    expect(await readBadge()).toBe('');
  });

  it('has an hourly alarm, set once', async () => {
    startBackground(world);
    await vi.waitFor(async () =>
      expect(await fakeBrowser.alarms.get('heartbeat')).toMatchObject({ periodInMinutes: 60 }),
    );
    startBackground(world);
    expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
  });
});
