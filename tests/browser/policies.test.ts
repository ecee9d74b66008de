import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { giveConsent } from './harness/consent';
import { testsWithOwnPage } from './harness/own-page';
import { places } from './harness/places';
import { dismissVariety, postsWith } from './harness/recorded';
import { finding, sidebar } from './harness/sidebar';
import { startBrowser, type Browser } from './harness/start-browser';
import { enterText } from './harness/typing';

const proud = 'We are excited to announce our new sourdough. We have worked hard on our recipe.';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
  await giveConsent(browser, { networks: { x: 'beside', linkedin: 'beside', facebook: 'beside' } });
  await dismissVariety(browser);
});
afterAll(() => browser.close());

const it = testsWithOwnPage(() => browser);

/** The policies of all documents of the page from now on, frames included, by their addresses' paths. */
function watchPolicies(page: Page): Map<string, string> {
  const policies = new Map<string, string>();
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'document') return;
    policies.set(new URL(response.url()).pathname, response.headers()['content-security-policy'] ?? '');
  });
  return policies;
}

/** What any document of the page forbade from now on. */
async function watchViolations(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction('tellViolation', (violation: string) => void violations.push(violation));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, blockedURI }) => {
      const { tellViolation } = window as unknown as { tellViolation(words: string): void };
      tellViolation(`${violatedDirective}: ${blockedURI} from ${sourceFile}`);
    }),
  );
  return violations;
}

describe.concurrent('under the network’s policies, Trusted Types among them,', () => {
  it.for(places)(
    'coaching, inserting and recording work on $name',
    async (place, { page, words, expect }) => {
      const policies = watchPolicies(page);
      const violations = await watchViolations(page);
      await place.open(page);
      await place.editor(page).click();
      await sidebar(page).waitFor();
      await enterText(page, `${proud} ${words}`);
      await finding(page, /about your business/)
        .getByRole('button', { name: /^Insert/ })
        .click();
      await place.publish(page);
      await expect.poll(() => postsWith(browser, words)).toHaveLength(1);
      expect(policies.size).toBeGreaterThan(0);
      for (const policy of policies.values()) {
        expect(policy).toContain("require-trusted-types-for 'script'");
        expect(policy).toMatch(/script-src 'nonce-[^']+'/);
        expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
      }
      expect(violations).toEqual([]);
    },
  );
});
