import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addPost } from '@/lib/history/posts';
import { fakePost } from '../../lib/history/fakes';
import { fakeWorld, fromPopup, fromX, keepConsent, sendFrom, startBackground } from './fake-background';

let world: ReturnType<typeof fakeWorld>;
beforeEach(async () => {
  world = fakeWorld();
  await keepConsent();
});

const stored = async () => (await fakeBrowser.storage.local.get('health'))['health'];
const missed = { network: 'x', seen: 'missed', detail: 'editor' };

describe('reports from a page', () => {
  it('are kept, and two at once both count', async () => {
    startBackground(world);
    const replies = await Promise.all([
      sendFrom(fromX, 'health/report', missed),
      sendFrom(fromX, 'health/report', missed),
    ]);
    expect(replies).toEqual([
      { ok: true, response: {} },
      { ok: true, response: {} },
    ]);
    expect(await stored()).toMatchObject({ x: { misses: 2, detail: 'editor' } });
  });

  it('are not kept where the owner does not want the coach beside the box', async () => {
    startBackground(world);
    const fromLinkedin = { ...fromX, url: 'https://www.linkedin.com/feed/' };
    await sendFrom(fromLinkedin, 'health/report', { ...missed, network: 'linkedin' });
    expect(await stored()).toBeUndefined();
  });

  it('are refused from where no compose box is, and about another network', async () => {
    startBackground(world);
    expect(await sendFrom(fromPopup, 'health/report', missed)).toMatchObject({ reason: 'refused' });
    expect(await sendFrom(fromX, 'health/report', { ...missed, network: 'facebook' })).toMatchObject({
      reason: 'refused',
    });
    expect(await sendFrom(fromX, 'health/report', { ...missed, detail: 'x'.repeat(201) })).toMatchObject({
      reason: 'invalid',
    });
  });
});

it('tells the side panel how long a network has been silent, whatever stands beside its box there', async () => {
  const { tools } = startBackground(world);
  await addPost(tools.db, fakePost({ id: 'f1', network: 'facebook', civilDate: '2026-03-01' }), tools.lent);
  expect(await sendFrom(fromPopup, 'sidebar/context', { network: 'facebook' })).toMatchObject({
    response: { presence: 'off', silenceDays: 4 },
  });
  await fakeBrowser.storage.local.remove('consent');
  expect(await sendFrom(fromPopup, 'sidebar/context', { network: 'facebook' })).toMatchObject({
    response: { silenceDays: null },
  });
});
