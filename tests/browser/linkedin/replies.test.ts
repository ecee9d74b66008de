import { afterAll, beforeAll, expect, it } from 'vitest';
import { civilDateAt } from '@/lib/model/civil-date';
import { readPosts, readReplies } from '@/tests/browser/harness/history';
import { openWindow, type Browser } from '@/tests/browser/harness/start-browser';
import { fakePost } from '@/tests/lib/history/fakes';
import { seedHistory } from '@/tests/playground/seed-history';
import { ask, openLinkedin, played } from './linkedin-page';
import { startOnLinkedin } from './stage';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const instant = Date.now() - 2 * 3_600_000;
/** The two numbers LinkedIn gives one post: the notice told one of them, the page's address tells the other. */
const [share, activity] = [1n, 2n].map((low) => String((BigInt(instant) << 22n) | low));
const question = fakePost({
  id: 'asked',
  network: 'linkedin',
  channelId: 'li',
  text: 'Which loaf would you order for your office?',
  instant,
  zone,
  civilDate: civilDateAt(instant, zone),
  kind: 'question',
  permalink: `https://www.linkedin.com/feed/update/urn:li:share:${share}/`,
  networkId: `share:${share}`,
});

let browser: Browser;
beforeAll(async () => {
  browser = await startOnLinkedin();
  const screen = await browser.openScreen('dashboard');
  await seedHistory(screen, [question]);
  await screen.close();
});
afterAll(() => browser.close());

it.each(['C', 'A'] as const)(
  'sees a comment on the page of the owner’s own post, in generation %s, and none in the feed',
  async (generation) => {
    const before = (await readReplies(browser)).length;
    const page = await openWindow(browser);
    for (const path of ['/feed/', `/feed/update/urn:li:activity:${activity}/`]) {
      await openLinkedin(page, path, { swap: 0, generation });
      await played(page, 'comment').click();
      await page.keyboard.type('The rye it is.');
      await page.locator('[data-view-name="comment-post"], .comments-comment-box__submit-button--cr').click();
      await expect.poll(() => ask(page, (door) => door.comments.length)).toBe(1);
    }
    await expect.poll(async () => (await readReplies(browser)).length).toBe(before + 1);
    expect((await readReplies(browser)).at(-1)).toMatchObject({ postId: 'asked', network: 'linkedin' });
    expect((await readPosts(browser)).map(({ id }) => id)).toEqual(['asked']);
    await page.close();
  },
);
