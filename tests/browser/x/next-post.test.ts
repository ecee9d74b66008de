import { afterAll, beforeAll, expect, it } from 'vitest';
import { bakeryPlan, giveConsent } from '@/tests/browser/harness/consent';
import { startBrowser, type Browser } from '@/tests/browser/harness/start-browser';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
  await giveConsent(browser, { plan: { ...bakeryPlan, questions: [{ text: 'Can I freeze the rye?' }] } });
});
afterAll(() => browser.close());

it('puts the next post’s beginning into an empty box, where the owner goes on writing', async () => {
  const page = await browser.context.newPage();
  await page.goto('https://x.com/home');
  const box = page.getByRole('textbox').first();
  await box.click();
  const idea = page.getByRole('region', { name: /^Next: Answer a question/ });
  await idea.getByRole('button', { name: /^Insert/ }).click();
  await expect
    .poll(() => box.innerText())
    .toMatch(/^One of you asked: “Can I freeze the rye\?” The short answer: ?$/);
  await idea.waitFor({ state: 'detached' });
  await page.keyboard.type('yes, in slices.');
  await expect.poll(() => box.innerText()).toMatch(/The short answer: yes, in slices\.$/);
  expect(browser.errors).toEqual([]);
});

it('keeps its sidebar, and the keyboard in it, when a button that is pressed goes', async () => {
  const page = await browser.context.newPage();
  await page.goto('https://x.com/home');
  await page.getByRole('textbox').first().click();
  const idea = page.getByRole('region', { name: /^Next: Answer a question/ });
  await idea.getByRole('button', { name: 'Not this month' }).click();
  await idea.waitFor({ state: 'detached' });
  const undo = page.getByRole('button', { name: 'Undo' });
  await undo.focus();
  await page.keyboard.press('Enter');
  await undo.waitFor({ state: 'detached' });
  await idea.waitFor();
  const host = page.locator('porchlight-sidebar');
  expect(await host.evaluate((element) => element.matches(':focus-within'))).toBe(true);
  // Focus that goes elsewhere takes the sidebar of an empty box along, as before.
  await host.evaluate((element) => (element.shadowRoot!.activeElement as HTMLElement).blur());
  await host.waitFor({ state: 'detached' });
});
