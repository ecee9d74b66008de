import { browser } from 'wxt/browser';
import { askBack } from '@/components/shared/say-debt';
import { readDays } from '@/lib/history/days';
import { askHistory } from '@/lib/history/trouble';
import { storageKey } from '@/lib/model/storage-key';
import { signFor } from '@/lib/rhythm/badge';
import { isClosedOn } from '@/lib/rhythm/closed-days';
import { listSilences } from '@/lib/rhythm/silence';
import { readConsent, readHabits, readPlan } from '@/lib/settings/read-settings';
import { showBadge } from './badge';
import { inTurn } from './in-turn';
import { nudge } from './nudge';
import { readReplyDebts } from './reply-debts';
import type { Tools } from './tools';

/** the name of the hourly alarm */
export const heartbeat = 'heartbeat';

/** Looks at silences and answers owed anew, shows what matters most, and speaks of it where the budget allows. Never rejects; the same history shows the same badge. */
export type Beat = () => Promise<void>;

export function createBeat(tools: Tools): Beat {
  // One at a time: of two that overlap, the one that read the older history could paint last.
  return inTurn(async () => {
    await beat(tools).catch((error: unknown) => tools.logFault('the badge could not be shown', error));
    await nudge(tools).catch((error: unknown) => tools.logFault('a reminder could not be shown', error));
  });
}

/** Beats on start, on changes of plan or consent, and every hour. Call it synchronously at the worker's start. */
export function registerHeartbeat(run: Beat, tools: Tools): void {
  browser.runtime.onStartup.addListener(() => void run());
  browser.runtime.onInstalled.addListener(() => void run());
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === heartbeat) void run();
  });
  browser.storage.onChanged.addListener((changes) => {
    if ([storageKey.plan, storageKey.consent, storageKey.habits].some((key) => key in changes)) void run();
  });
  void ensureAlarm(run).catch((error: unknown) => tools.logFault('the hourly alarm could not be set', error));
}

/** Neither start nor install is told when an extension is switched off and on again; a missing alarm tells it. */
async function ensureAlarm(run: Beat): Promise<void> {
  if (await browser.alarms.get(heartbeat)) return;
  await browser.alarms.create(heartbeat, { delayInMinutes: 60, periodInMinutes: 60 });
  await run();
}

async function beat(tools: Tools): Promise<void> {
  const consent = await readConsent(tools.storage);
  if (consent.value === null) return showBadge(null);
  if (!(await readHabits(tools.storage)).value.badge) return showBadge(null);
  const plan = (await readPlan(tools.storage)).value;
  const clock = tools.readClock();
  const isClosed = isClosedOn(plan.closures, clock.today);
  const read = await askHistory(tools.db, async (db) => {
    const [{ days }, debts] = await Promise.all([
      readDays(db, clock.today),
      isClosed ? [] : readReplyDebts(db, tools, clock),
    ]);
    return { days, owed: debts[0] };
  });
  // An unreadable history is no reason to say "closed", nor to take back what was said: the badge stays as it is.
  if (!read.ok) return tools.logFault('the history could not be read for the badge', read.sentence);
  const { days, owed } = read.value;
  await showBadge(signFor(listSilences({ days, plan, clock }), owed ? askBack(owed) : null));
}
