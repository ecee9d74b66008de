import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveDialogueStep } from '@/lib/history/dialogue-steps';
import { addPost } from '@/lib/history/posts';
import type { Finding } from '@/lib/model/finding';
import type { Review } from '@/lib/model/review';
import { addDays } from '@/lib/model/civil-date';
import { fakePost, noon } from '../../lib/history/fakes';
import { consent, fakeWorld, fromPopup, fromX, plan, sendFrom, startBackground } from './fake-background';

/** A florist three days before Women’s Day (noon is 5 March 2026). */
const florist = {
  ...plan,
  business: { name: 'Petal & Stem', otherNames: [], trade: 'florist', country: 'US' },
  questions: [{ text: 'Which flowers are safe for cats?', heardOn: '2026-03-01' }],
};
const empty = { network: 'x', surface: 'post', parts: [' '], hasMedia: false };

async function review(draft: object = empty): Promise<Review> {
  const answered = await sendFrom(fromX, 'coach/review', { draft, echoes: null, lookUp: false });
  return (answered as { response: { review: Review } }).response.review;
}

async function listFromPopup(): Promise<Finding[]> {
  return ((await sendFrom(fromPopup, 'ideas/list', {})) as { response: { ideas: Finding[] } }).response.ideas;
}

describe('what to post next', () => {
  let world: ReturnType<typeof fakeWorld>;
  beforeEach(async () => {
    world = fakeWorld();
    await fakeBrowser.storage.local.set({ consent, plan: florist });
  });

  it('is told to an empty box, and nothing else with it', async () => {
    startBackground(world);
    const { ideas, open, praise } = await review();
    expect(ideas?.[0]).toMatchObject({
      ruleId: 'plan/next-post',
      title: 'Offer your followers something for Women’s Day',
      seen: 'Women’s Day is in 3 days: your followers get to choose before everybody else.',
    });
    expect(ideas?.map(({ key }) => key)).toContain('question:Which flowers are safe for cats?');
    expect([open, praise]).toEqual([[], null]);
  });

  it.each([
    ['a draft', { ...empty, parts: ['Rye'] }],
    ['a picture', { ...empty, hasMedia: true }],
    ['an empty reply', { ...empty, surface: 'reply' }],
  ])('is not told to %s', async (_, draft) => {
    startBackground(world);
    expect((await review(draft)).ideas).toBeUndefined();
  });

  it('is listed for the popup, and for no page', async () => {
    startBackground(world);
    expect((await listFromPopup()).length).toBeGreaterThan(3);
    expect(await sendFrom(fromX, 'ideas/list', {})).toMatchObject({ ok: false, reason: 'refused' });
  });

  it('stays away for a month when it is put off, over a restart of the worker', async () => {
    startBackground(world);
    const [first] = await listFromPopup();
    const dismissal = { id: 'd', ruleId: first!.ruleId, at: noon, scope: { kind: 'month', key: first!.key } };
    await sendFrom(fromX, 'dismissal/add', { dismissal });
    startBackground(world);
    expect((await listFromPopup()).map(({ key }) => key)).not.toContain(first!.key);
    const question = 'question:Which flowers are safe for cats?';
    await fakeBrowser.storage.local.set({
      dismissals: [{ ...dismissal, scope: { kind: 'month', key: question } }],
    });
    world.now = noon + 30 * 86_400_000;
    expect((await listFromPopup()).map(({ key }) => key)).not.toContain(question);
    world.now = noon + 32 * 86_400_000;
    expect((await listFromPopup()).map(({ key }) => key)).toContain(question);
  });

  it('follows what was posted, and what the owner dropped or agreed to', async () => {
    const { tools } = startBackground(world);
    const step = 'season:womens-day:2026:offer';
    await addPost(
      tools.db,
      fakePost({
        text: 'For you who follow us: 10% off every bunch for Women’s Day, until Saturday.',
        civilDate: addDays('2026-03-05', -1),
        instant: noon - 86_400_000,
      }),
      tools.lent,
    );
    expect((await listFromPopup()).map(({ key }) => key)).not.toContain(step);
    const easter = {
      id: 'easter:2026:ask',
      occasionId: 'easter:2026',
      step: 'ask' as const,
      date: '2026-03-06',
    };
    await saveDialogueStep(tools.db, { ...easter, state: 'open', postId: null });
    expect((await listFromPopup()).map(({ key }) => key)).toContain('season:easter:2026:ask');
    await saveDialogueStep(tools.db, { ...easter, state: 'dropped', postId: null });
    expect((await listFromPopup()).map(({ key }) => key)).not.toContain('season:easter:2026:ask');
    await tools.db.followUps.put({
      id: 'f',
      postId: 'p1',
      about: 'winner',
      quote: 'winner on Thursday',
      due: '2026-03-05',
      state: 'open',
      closedBy: null,
    });
    expect((await listFromPopup())[0]).toMatchObject({
      title: 'Name the winner',
      seen: 'You wrote “winner on Thursday”, and today is the day.',
    });
  });

  it('comes from the plan alone when the history cannot be read', async () => {
    const { tools } = startBackground(world);
    tools.db.close();
    await tools.db.delete();
    Object.defineProperty(tools.db, 'posts', {
      get: () => {
        throw new Error('gone');
      },
    });
    expect((await listFromPopup()).length).toBeGreaterThan(0);
  });
});
