import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeAnswer } from '@/entrypoints/background/nudge-answers';
import { listNudges } from '@/lib/history/nudges';
import { addPost } from '@/lib/history/posts';
import { usualHabits } from '@/lib/model/habits';
import type { Post } from '@/lib/model/post';
import { fakeIndexing, fakePost, noon } from '../../lib/history/fakes';
import { fakeWorld, keepConsent, startBackground } from './fake-background';

const hour = 3_600_000;
const address = 'https://x.com/shop/status/42';
const asked: Partial<Post> = {
  id: 'asked',
  text: 'Which loaf would you like to find on the shelf?',
  channelId: 'mine-x',
  networkId: '42',
  permalink: address,
};
const shown = () =>
  Object.entries(fakeBrowser.notifications.getAllCreateOptions()).map(([id, words]) => ({ id, ...words }));

describe('a notification of answers', () => {
  let world: ReturnType<typeof fakeWorld>;
  beforeEach(async () => {
    world = fakeWorld();
    await keepConsent();
    await fakeBrowser.storage.local.set({ habits: { ...usualHabits, notifications: true } });
  });
  const start = async (over: Partial<Post>) => {
    const { tools, beat } = startBackground(world);
    await addPost(tools.db, fakePost({ ...asked, ...over }), fakeIndexing);
    world.now = noon + 26 * hour;
    await beat();
    await beat();
    return tools;
  };

  it('comes once, a day after a question, and its click opens the post', async () => {
    const tools = await start({});
    expect(shown()).toMatchObject([
      {
        id: 'notification 2026-03-06',
        title: 'Your question on X has been out for a day: have a look at the answers.',
        message: 'A click opens your post.',
      },
    ]);
    await takeAnswer(tools, shown()[0]!.id, 'write');
    expect(world.opened).toEqual([address]);
    expect(await listNudges(tools.db)).toMatchObject([{ about: 'reply', answer: 'write' }]);
  });

  it.each([
    ['the network told no address', null],
    ['the address is none of the web', 'javascript:alert(1)'],
  ])('opens the place to write where %s', async (_when, permalink) => {
    const tools = await start({ permalink });
    await takeAnswer(tools, shown()[0]!.id, 'write');
    expect(world.opened).toEqual([expect.stringMatching(/^https:\/\/x\.com\//)]);
    expect(world.opened).not.toContain(address);
  });

  it('does not come after a post that asks nothing', async () => {
    await start({ text: 'The rye is on the shelf.' });
    expect(shown()).toEqual([]);
  });
});
