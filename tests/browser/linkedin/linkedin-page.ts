import type { Locator, Page } from 'playwright-core';
import { enterText } from '../harness/typing';
import type { LinkedinDoor } from '@/tests/playground/linkedin/app/door';
import type { Modes } from '@/tests/playground/linkedin/app/modes';

/** A compose box of LinkedIn as the tests go through them. */
export interface Box {
  readonly name: string;
  readonly path: string;
  readonly modes: Partial<Modes>;
  /** the page opens its box by itself */
  readonly opensItself?: boolean;
}

/** Every generation, in every place it stands. */
export const boxes: readonly Box[] = [
  { name: 'C, the dialog over the feed', path: '/feed/', modes: {} },
  { name: 'C, the page /sharing/compose', path: '/sharing/compose', modes: {}, opensItself: true },
  { name: 'B, Quill in the shadow root', path: '/feed/', modes: { generation: 'B' } },
  { name: 'A, Quill in the page', path: '/feed/', modes: { generation: 'A' } },
  { name: 'D, a company’s page', path: '/company/4711/admin/page-posts/published/', modes: {} },
  {
    name: 'D, a company’s page without the shadow root',
    path: '/company/4711/admin/page-posts/published/',
    modes: { outlet: false },
  },
];

interface PlayedWindow {
  readonly playground: LinkedinDoor;
}

/** Opens a page of the stand-in for LinkedIn in modes of your choice. */
export async function openLinkedin(page: Page, path = '/feed/', modes: Partial<Modes> = {}): Promise<void> {
  const query = new URLSearchParams(Object.entries(modes).map(([name, value]) => [name, String(value)]));
  await page.goto(`https://www.linkedin.com${path}?${query}`);
  await page.locator('main').waitFor();
}

/** Opens a box as the owner does, and waits until the one that stays is there. */
export async function openBox(page: Page, box: Box, more: Partial<Modes> = {}): Promise<void> {
  // What a first dialog does is a test of its own; elsewhere it is over at once.
  await openLinkedin(page, box.path, { swap: 0, ...box.modes, ...more });
  if (!box.opensItself) await page.locator('#draft-text-replaceable-component').click();
  await editor(page).waitFor();
}

/** Asks the stand-in's door. */
export function ask<T>(page: Page, question: (door: LinkedinDoor) => T): Promise<T> {
  // The question travels as source; the door exists in the page alone.
  return page.evaluate(`(${question.toString()})(window.playground)`) as Promise<T>;
}

export function modelText(page: Page): Promise<string | null> {
  return page.evaluate(() => (window as unknown as PlayedWindow).playground.modelText());
}

/** The composer's editor, whatever the generation. */
export function editor(page: Page): Locator {
  return page.locator(
    '[componentkey="ShareBox_textEditor"], [data-test-modal-id="sharebox"] .ql-editor[role="textbox"]',
  );
}

export function postButton(page: Page): Locator {
  return page.locator(
    '[data-sdui-screen$="ShareCompose"] footer > button:last-child, .share-actions__primary-action',
  );
}

/**
 * The same as a person does it, who is slower than a script: the sidebar is there before the first letter. It takes a
 * box that had words before it for an older post or a kept draft, and then asks what became of it.
 */
export async function typeBesideSidebar(page: Page, text: string): Promise<void> {
  await editor(page).click();
  await page.locator('porchlight-sidebar').waitFor();
  await enterText(page, text);
}

/** The stand-in's own buttons that have no stable mark on the site. */
export function played(page: Page, what: string): Locator {
  return page.locator(`[data-playground="${what}"]`);
}

/** Clicks into the box and writes; a line break is Enter. */
export async function typeDraft(page: Page, text: string, type = enterText): Promise<void> {
  await editor(page).click();
  await type(page, text);
}

export function notice(page: Page): Locator {
  return page.locator('[role="status"], .artdeco-toast-item');
}
