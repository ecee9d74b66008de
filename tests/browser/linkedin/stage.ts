import type { ExpectStatic } from 'vitest';
import type { Plan } from '@/lib/model/plan';
import { bakeryPlan, giveConsent } from '../harness/consent';
import { dismissVariety, outboxWith, ownWords, postsWith } from '../harness/recorded';
import { sidebar } from '../harness/sidebar';
import { openWindow, startBrowser, type Browser } from '../harness/start-browser';
import { boxes, openBox, postButton, typeDraft } from './linkedin-page';

const plan: Plan = {
  ...bakeryPlan,
  channels: [
    { id: 'li', network: 'linkedin', name: 'Elm Street Bakery', goals: [{ from: '2020-01-06', perWeek: 2 }] },
  ],
  mainChannelId: 'li',
};

/** A draft that is about the business, and one that has nothing against it. */
export const proud =
  'We are excited to announce our new sourdough. We have worked hard on our recipe. Our bakery is proud.';
export const asking =
  'Which loaf would you like to find on the shelf on Saturday? Tell us by Friday and it is yours.';

/** A browser whose owner has a channel on LinkedIn and wants the coach beside the box there. */
export async function startOnLinkedin(): Promise<Browser> {
  const browser = await startBrowser();
  await giveConsent(browser, { networks: { linkedin: 'beside' }, plan });
  await dismissVariety(browser);
  return browser;
}

/** A later post proves that an earlier nothing really is nothing, without waiting for it. */
export async function expectNothingOf(browser: Browser, expect: ExpectStatic, words: string): Promise<void> {
  const later = ownWords();
  const other = await openWindow(browser);
  await openBox(other, boxes[0]!);
  await typeDraft(other, `A later post, which is recorded. ${later}`);
  await sidebar(other).waitFor();
  await postButton(other).click();
  await expect.poll(() => postsWith(browser, later)).toHaveLength(1);
  await other.close();
  await expect.poll(() => outboxWith(browser, words)).toEqual([]);
  expect(await postsWith(browser, words)).toEqual([]);
}
