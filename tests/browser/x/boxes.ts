import type { Page } from 'playwright-core';
import { clearDraft, editor, openX } from '../harness/playground-page';

/** A compose box of X's, with what takes a person into it and out again. */
export interface Box {
  readonly name: string;
  open(page: Page): Promise<void>;
  /** leaves without publishing */
  cancel(page: Page): Promise<void>;
  /** a quote cannot be scheduled, and the share window leads into the dialog for it */
  readonly canSchedule: boolean;
}

const discard = async (page: Page): Promise<void> => {
  await page.getByTestId('app-bar-close').click();
  await page.getByTestId('confirmationSheetCancel').click();
  await page.locator('[role="dialog"]').waitFor({ state: 'detached' });
};
const leave = async (page: Page): Promise<void> => {
  await page.goto('https://x.com/messages');
};
const openAt = (address: string) => async (page: Page) => {
  await page.goto(address);
  await editor(page).waitFor();
};

/** Every box in which a post is written, at every address and host. */
export const boxes: readonly Box[] = [
  {
    name: 'the box above the timeline',
    open: (page) => openX(page),
    cancel: (page) => clearDraft(page),
    canSchedule: true,
  },
  {
    name: 'the dialog, /compose/post',
    open: (page) => openX(page, '/compose/post'),
    cancel: discard,
    canSchedule: true,
  },
  {
    name: 'the share window, /intent/post',
    open: openAt('https://x.com/intent/post'),
    cancel: leave,
    canSchedule: false,
  },
  {
    name: 'the box of a community',
    open: openAt('https://x.com/i/communities/7'),
    cancel: leave,
    canSchedule: true,
  },
  {
    name: 'the dialog of a quote',
    async open(page) {
      await openX(page);
      await page.getByTestId('tweet').first().getByTestId('retweet').click();
      await page.getByRole('menuitem', { name: 'Quote' }).click();
      await page.locator('[role="dialog"]').waitFor();
    },
    cancel: discard,
    canSchedule: false,
  },
  {
    name: 'twitter.com',
    open: openAt('https://twitter.com/home'),
    cancel: (page) => clearDraft(page),
    canSchedule: true,
  },
  {
    name: 'pro.x.com',
    open: openAt('https://pro.x.com/home'),
    cancel: (page) => clearDraft(page),
    canSchedule: true,
  },
];
