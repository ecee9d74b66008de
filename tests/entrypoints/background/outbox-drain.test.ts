import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createHistory } from '@/lib/history/db';
import { listPosts } from '@/lib/history/posts';
import { fakeEntry, noon } from '../../lib/history/fakes';
import {
  alarm,
  installed,
  fakeWorld,
  fromX,
  keepConsent,
  sendFrom,
  startBackground,
} from './fake-background';

const sent = fakeEntry({ state: 'sent', proof: null });
const put = (entry = fakeEntry()) => fakeBrowser.storage.local.set({ [`outbox:${entry.id}`]: entry });
const outboxKeys = async () =>
  Object.keys(await fakeBrowser.storage.local.get(null as never)).filter((key) => key.startsWith('outbox:'));

describe('emptying the outbox', () => {
  let world: ReturnType<typeof fakeWorld>;
  beforeEach(async () => {
    world = fakeWorld();
    await keepConsent();
  });

  it('stores a proven post as soon as it arrives, on the plan’s channel, of the kind the coach sees', async () => {
    const { tools } = startBackground(world);
    await put(
      fakeEntry({
        draft: {
          network: 'x',
          surface: 'post',
          parts: ['20% off all cakes until Friday, just say hello'],
          hasMedia: false,
        },
      }),
    );
    await vi.waitFor(async () => expect(await listPosts(tools.db, {})).toHaveLength(1), { timeout: 10_000 });
    expect(await listPosts(tools.db, {})).toMatchObject([
      { channelId: 'mine-x', kind: 'offer', kindBy: 'coach' },
    ]);
    await vi.waitFor(async () => expect(await outboxKeys()).toEqual([]));
  });

  it('takes the exact time from X’s id', async () => {
    const { tools, drain } = startBackground(world);
    const told = noon - 2_345;
    const id = String((BigInt(told) - 1_288_834_974_657n) << 22n);
    await put(fakeEntry({ permalink: `https://x.com/shop/status/${id}` }));
    await drain();
    expect(await listPosts(tools.db, {})).toMatchObject([{ instant: told, networkId: id }]);
  });

  it('leaves a young gesture to its page, asking only tabs on the networks', async () => {
    const asked: unknown[] = [];
    world.tabs = [{ id: 1, url: 'https://example.com/' }, { id: 2 }, { id: 3, url: 'https://x.com/home' }];
    world.answer = async (tabId, question) => (asked.push([tabId, question]), true);
    const { tools, drain } = startBackground(world);
    await put(sent);
    expect(await drain()).toMatchObject({ stored: [], waiting: 1 });
    expect(asked).toContainEqual([3, { type: 'outbox/alive', id: 'e1' }]);
    expect(asked.every((one) => (one as number[])[0] === 3)).toBe(true);
    expect(await listPosts(tools.db, {})).toEqual([]);
    expect(await fakeBrowser.alarms.get('outbox')).toBeDefined();
  });

  it('stores it as assumed once its tab is closed, and the alarm goes', async () => {
    world.tabs = [{ id: 3, url: 'https://x.com/home' }];
    world.answer = async () => true;
    const { tools, drain } = startBackground(world);
    await put(sent);
    await drain();
    world.tabs = [];
    await fakeBrowser.tabs.onRemoved.trigger(3, { windowId: 1, isWindowClosing: false });
    await vi.waitFor(async () => expect(await listPosts(tools.db, {})).toMatchObject([{ proof: 'assumed' }]));
    await drain();
    expect(await fakeBrowser.alarms.get('outbox')).toBeUndefined();
  });

  it.each([
    [
      'no one there',
      async () => {
        throw new Error('Receiving end does not exist.');
      },
    ],
    ['a page that does not know it', async () => false],
    ['a page that answers with nothing', async () => undefined],
  ])('counts %s as gone', async (_name, answer) => {
    world.tabs = [{ id: 3, url: 'https://x.com/home' }];
    world.answer = answer;
    const { drain } = startBackground(world);
    await put(sent);
    await drain();
    expect(await outboxKeys()).toEqual([]);
  });

  it('does not wait for a page that hangs', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    world.tabs = [{ id: 3, url: 'https://x.com/home' }];
    const asked = new Promise<void>((resolve) => {
      world.answer = () => {
        resolve();
        return new Promise(() => {});
      };
    });
    const { tools, drain } = startBackground(world);
    try {
      await put(sent);
      const drained = drain();
      await asked;
      await vi.advanceTimersByTimeAsync(10_000);
      vi.useRealTimers();
      await drained;
      expect(await listPosts(tools.db, {})).toMatchObject([{ proof: 'assumed' }]);
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([
    ['the browser starts', () => fakeBrowser.runtime.onStartup.trigger()],
    ['Porchlight is updated', () => fakeBrowser.runtime.onInstalled.trigger(installed('update'))],
    ['the alarm rings', () => fakeBrowser.alarms.onAlarm.trigger(alarm('outbox'))],
    ['the hourly alarm rings', () => fakeBrowser.alarms.onAlarm.trigger(alarm('heartbeat'))],
    ['a tab is closed', () => fakeBrowser.tabs.onRemoved.trigger(1, { windowId: 1, isWindowClosing: false })],
    ['a page asks', () => sendFrom(fromX, 'outbox/drain', {})],
  ])('stores what an earlier worker left when %s', async (_name, wake) => {
    await put();
    const { tools } = startBackground(world);
    await wake();
    await vi.waitFor(async () => expect(await listPosts(tools.db, {})).toHaveLength(1));
  });

  it('finds within the hour what a stopped worker stored and did not tidy up, and stores it no second time', async () => {
    const { tools, drain } = startBackground(world);
    await put();
    await drain();
    // Put back unheard: that worker was stopped between the history and the outbox.
    fakeBrowser.storage.onChanged.removeAllListeners();
    await put();
    for (let hour = 0; hour < 2; hour += 1) {
      await fakeBrowser.alarms.onAlarm.trigger(alarm('heartbeat'));
      await vi.waitFor(async () => expect(await outboxKeys()).toEqual([]));
    }
    expect(await listPosts(tools.db, {})).toHaveLength(1);
    expect(world.faults).toEqual([]);
  });

  it('tells who asks which entries are in the history, though another drain stored them', async () => {
    const { drain } = startBackground(world);
    await put();
    await drain();
    expect(await sendFrom(fromX, 'outbox/drain', { ids: ['e1', 'other'] })).toEqual({
      ok: true,
      response: { stored: ['e1'], trouble: null },
    });
  });

  it('stores one post when woken ten times at once', async () => {
    const { tools, drain } = startBackground(world);
    await Promise.all([put(), ...Array.from({ length: 10 }, () => drain())]);
    await drain();
    expect(await listPosts(tools.db, {})).toHaveLength(1);
  });

  it('reads nothing before consent, and loses nothing', async () => {
    await fakeBrowser.storage.local.remove('consent');
    const { tools, drain } = startBackground(world);
    await put();
    await drain();
    expect(await listPosts(tools.db, {})).toEqual([]);
    expect(await outboxKeys()).toEqual(['outbox:e1']);
  });

  it('keeps what came in while the history fails, says so once, and tries again by alarm', async () => {
    const db = Object.assign(createHistory('failing'), {
      transaction: async () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    await put();
    startBackground(world, { db });
    expect(await sendFrom(fromX, 'outbox/drain', {})).toMatchObject({
      ok: true,
      response: { stored: [], trouble: expect.stringMatching(/disk is full/) },
    });
    expect(await outboxKeys()).toEqual(['outbox:e1']);
    expect(world.faults.filter((fault) => fault.includes('outbox'))).toEqual([
      'the outbox could not be emptied',
    ]);
    expect(await fakeBrowser.alarms.get('outbox')).toBeDefined();
  });
});
