import { cpus, loadavg } from 'node:os';
import type { Page } from 'playwright-core';
import { giveConsent } from '@/tests/browser/harness/consent';
import * as facebook from '@/tests/browser/facebook/facebook-page';
import { editor as xEditor, openX } from '@/tests/browser/harness/playground-page';
import * as linkedin from '@/tests/browser/linkedin/linkedin-page';
import { startBrowser, type Browser } from '@/tests/browser/harness/start-browser';
import { watchFinding, watchSidebar } from './in-page';

/** One box of each network, and of LinkedIn both that are live: what leads to it, and the click that gives it focus. */
const boxes = [
  { name: 'X', open: (page: Page) => openX(page), focus: (page: Page) => xEditor(page).click() },
  ...(['C', 'B'] as const).map((generation) => ({
    name: `LinkedIn ${generation}`,
    open: (page: Page) => linkedin.openLinkedin(page, '/feed/', { swap: 0, generation }),
    focus: (page: Page) => page.locator('#draft-text-replaceable-component').click(),
  })),
  {
    name: 'Facebook',
    open: (page: Page) => facebook.openFacebook(page),
    focus: (page: Page) => page.locator('[role="region"] [role="button"]').first().click(),
  },
];
type Box = (typeof boxes)[number];

const openings = 20;
const keystrokes = 200;

/** `npm run bench:sidebar`: on each network, how long until the sidebar stands, and until a keystroke changed a finding. */
export async function main(): Promise<void> {
  const browser = await startBrowser({ build: 'test' });
  try {
    await giveConsent(browser, { networks: { linkedin: 'beside', facebook: 'beside' } });
    const conditions = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${loadavg()[0]?.toFixed(2)}`;
    console.log(
      `Chromium ${browser.context.browser()?.version() ?? ''} headless, Node ${process.versions.node}, ${conditions}`,
    );
    for (const box of boxes) {
      report(`${box.name}: focus to visible sidebar`, await measureOpenings(browser, box));
      report(`${box.name}: keystroke to updated finding`, await measureKeystrokes(browser, box));
    }
  } finally {
    await browser.close();
  }
}

/** A fresh page each time, so that the script is injected and the sidebar mounted anew. */
async function measureOpenings(browser: Browser, box: Box): Promise<number[]> {
  const times: number[] = [];
  while (times.length < openings) {
    const page = await browser.context.newPage();
    await box.open(page);
    times.push(await timeGesture(page, watchSidebar, () => box.focus(page)));
    await page.close();
  }
  return times;
}

/** Types and takes back the last letter of "our": each of the two changes the count the finding names. */
async function measureKeystrokes(browser: Browser, box: Box): Promise<number[]> {
  const page = await browser.context.newPage();
  await box.open(page);
  await box.focus(page);
  await page.locator('porchlight-sidebar').waitFor();
  await page.keyboard.type(
    'We are excited to announce our new sourdough. We worked hard on our recipe. It is ou',
  );
  await page.locator('porchlight-sidebar [data-finding-key]').first().waitFor();
  const times: number[] = [];
  while (times.length < keystrokes) {
    times.push(await timeGesture(page, watchFinding, () => page.keyboard.press('r')));
    times.push(await timeGesture(page, watchFinding, () => page.keyboard.press('Backspace')));
  }
  await page.close();
  return times;
}

async function timeGesture(page: Page, watch: () => void, gesture: () => Promise<void>): Promise<number> {
  await page.evaluate(watch);
  await gesture();
  const late = new Promise<never>((_, fail) => {
    const timer = setTimeout(() => fail(new Error(`${watch.name} saw nothing within ten seconds.`)), 10_000);
    timer.unref();
  });
  return Promise.race([page.evaluate(() => window.measured!), late]);
}

function report(name: string, times: readonly number[]): void {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(1);
  console.log(
    `${name}: median ${at(0.5)} ms, 95 % under ${at(0.95)} ms, worst ${at(1)} ms, of ${sorted.length}`,
  );
}
