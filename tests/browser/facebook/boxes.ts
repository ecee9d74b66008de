import type { Locator, Page } from 'playwright-core';
import type { Modes } from '@/tests/playground/facebook/app/modes';
import { editor, openComposer, openFacebook, submit } from './facebook-page';

/** One box in which a post is written, with what the person presses in it. */
export interface Box {
  readonly name: string;
  open(page: Page, modes?: Partial<Modes>): Promise<void>;
  editor(page: Page): Locator;
  /** what is pressed to publish, in order */
  readonly publish: readonly ((page: Page) => Promise<unknown>)[];
  /** leaves without publishing */
  cancel(page: Page): Promise<unknown>;
}

const pressSubmit = (page: Page): Promise<unknown> => submit(page).click();
const close = (page: Page): Promise<unknown> =>
  page.locator('[role="dialog"]').first().locator('[data-head] [role="button"]').click();
const discard = (page: Page): Promise<unknown> => submit(page).click();

function dialogBox(name: string, path: string, modes: Partial<Modes> = {}): Box {
  return {
    name,
    async open(page, more = {}) {
      await openFacebook(page, path, { ...modes, ...more });
      await openComposer(page);
    },
    editor,
    publish: path.startsWith('/pages/') ? [pressSubmit, pressSubmit] : [pressSubmit],
    async cancel(page) {
      await close(page);
      await discard(page);
      await page.locator('[role="dialog"]').first().waitFor({ state: 'detached' });
    },
  };
}

function businessBox(name: string, modes: Partial<Modes>): Box {
  const captions = (page: Page) => page.locator('[data-caption] [role="textbox"]');
  const foot = (page: Page) => page.locator('[role="main"] > [data-foot] > [role="button"]');
  return {
    name,
    async open(page, more = {}) {
      const address =
        'https://business.facebook.com/latest/composer/?asset_id=10254&business_id=7&ref=biz_web_home';
      await openFacebook(page, address, { ...modes, ...more });
      await captions(page).first().click();
    },
    editor: (page) => captions(page).first(),
    publish: [(page) => foot(page).last().click()],
    async cancel(page) {
      await foot(page).first().click();
      await captions(page).first().waitFor({ state: 'detached' });
    },
  };
}

/** Every box of Facebook's in which a post is written. */
export const boxes: readonly Box[] = [
  dialogBox('the profile’s dialog', '/'),
  dialogBox('a group’s dialog', '/groups/10203'),
  dialogBox('a Page’s dialog in two steps', '/pages/elm'),
  businessBox('the Business Suite, two captions', { captions: 2 }),
  businessBox('the Business Suite, one caption', { captions: 1 }),
];
