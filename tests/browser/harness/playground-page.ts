import type { Locator, Page } from 'playwright-core';
import type { PlaygroundDoor } from '@/tests/playground/x/app/door';
import type { Modes } from '@/tests/playground/x/app/modes';
import type { ComposerId } from '@/tests/playground/x/app/world';
import { enterText } from './typing';

declare global {
  interface Window {
    readonly playground: PlaygroundDoor;
  }
}

/** Open a page of the stand-in for X, e.g. `/home`, in modes of your choice. */
export async function openX(page: Page, path = '/home', modes: Partial<Modes> = {}): Promise<void> {
  const query = new URLSearchParams(Object.entries(modes).map(([name, value]) => [name, String(value)]));
  const joined = path.includes('?') ? `${path}&${query}` : `${path}?${query}`;
  await page.goto(`https://x.com${joined}`);
  await page.locator('.app').waitFor();
}

export function setModes(page: Page, modes: Partial<Modes>): Promise<void> {
  return page.evaluate((change) => window.playground.set(change), modes);
}

/** The text as the editor's own model has it. */
export function modelText(page: Page, index = 0, id?: ComposerId): Promise<string | null> {
  return page.evaluate(([part, where]) => window.playground.modelText(part, where), [index, id] as const);
}

/** Part `index` of the box in front: in the dialog where one is open, else in the page. */
export function editor(page: Page, index = 0): Locator {
  const boxes = '[data-testid^="tweetTextarea_"]:is([contenteditable="true"], textarea)';
  const scope = page.locator(`[role="dialog"]:has(${boxes}), body:not(:has([role="dialog"] ${boxes}))`);
  return scope.locator(boxes).nth(index);
}

export function postButton(page: Page): Locator {
  return page.locator(
    '[data-testid="tweetButton"], body:not(:has([data-testid="tweetButton"])) [data-testid="tweetButtonInline"]',
  );
}

/** Click into the box and write; a line break is Enter. */
export async function typeDraft(page: Page, text: string, index = 0, type = enterText): Promise<void> {
  await editor(page, index).click();
  await type(page, text);
}

/** Select everything in the focused box and remove it, by keys. */
export async function clearDraft(page: Page, index = 0): Promise<void> {
  await editor(page, index).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
}

export function toast(page: Page): Locator {
  return page.getByTestId('toast');
}
