import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSight } from '@/entrypoints/popup/late-sights';
import { createHistory } from '@/lib/history/db';
import { addPost } from '@/lib/history/posts';
import { setReply } from '@/lib/history/replies';
import { clockAt } from '@/lib/model/clock';
import type { ChannelSilence } from '@/lib/rhythm/silence';
import { buildChannel, buildPlan } from '@/tests/lib/rhythm/build-post';
import { fakeIndexing, fakePost, noon } from '../../lib/history/fakes';

const day = 86_400_000;
const clock = clockAt(noon, 'Europe/Madrid');
/** As the popup hands it over: Thursday 5 March, and the last post twelve days ago. */
const silent = { channelId: 'x', network: 'x', days: 12 } as ChannelSilence;
const reply = (days: number, network: 'x' | 'facebook' = 'x') => ({
  id: `${network}${days}`,
  network,
  channelId: network,
  networkId: null,
  inReplyTo: null,
  instant: noon - days * day,
  zone: 'Europe/Madrid',
  civilDate: clockAt(noon - days * day, 'Europe/Madrid').today,
  source: 'live' as const,
});

describe('a visitor’s view of a channel', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    await fakeBrowser.storage.local.set({ plan: buildPlan([buildChannel('x'), buildChannel('facebook')]) });
    await Dexie.delete('porchlight');
    const db = createHistory();
    await addPost(
      db,
      fakePost({ id: 'last', channelId: 'x', instant: noon - 12 * day, civilDate: '2026-02-21' }),
      fakeIndexing,
    );
    for (const one of [reply(200), reply(20), reply(3), reply(1, 'facebook')]) await setReply(db, one);
    db.close();
  });

  it('tells the age of its last post and of its own last answer', async () => {
    expect(await readSight(silent, clock)).toMatch(
      /^A visitor to X sees: last post 12 days ago, last answer 3 days ago\. X offers people who do not follow you/,
    );
  });

  it('is an empty page where nothing went out', async () => {
    const none = { channelId: 'facebook', network: 'facebook', days: null } as ChannelSilence;
    expect(await readSight(none, clock)).toBe('A visitor to Facebook sees an empty page.');
  });

  it('is a sentence of its own where the browser keeps no history', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    expect(await readSight(silent, clock)).toMatch(/^The browser lets Porchlight keep no posts here/);
  });
});
