import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { usualHabits, type Habits } from '@/lib/model/habits';
import { fakeWorld, keepConsent, startBackground, takeBack } from './fake-background';

const wanted: Habits = { ...usualHabits, notifications: true, badge: false };
const kept = async () => (await fakeBrowser.storage.local.get('habits'))['habits'];

describe('the permission to notify, taken back in the browser’s settings', () => {
  let world: ReturnType<typeof fakeWorld>;
  beforeEach(async () => {
    world = fakeWorld();
    await keepConsent();
    await fakeBrowser.storage.local.set({ habits: wanted });
    startBackground(world);
  });

  it('unticks the owner’s box, and leaves every other habit', async () => {
    takeBack('idle', 'notifications');
    await vi.waitFor(async () =>
      expect(await kept()).toEqual({ ...wanted, notifications: false, notificationsTaken: true }),
    );
    expect(world.faults).toEqual([]);
  });

  it.each([
    ['another permission goes', wanted, ['idle']],
    ['nobody wanted notifications', usualHabits, ['notifications']],
    ['an address goes, and no permission', wanted, []],
  ])('changes nothing where %s', async (_what, habits, gone) => {
    await fakeBrowser.storage.local.set({ habits });
    takeBack(...gone);
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await vi.waitFor(async () => expect(await kept()).toEqual(habits));
    expect(set).not.toHaveBeenCalled();
  });

  it('that cannot be written down is one line in the log', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('the disk is full'));
    takeBack('notifications');
    await vi.waitFor(() => expect(world.faults).toEqual(['a setting could not be kept true']));
    expect(await kept()).toEqual(wanted);
  });
});
