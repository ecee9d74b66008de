import { afterAll, beforeAll, describe } from 'vitest';
import { testsWithOwnPage } from '../harness/own-page';
import { outboxWith, postsWith } from '../harness/recorded';
import { finding, sidebar, watchForSidebars } from '../harness/sidebar';
import type { Browser } from '../harness/start-browser';
import { decoys, decoyWords } from './decoys';
import {
  ask,
  editor,
  openBox,
  openLinkedin,
  played,
  postButton,
  typeBesideSidebar,
  typeDraft,
} from './linkedin-page';
import { asking, expectNothingOf, startOnLinkedin } from './stage';

/** of the post that the stand-in has from two years ago */
const reshared = 'Two years ago';

let browser: Browser;

beforeAll(async () => {
  browser = await startOnLinkedin();
});
afterAll(() => browser.close());

const it = testsWithOwnPage(() => browser);

describe.concurrent('no sidebar, and nothing recorded,', () => {
  it.for(decoys)('$name', async (decoy, { page, expect }) => {
    await openLinkedin(page, decoy.path, { swap: 0, ...decoy.modes });
    const seen = await watchForSidebars(page);
    await decoy.use(page);
    // A box opened later has its sidebar and its post: what this one would have got is there by now.
    await expectNothingOf(browser, expect, decoyWords);
    expect(await seen()).toBe(0);
  });
});

describe.concurrent.each([
  ['C', 'link'],
  ['C', 'none'],
  ['B', 'link'],
  ['B', 'none'],
  ['A', 'link'],
] as const)('an older post in generation %s, notice %s', (generation, told) => {
  it('is coached while it is edited, and never counted as a new one', async ({ page, words, expect }) => {
    await openLinkedin(page, '/feed/', { swap: 0, generation, notice: told });
    await played(page, 'edit').click();
    await typeDraft(page, ` We are proud of our bread, and our bakery loves our own recipe. ${words}`);
    await finding(page, /about your business/).waitFor();
    await postButton(page).click();
    await expect.poll(() => ask(page, (door) => door.sent.length)).toBe(1);
    await editor(page).waitFor({ state: 'detached' });
    // Nothing in the new box tells an edit from a draft that was kept: the owner is asked.
    if (generation === 'C' && told === 'none')
      await sidebar(page).getByRole('button', { name: 'No', exact: true }).click();
    await expectNothingOf(browser, expect, words);
  });

  it('shared on without a word of the owner’s is not recorded', async ({ page, expect }) => {
    await openLinkedin(page, '/feed/', { swap: 0, generation, notice: told });
    await played(page, 'reshare').click();
    await editor(page).click();
    await postButton(page).click();
    await expect.poll(() => ask(page, (door) => door.sent.length)).toBe(1);
    // The same post is being edited in the page beside this one, and waits in the outbox until that is known.
    await expect.poll(() => outboxWith(browser, reshared)).toEqual([]);
    await expectNothingOf(browser, expect, reshared);
  });
});

describe.concurrent.each(['en', 'de', 'es', 'vi', 'ar'] as const)('a page in %s', (language) => {
  it.for(['C', 'B'] as const)(
    'records and schedules as any other, generation %s',
    async (generation, { page, words, expect }) => {
      await openBox(page, { name: '', path: '/feed/', modes: { generation } }, { language, notice: 'plain' });
      await typeBesideSidebar(page, `${asking} ${words}`);
      await played(page, 'schedule').click();
      await played(page, 'next').click();
      await editor(page).waitFor();
      await postButton(page).click();
      await expect.poll(() => postsWith(browser, words)).toHaveLength(1);
      const [scheduled] = await ask(page, (door) => door.scheduled);
      expect((await postsWith(browser, words))[0]).toMatchObject({
        status: 'scheduled',
        instant: scheduled!.executeAt,
      });
    },
  );
});
