import { cpus, loadavg } from 'node:os';
import 'temporal-polyfill/global';
import { giveConsent } from '@/tests/browser/harness/consent';
import { startBrowser, type Browser } from '@/tests/browser/harness/start-browser';
import { emptyPlan, type Plan } from '@/lib/model/plan';
import { addDays } from '@/lib/model/civil-date';
import { clockAt } from '@/lib/model/clock';
import { networks } from '@/lib/model/network';
import { daysOfPosts } from '@/lib/rhythm/channel-days';
import { summariseRhythm } from '@/lib/rhythm/summary';
import { medianOf, timeMedian } from '../median';
import { settle } from '../settle';
import { fillHistory, readPaint, watchPaint } from './in-popup';

const posts = 100_000;
const openings = 15;
/** Ten a day on three channels: the densest history that still has all 100,000. */
const perDay = 10;

/** `npm run bench:rhythm`: 26 weeks of three channels from 100,000 posts, and the popup from opening to painted. */
export async function main(): Promise<void> {
  const conditions = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${loadavg()[0]?.toFixed(2)}`;
  console.log(`Node ${process.versions.node}, ${conditions}`);
  await benchSummary();
  await benchPopup();
}

const plan: Plan = {
  ...emptyPlan,
  channels: networks.map((network) => ({
    id: network,
    network,
    name: 'Elm Street Bakery',
    goals: [{ from: '2000-01-03', perWeek: 2 }],
  })),
  mainChannelId: 'x',
  weekStart: 1,
};

async function benchSummary(): Promise<void> {
  const clock = clockAt(Date.now(), 'UTC');
  const made = Array.from({ length: posts }, (_, index) => ({
    id: `p${index}`,
    network: networks[index % 3]!,
    channelId: networks[index % 3]!,
    civilDate: addDays(clock.today, -Math.floor(index / perDay)),
    status: 'published' as const,
    text: 'Fresh sourdough waits for you from eight',
    hasMedia: false,
  }));
  const days = daysOfPosts(made);
  const took = await timeMedian(() => summariseRhythm({ days, plan, clock, localeWeekStart: 1 }), 30);
  console.log(
    `26 weeks × 3 channels (and the streaks of ${Math.round(posts / perDay / 365)} years) from ${posts} posts in ${days.length} days: median ${took.toFixed(2)} ms`,
  );
}

async function benchPopup(): Promise<void> {
  const browser = await startBrowser({ build: 'production' });
  try {
    await browser.context.addInitScript(watchPaint);
    await giveConsent(browser, { plan });
    await openOnce(browser);
    report('with no post', await openOften(browser));
    await (await browser.worker()).evaluate(fillHistory, { posts, perDay });
    console.log(`first opening, which makes the index anew: ${(await openOnce(browser)).toFixed(0)} ms`);
    report(`with ${posts} posts`, await openOften(browser));
  } finally {
    await browser.close();
  }
}

async function openOften(browser: Browser): Promise<number[]> {
  const times: number[] = [];
  while (times.length < openings) times.push(await openOnce(browser));
  return times;
}

function report(what: string, times: readonly number[]): void {
  const [median, worst] = [medianOf(times).toFixed(0), Math.max(...times).toFixed(0)];
  console.log(`popup open to painted ${what}: median ${median} ms, worst ${worst} ms, of ${times.length}`);
}

async function openOnce(browser: Browser): Promise<number> {
  const page = await browser.openPopup();
  const took = await page.evaluate(readPaint);
  await settle(page);
  await page.close();
  return took;
}
