import type { Locator, Page } from 'playwright-core';
import type { FacebookDoor } from '@/tests/playground/facebook/app/door';
import type { Modes } from '@/tests/playground/facebook/app/modes';

/** Open a page of the stand-in for Facebook, or with a whole address of the Business Suite, in modes of your choice. */
export async function openFacebook(page: Page, path = '/', modes: Partial<Modes> = {}): Promise<void> {
  const address = new URL(path, 'https://www.facebook.com');
  for (const [name, value] of Object.entries(modes)) address.searchParams.set(name, String(value));
  await page.goto(address.href);
  await page.locator('[id^="mount_0_0"] > *').first().waitFor();
}

/** Something of the door of the page, read or done in the page. */
export function atDoor<T, A = undefined>(
  page: Page,
  run: (door: FacebookDoor, argument: A) => T,
  argument?: A,
): Promise<T> {
  const source = `(${run.toString()})(window.playground, ${JSON.stringify(argument)})`;
  return page.evaluate<T>(source);
}

export const modelText = (page: Page): Promise<string | null> => atDoor(page, (door) => door.modelText());

/** The dialog in front. */
export function dialog(page: Page): Locator {
  return page.locator('[role="dialog"]').last();
}

/** The editor of the composer's dialog. */
export function editor(page: Page): Locator {
  return page.locator('[role="dialog"] [data-slot] [role="textbox"]');
}

/** The composer's submit button: the last one at the foot of its dialog. */
export function submit(page: Page): Locator {
  return page.locator('[role="dialog"] [data-foot] > [role="button"]').last();
}

/** Open the dialog by the page's own trigger. */
export async function openComposer(page: Page): Promise<void> {
  await page.locator('[role="region"] [role="button"]').first().click();
  await editor(page).waitFor();
}
