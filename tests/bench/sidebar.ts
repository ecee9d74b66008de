import { cpus, loadavg } from 'node:os';
import type { Page } from 'playwright-core';
import { giveConsent } from '@/tests/browser/harness/consent';
import { editor, openX, typeDraft } from '@/tests/browser/harness/playground-page';
import { startBrowser, type Browser } from '@/tests/browser/harness/start-browser';
import { watchFinding, watchSidebar } from './in-page';

const openings = 20;
const keystrokes = 200;

/** `npm run bench:sidebar`: how long until the sidebar stands, and until a keystroke has changed a finding. */
export async function main(): Promise<void> {
  const browser = await startBrowser({ build: 'test' });
  try {
    await giveConsent(browser);
    const conditions = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${loadavg()[0]?.toFixed(2)}`;
    console.log(
      `Chromium ${browser.context.browser()?.version() ?? ''} headless, Node ${process.versions.node}, ${conditions}`,
    );
    report('focus to visible sidebar', await measureOpenings(browser));
    report('keystroke to updated finding', await measureKeystrokes(browser));
  } finally {
    await browser.close();
  }
}

/** A fresh page each time, so that the script is injected and the sidebar mounted anew. */
async function measureOpenings(browser: Browser): Promise<number[]> {
  const times: number[] = [];
  while (times.length < openings) {
    const page = await browser.context.newPage();
    await openX(page);
    times.push(await timeGesture(page, watchSidebar, () => editor(page).click()));
    await page.close();
  }
  return times;
}

/** Types and takes back the last letter of "our": each of the two changes the count the finding names. */
async function measureKeystrokes(browser: Browser): Promise<number[]> {
  const page = await browser.context.newPage();
  await openX(page);
  await typeDraft(
    page,
    'We are excited to announce our new sourdough. We worked hard on our recipe. It is ou',
  );
  await page.locator('porchlight-sidebar [data-finding-key]').first().waitFor();
  const times: number[] = [];
  while (times.length < keystrokes) {
    times.push(await timeGesture(page, watchFinding, () => page.keyboard.press('r')));
    times.push(await timeGesture(page, watchFinding, () => page.keyboard.press('Backspace')));
  }
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
