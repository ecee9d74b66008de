import { browser } from 'wxt/browser';
import { findLastPost, listPosts } from '@/lib/history/posts';
import { askHistory } from '@/lib/history/trouble';
import { addDays } from '@/lib/model/civil-date';
import { networks } from '@/lib/model/network';
import type { Plan } from '@/lib/model/plan';
import type { Post } from '@/lib/model/post';
import { storageKey } from '@/lib/model/storage-key';
import { badgeFor } from '@/lib/rhythm/badge';
import { listSilences } from '@/lib/rhythm/silence';
import { readConsent, readPlan } from '@/lib/settings/read-settings';
import { showBadge } from './badge';
import type { Tools } from './tools';

const alarmName = 'heartbeat';
/** Nine posts decide the usual rhythm; at one a week they lie nine weeks back, with closures rarely over a year. */
const daysRead = 400;

/** Looks at the silences anew and shows the one that matters. Never rejects; the same history shows the same badge. */
export type Beat = () => Promise<void>;

export function createBeat(tools: Tools): Beat {
  return async () => {
    try {
      await beat(tools);
    } catch (error) {
      tools.logFault('the badge could not be shown', error);
    }
  };
}

/** Beats on start, on changes of plan or consent, and every hour. Call it synchronously at the worker's start. */
export function registerHeartbeat(run: Beat, tools: Tools): void {
  browser.runtime.onStartup.addListener(() => void run());
  browser.runtime.onInstalled.addListener(() => void run());
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === alarmName) void run();
  });
  browser.storage.onChanged.addListener((changes) => {
    if (storageKey.plan in changes || storageKey.consent in changes) void run();
  });
  void ensureAlarm(run).catch((error: unknown) => tools.logFault('the hourly alarm could not be set', error));
}

/** Neither start nor install is told when an extension is switched off and on again; a missing alarm tells it. */
async function ensureAlarm(run: Beat): Promise<void> {
  if (await browser.alarms.get(alarmName)) return;
  await browser.alarms.create(alarmName, { delayInMinutes: 60, periodInMinutes: 60 });
  await run();
}

async function beat(tools: Tools): Promise<void> {
  const consent = await readConsent(tools.storage);
  if (consent.value === null) return showBadge(null);
  const plan = (await readPlan(tools.storage)).value;
  const clock = tools.readClock();
  const posts = await askHistory(tools.db, () => listForSilences(tools, plan, clock.today));
  // An unreadable history is no reason to say "closed", nor to take back what was said: the badge stays as it is.
  if (!posts.ok) return tools.logFault('the history could not be read for the badge', posts.sentence);
  await showBadge(badgeFor(listSilences({ posts: posts.value, plan, clock })));
}

async function listForSilences({ db }: Tools, plan: Plan, today: string): Promise<Post[]> {
  const recent = await listPosts(db, { from: addDays(today, -daysRead) });
  const last = await Promise.all([
    ...networks.map((network) => findLastPost(db, { network }, today)),
    ...plan.channels.map((channel) => findLastPost(db, { channelId: channel.id }, today)),
  ]);
  return [...recent, ...last.filter((post) => post !== null)];
}
