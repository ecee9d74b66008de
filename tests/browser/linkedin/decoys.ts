import type { Page } from 'playwright-core';
import type { Modes } from '@/tests/playground/linkedin/app/modes';
import { played } from './linkedin-page';

/** A box that is none of ours, and what a person does in it. */
export interface Decoy {
  readonly name: string;
  readonly path: string;
  readonly modes: Partial<Modes>;
  use(page: Page): Promise<void>;
}

/** what is written in every one of them; no post of a test holds it */
export const decoyWords =
  'We are proud of our bread, and our bakery loves our own recipe most of all, every single day.';

const writeIn =
  (what: string, first?: string) =>
  async (page: Page): Promise<void> => {
    if (first) await played(page, first).click();
    await played(page, what).click();
    await page.keyboard.type(decoyWords);
  };

const generations = ['C', 'B', 'A'] as const;

export const decoys: readonly Decoy[] = [
  ...generations.map((generation) => ({
    name: `in a comment, generation ${generation}`,
    path: '/feed/',
    modes: { generation },
    async use(page: Page): Promise<void> {
      await writeIn('comment')(page);
      await page.locator('[data-view-name="comment-post"], .comments-comment-box__submit-button--cr').click();
    },
  })),
  ...generations.map((generation) => ({
    name: `in a message, generation ${generation}`,
    path: '/feed/',
    modes: { generation },
    async use(page: Page): Promise<void> {
      await writeIn('message')(page);
      await page.locator('.msg-form__send-button').click();
    },
  })),
  {
    name: 'in the search',
    path: '/feed/',
    modes: {},
    async use(page) {
      await page.getByRole('combobox').click();
      await page.keyboard.type(decoyWords);
    },
  },
  { name: 'in the headline', path: '/in/me/', modes: {}, use: writeIn('field', 'headline') },
  { name: 'in the words about oneself', path: '/in/me/', modes: {}, use: writeIn('field', 'about') },
  { name: 'in an article', path: '/article/new/', modes: {}, use: writeIn('article') },
  {
    name: 'in the post box of an article’s last step',
    path: '/article/edit/7/',
    modes: {},
    use: writeIn('article-post', 'article-next'),
  },
  {
    name: 'in the hidden frame’s editor',
    path: '/feed/',
    modes: { generation: 'B' },
    async use(page) {
      const frame = page.frameLocator('[data-testid="interop-iframe"]');
      await frame.locator('.ql-editor').evaluate((node) => (node as HTMLElement).focus());
    },
  },
  {
    name: 'after sharing a post on as it is',
    path: '/feed/',
    modes: {},
    use: (page) => played(page, 'repost').click(),
  },
];
