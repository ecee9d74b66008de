import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
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
    // Of the user's origin: the page's own rules end at a shadow root in Firefox.
    expect(world.insertCSS).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, frameIds: [3] },
      files: ['/highlights.css'],
      origin: 'USER',
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
      response: { silenceDays: null, trouble: null },
    });
    expect(
      await sendFrom(sender, 'coach/review', {
        draft: {
          network,
          surface: 'post',
          parts: ['Fresh rye bread every Friday from seven'],
          hasMedia: false,
        },
        echoes: null,
        lookUp: true,
      }),
    ).toMatchObject({ ok: false, reason: 'refused' });
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

  const draft = (text: string) => ({ network: 'x', surface: 'post', parts: [text], hasMedia: false });
  const reviewOf = (text: string, over: object = {}) =>
    sendFrom(fromX, 'coach/review', { draft: draft(text), echoes: null, lookUp: false, ...over });

  it('gives a sidebar what it needs to begin', async () => {
    const { tools } = startBackground(world);
    await addPost(tools.db, fakePost({ id: 'a', civilDate: '2026-02-27' }), fakeIndexing);
    await addPost(
      tools.db,
      fakePost({ id: 'b', civilDate: '2026-03-06', status: 'scheduled' }),
      fakeIndexing,
    );
    expect(await sendFrom(fromX, 'sidebar/context', { network: 'x' })).toEqual({
      ok: true,
      response: {
        presence: 'beside',
        place: usualSidebarPlace,
        silenceDays: 6,
        nudge: '6 days since your last post on X.',
        today: '2026-03-05',
        trouble: null,
      },
    });
  });

  it('reviews a draft with the plan, the dismissals and the posts that are stored at that moment', async () => {
    const { tools } = startBackground(world);
    const text =
      'We are excited to announce our new sourdough. We have worked hard on our recipe. Our bakery is proud.';
    const rules = async () => {
      const answer = (await reviewOf(text)) as { response: { review: { open: { ruleId: string }[] } } };
      return answer.response.review.open.map(({ ruleId }) => ruleId);
    };
    expect(await rules()).toContain('customer-focus/balance');
    await fakeBrowser.storage.local.set({
      dismissals: [{ ...dismissal, ruleId: 'customer-focus/balance' }],
    });
    expect(await rules()).not.toContain('customer-focus/balance');
    for (const at of [1, 2])
      await addPost(
        tools.db,
        fakePost({ id: `run${at}`, kind: 'announcement', instant: noon - at * 1000, text: `News ${at}` }),
        tools.lent,
      );
    expect(await rules()).toContain('variety/run');
  });

  it('guesses kinds as the owner has corrected them, and as before when the corrections are taken back', async () => {
    const { tools } = startBackground(world);
    const guess = async () => {
      const answer = await reviewOf('Marmalade Monday: blood orange this time', { lookUp: true });
      return (answer as { response: { review: { kind: string } } }).response.review.kind;
    };
    const before = await guess();
    expect(before).not.toBe('tip');
    const texts = [
      'a jar of Seville',
      'three fruits again',
      'the kitchen smells of oranges',
      'last of the year',
    ];
    for (const [at, text] of texts.entries())
      await addPost(
        tools.db,
        fakePost({
          id: `m${at}`,
          kindBy: 'owner',
          kind: 'tip',
          instant: noon - at * 1000,
          text: `Marmalade: ${text}`,
        }),
        tools.lent,
      );
    await addPost(
      tools.db,
      fakePost({ id: 't', kindBy: 'owner', kind: 'thanks', instant: noon - 9000, text: 'The wedding cake' }),
      tools.lent,
    );
    expect(await guess()).toBe('tip');
    await tools.db.posts.where('id').startsWith('m').modify({ kindBy: 'coach' });
    expect(await guess()).toBe(before);
  });

  it('reviews without the history, and says so, when it cannot be read', async () => {
    const { tools } = startBackground(world);
    Object.assign(tools.db, {
      isOpen: () => false,
      open: () => Promise.reject(new DOMException('broken', 'UnknownError')),
    });
    expect(await sendFrom(fromX, 'sidebar/context', { network: 'x' })).toMatchObject({
      ok: true,
      response: { silenceDays: null, trouble: expect.stringMatching(/could not open/) },
    });
    expect(await reviewOf('Fresh bread', { lookUp: true })).toMatchObject({
      ok: true,
      response: { echoes: null, words: { count: 2, needed: 12 } },
    });
  });

  it('says which language it does not read, and then gives no advice on words', async () => {
    startBackground(world, { detectLanguage: async () => 'nl' });
    const answer = await reviewOf(
      'Wij zijn trots op onze nieuwe broden en onze bakkerij is heel erg blij met ons.',
    );
    expect(answer).toMatchObject({
      ok: true,
      response: {
        review: {
          open: [],
          notEnough: expect.arrayContaining([expect.objectContaining({ ruleId: 'language' })]),
        },
      },
    });
  });

  it('refuses to review for another network than the page it stands in', async () => {
    startBackground(world);
    const answer = await reviewOf('', { draft: { ...draft('Hello'), network: 'facebook' } });
    expect(answer).toMatchObject({ ok: false, reason: 'refused' });
  });

  it('finds the near-copy of an old post when asked to look, and keeps what was found before when not', async () => {
    const { tools } = startBackground(world);
    const text = 'Our sourdough is back on Friday: come by from seven and taste it warm from the oven';
    await addPost(tools.db, fakePost({ id: 'old', text, civilDate: '2024-05-01' }), tools.lent);
    await addPost(
      tools.db,
      fakePost({ id: 'near-miss', text: 'We close early on Monday for the stocktaking, see you on Tuesday' }),
      tools.lent,
    );
    const near = text.replace('seven', 'eight');
    const found = { ok: true, response: { echoes: [{ post: { id: 'old' }, wordForWord: false }] } };
    const looked = (await reviewOf(near, { lookUp: true })) as { response: { echoes: object[] } };
    expect(looked).toMatchObject(found);
    expect(await reviewOf(near, { echoes: looked.response.echoes })).toMatchObject(found);
    expect(await reviewOf(near)).toMatchObject({ ok: true, response: { echoes: null } });
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
