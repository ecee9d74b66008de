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
