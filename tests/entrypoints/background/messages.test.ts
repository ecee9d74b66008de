import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { filesFor } from '@/entrypoints/background/sidebar-injection';
import { addPost, getPost, listPosts } from '@/lib/history/posts';
import { usualSidebarPlace } from '@/lib/model/settings';
import { fakeEntry, fakeIndexing, fakePost, noon } from '../../lib/history/fakes';
import {
  consent,
  fakeWorld,
  fromPopup,
  fromX,
  keepConsent,
  ownOrigin,
  plan,
  sendFrom,
  startBackground,
} from './fake-background';

const fromLinkedIn = { ...fromX, url: 'https://www.linkedin.com/feed/' };
const dismissal = { id: 'd1', ruleId: 'offer/anatomy', at: 1, scope: { kind: 'everywhere' as const } };

describe('what the background answers', () => {
  let world: ReturnType<typeof fakeWorld>;
  beforeEach(async () => {
    world = fakeWorld();
    await keepConsent();
  });

  it('starts the sidebar in the frame that asks', async () => {
    startBackground(world);
    expect(await sendFrom({ ...fromX, frameId: 3 }, 'sidebar/open', { network: 'x' })).toEqual({
      ok: true,
      response: { started: true },
    });
    expect(world.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, frameIds: [3] },
      files: expect.arrayContaining(['/sidebar.js']),
      injectImmediately: true,
    });
  });

  it.each([
    ['before consent', null, fromX, 'x'],
    ['where the owner wants the side panel only', consent, fromLinkedIn, 'linkedin'],
    [
      'where the owner wants nothing',
      { ...consent, networks: { ...consent.networks, x: 'off' } },
      fromX,
      'x',
    ],
    ['with a damaged consent', { version: 1, networks: { x: 'beside' } }, fromX, 'x'],
  ])('starts no sidebar and gives no history %s', async (_name, given, sender, network) => {
    await (given
      ? fakeBrowser.storage.local.set({ consent: given })
      : fakeBrowser.storage.local.remove('consent'));
    const { tools } = startBackground(world);
    await addPost(tools.db, fakePost({ text: 'Fresh rye bread every Friday from seven' }), tools.lent);
    expect(await sendFrom(sender, 'sidebar/open', { network })).toEqual({
      ok: true,
      response: { started: false },
    });
    expect(world.executeScript).not.toHaveBeenCalled();
    expect(world.insertCSS).not.toHaveBeenCalled();
    expect(await sendFrom(sender, 'sidebar/context', { network })).toMatchObject({
      ok: true,
      response: { recent: [], lastPost: null },
    });
    expect(
      await sendFrom(sender, 'history/echo', { text: 'Fresh rye bread every Friday from seven' }),
    ).toEqual({ ok: true, response: { matches: [] } });
  });

  it('says that it did not start where the browser does not let it', async () => {
    world.executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
    startBackground(world);
    expect(await sendFrom(fromX, 'sidebar/open', { network: 'x' })).toEqual({
      ok: true,
      response: { started: false },
    });
    expect(world.faults).toEqual(['the sidebar could not be started']);
  });

  it('starts it without underlines where their rules cannot be put in', async () => {
    world.insertCSS.mockRejectedValueOnce(new Error('Could not load file'));
    startBackground(world);
    expect(await sendFrom(fromX, 'sidebar/open', { network: 'x' })).toEqual({
      ok: true,
      response: { started: true },
    });
    expect(world.faults).toEqual(['words cannot be underlined']);
  });

  it('brings the polyfill only to browsers that need it', () => {
    expect([filesFor(true), filesFor(false)]).toEqual([['/sidebar.js'], ['/temporal.js', '/sidebar.js']]);
  });

  it('gives a sidebar all it needs to begin, the newest post first', async () => {
    const { tools } = startBackground(world);
    for (let at = 0; at < 32; at += 1) {
      await addPost(tools.db, fakePost({ id: `p${at}`, instant: noon - at * 1000 }), fakeIndexing);
    }
    await addPost(
      tools.db,
      fakePost({ id: 'later', instant: noon + 9e7, civilDate: '2026-03-06', status: 'scheduled' }),
      fakeIndexing,
    );
    await fakeBrowser.storage.local.set({ dismissals: [dismissal] });
    const answer = (await sendFrom(fromX, 'sidebar/context', { network: 'x' })) as {
      response: { recent: { id: string }[] };
    };
    expect(answer).toMatchObject({
      ok: true,
      response: {
        presence: 'beside',
        plan,
        dismissals: [dismissal],
        place: usualSidebarPlace,
        trouble: null,
        lastPost: { civilDate: '2026-03-05' },
      },
    });
    expect(answer.response.recent).toHaveLength(30);
    expect(answer.response.recent[0]?.id).toBe('p0');
  });

  it('gives the rest and a sentence when the history cannot be read', async () => {
    const { tools } = startBackground(world);
    Object.assign(tools.db, {
      isOpen: () => false,
      open: () => Promise.reject(new DOMException('broken', 'UnknownError')),
    });
    expect(await sendFrom(fromX, 'sidebar/context', { network: 'x' })).toMatchObject({
      ok: true,
      response: { plan, recent: [], trouble: expect.stringMatching(/could not open/) },
    });
    expect(await sendFrom(fromX, 'history/echo', { text: 'a' })).toMatchObject({
      ok: false,
      reason: 'failed',
    });
  });

  it('finds the near-copy of an old post', async () => {
    const { tools } = startBackground(world);
    const text = 'Our sourdough is back on Friday: come by from seven and taste it warm from the oven';
    await addPost(tools.db, fakePost({ id: 'old', text, civilDate: '2024-05-01' }), tools.lent);
    await addPost(
      tools.db,
      fakePost({ id: 'near-miss', text: 'We close early on Monday for the stocktaking, see you on Tuesday' }),
      tools.lent,
    );
    expect(await sendFrom(fromX, 'history/echo', { text: text.replace('seven', 'eight') })).toMatchObject({
      ok: true,
      response: { matches: [{ post: { id: 'old', civilDate: '2024-05-01' }, wordForWord: false }] },
    });
  });

  it('takes the owner’s yes and no', async () => {
    const { tools } = startBackground(world);
    const unsure = fakeEntry({ state: 'unsure', proof: null });
    await fakeBrowser.storage.local.set({ 'outbox:e1': unsure, 'outbox:e2': { ...unsure, id: 'e2' } });
    expect(await sendFrom(fromX, 'outbox/answer', { id: 'e1', posted: true })).toEqual({
      ok: true,
      response: { kept: true },
    });
    expect(await sendFrom(fromPopup, 'outbox/answer', { id: 'e2', posted: false })).toEqual({
      ok: true,
      response: { kept: false },
    });
    expect((await listPosts(tools.db, {})).map((post) => post.id)).toEqual(['e1']);
    expect((await getPost(tools.db, 'e1'))?.proof).toBe('owner');
  });

  it('keeps dismissals and the place of the sidebar, and takes a dismissal back', async () => {
    startBackground(world);
    await sendFrom(fromX, 'dismissal/add', { dismissal });
    await sendFrom(fromX, 'sidebar/place', { place: { folded: true, side: 'left' } });
    const kept = await fakeBrowser.storage.local.get(['dismissals', 'sidebar-place']);
    expect(kept).toEqual({ dismissals: [dismissal], 'sidebar-place': { folded: true, side: 'left' } });
    await sendFrom(fromX, 'dismissal/remove', { id: 'd1' });
    expect(await fakeBrowser.storage.local.get('dismissals')).toEqual({ dismissals: [] });
  });

  it('opens our own screens, and no others', async () => {
    startBackground(world);
    await sendFrom(fromX, 'screen/open', { screen: 'dashboard' });
    expect(await sendFrom(fromX, 'screen/open', { screen: '../evil' })).toMatchObject({
      ok: false,
      reason: 'invalid',
    });
    expect(world.opened).toEqual([`${ownOrigin}/dashboard.html`]);
  });
});
