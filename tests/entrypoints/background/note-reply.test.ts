import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addPost, listPosts } from '@/lib/history/posts';
import { listRepliesSince } from '@/lib/history/replies';
import { fakePost, noon } from '../../lib/history/fakes';
import {
  consent,
  fakeWorld,
  fromPopup,
  fromX,
  keepConsent,
  plan,
  sendFrom,
  startBackground,
} from './fake-background';

const reply = { id: 'r1', network: 'x', under: ['7', '42'], permalink: 'https://x.com/shop/status/99' };

describe('a reply that a page saw go out', () => {
  let world: ReturnType<typeof fakeWorld>;
  beforeEach(async () => {
    world = fakeWorld();
    await keepConsent();
  });
  const start = async () => {
    const { tools } = startBackground(world);
    await addPost(tools.db, fakePost({ id: 'mine', networkId: '42', channelId: 'mine-x' }), tools.lent);
    return tools;
  };

  it('is kept under the owner’s post, once however often it is told, and is no post', async () => {
    const { db } = await start();
    for (let times = 0; times < 2; times += 1)
      expect(await sendFrom(fromX, 'reply/seen', reply)).toEqual({ ok: true, response: { kept: true } });
    expect(await listRepliesSince(db, 0)).toEqual([
      {
        id: 'live:r1',
        network: 'x',
        channelId: 'mine-x',
        networkId: '99',
        inReplyTo: '42',
        postId: 'mine',
        instant: noon,
        zone: 'Europe/Madrid',
        civilDate: '2026-03-05',
        source: 'live',
      },
    ]);
    expect((await listPosts(db, {})).map(({ id }) => id)).toEqual(['mine']);
  });

  it.each([
    ['under others’ posts', fromX, { ...reply, under: ['7'] }, { ok: true, response: { kept: false } }],
    ['of another network', fromX, { ...reply, network: 'linkedin' }, { ok: false, reason: 'refused' }],
    ['told by a screen of ours', fromPopup, reply, { ok: false, reason: 'refused' }],
    ['that names no post', fromX, { ...reply, under: [] }, { ok: false, reason: 'invalid' }],
    [
      'that names more than a page can show',
      fromX,
      { ...reply, under: Array.from({ length: 51 }, String) },
      { ok: false, reason: 'invalid' },
    ],
    ['without an id', fromX, { ...reply, id: '' }, { ok: false, reason: 'invalid' }],
  ])('is not kept %s', async (_which, sender, request, answer) => {
    const { db } = await start();
    expect(await sendFrom(sender, 'reply/seen', request)).toMatchObject(answer);
    expect(await listRepliesSince(db, 0)).toEqual([]);
  });

  it.each([
    ['half an hour after the post continues it', { alone: true }, 30, false],
    ['later than that answers those who came', { alone: true }, 31, true],
    ['where others have the word answers them at once', { alone: false }, 2, true],
    ['on a page that does not tell is taken for an answer', {}, 2, true],
  ])('under the owner’s post alone, %s', async (_when, over, minutes, kept) => {
    const { db } = await start();
    world.now = noon + minutes * 60_000;
    expect(await sendFrom(fromX, 'reply/seen', { ...reply, under: ['42'], ...over })).toEqual({
      ok: true,
      response: { kept },
    });
    expect(await listRepliesSince(db, 0)).toHaveLength(kept ? 1 : 0);
  });

  it.each([
    ['before consent', null],
    [
      'where the owner wants the side panel only',
      { ...consent, networks: { ...consent.networks, x: 'panel' } },
    ],
  ])('is not kept %s', async (_when, given) => {
    const { db } = await start();
    await (given
      ? fakeBrowser.storage.local.set({ consent: given })
      : fakeBrowser.storage.local.remove('consent'));
    expect(await sendFrom(fromX, 'reply/seen', reply)).toMatchObject({ response: { kept: false } });
    expect(await listRepliesSince(db, 0)).toEqual([]);
  });

  it.each([
    ['under the owner’s post', ['7', '42'], true],
    ['under others’', ['7'], false],
  ])('is told %s apart before it is written', async (_where, under, own) => {
    await start();
    expect(await sendFrom(fromX, 'reply/under', { network: 'x', under })).toEqual({
      ok: true,
      response: { own },
    });
    expect(await sendFrom(fromPopup, 'reply/under', { network: 'x', under })).toMatchObject({
      reason: 'refused',
    });
    await fakeBrowser.storage.local.remove('consent');
    expect(await sendFrom(fromX, 'reply/under', { network: 'x', under })).toMatchObject({
      response: { own: false },
    });
  });

  it('is reviewed as a reply while it is written, with neither ideas nor an aim', async () => {
    await start();
    await fakeBrowser.storage.local.set({ plan: { ...plan, segments: [{ name: 'brides' }] } });
    const reviewed = async (surface: string, text: string) =>
      JSON.stringify(
        await sendFrom(fromX, 'coach/review', {
          draft: { network: 'x', surface, parts: [text], hasMedia: false },
          echoes: null,
          lookUp: false,
        }),
      );
    const we =
      'Thank you Anna. We are sorry that our rye was gone, and we bake more of our loaves on Friday.';
    expect(await reviewed('reply', we)).toContain('In a reply, “I” sounds closer');
    expect(await reviewed('post', we)).not.toContain('In a reply');
    expect(await reviewed('post', we)).toContain('"aim"');
    expect(await reviewed('reply', we)).not.toContain('"aim"');
    expect(await reviewed('post', '')).toContain('"ideas"');
    expect(await reviewed('reply', '')).not.toContain('"ideas"');
  });

  it('ends the coach’s reminder in an empty box', async () => {
    const { db, lent } = await start();
    const question = 'Which loaf would you like to find on the shelf on Saturday?';
    const asked = { id: 'asked', networkId: '43', text: question, instant: noon - 2 * 3_600_000 };
    await addPost(db, fakePost(asked), lent);
    const says = async () => {
      const draft = { network: 'x', surface: 'post', parts: [''], hasMedia: false };
      return JSON.stringify(
        await sendFrom(fromX, 'coach/review', { draft, echoes: null, lookUp: false }),
      ).includes('has been out for an hour');
    };
    expect(await says()).toBe(true);
    await sendFrom(fromX, 'reply/seen', { ...reply, under: ['43'] });
    expect(await says()).toBe(false);
  });
});
