import { lent } from '@/entrypoints/background/coach';
import { bundleForPage } from '@/tests/bench/bundle';
import { makePost } from '@/tests/bench/bakery-words';
import { medianOf } from '@/tests/bench/median';
import { giveConsent } from '@/tests/browser/harness/consent';
import { startBrowser } from '@/tests/browser/harness/start-browser';
import { makeRecords, writeRecords } from './fill-history';

const sizes = [1_000, 10_000, 100_000] as const;
const atOnce = 5_000;
const lookUps = 200;
/** The bench's target for the coach's own part of it, in milliseconds. */
const most = 5;

/** Echo look-ups through IndexedDB in a history of each size: half of the drafts nearly copy a post, half are new. */
export async function measureEchoes(): Promise<void> {
  const script = await bundleForPage('history/echoes-in-page.ts');
  for (const size of sizes) {
    const browser = await startBrowser();
    try {
      await giveConsent(browser);
      const page = await browser.openScreen('dashboard');
      await page.getByText(/Nothing here yet/).waitFor();
      const today = new Date().toISOString().slice(0, 10);
      for (let first = 0; first < size; first += atOnce) {
        const records = makeRecords(size, { today, first, length: Math.min(atOnce, size - first) });
        await writeRecords(
          page,
          records.map((record) => ({
            ...record,
            bands: lent.bandsOf(record.text),
            echoVersion: lent.version,
          })),
        );
      }
      await page.evaluate(script);
      const drafts = Array.from({ length: lookUps }, (_, at) => draftOf(at, size));
      const { times, found } = await page.evaluate((all) => window.measureEchoes!(all), drafts);
      const copies = found.filter((ids, at) => at % 2 === 0 && ids[0]?.endsWith(`-${copiedPost(at, size)}`));
      console.log(
        `  among ${size.toLocaleString('en')} posts: median ${medianOf(times).toFixed(1)} ms, worst ${Math.max(...times).toFixed(1)} ms of ${lookUps} (at most ${most} ms); ${copies.length} of ${lookUps / 2} near-copies found`,
      );
    } finally {
      await browser.close();
    }
  }
}

function copiedPost(at: number, size: number): number {
  return (at * 7_919) % size;
}

/** Every second draft is a post of the history with a date put in; the others were never posted. */
function draftOf(at: number, size: number): string {
  return at % 2 === 0
    ? `${makePost(copiedPost(at, size))} Until Friday 27 November.`
    : makePost(10_000_000 + at);
}
