import { browser } from 'wxt/browser';
import { askBack } from '@/components/shared/say-debt';
import { storageKey } from '@/lib/model/storage-key';
import { signFor } from '@/lib/rhythm/badge';
import { listSilences } from '@/lib/rhythm/silence';
import { showBadge } from './badge';
import { inTurn } from './in-turn';
import { nudge } from './nudge';
import { readRhythm, type RhythmRead } from './read-rhythm';
import type { Tools } from './tools';

/** the name of the hourly alarm */
export const heartbeat = 'heartbeat';

/** Looks at silences and answers owed anew, shows what matters most, and speaks of it where the budget allows. Never rejects; the same history shows the same badge. */
export type Beat = () => Promise<void>;

export function createBeat(tools: Tools): Beat {
  // One at a time: of two that overlap, the one that read the older history could paint last.
  return inTurn(async () => {
    const read = await readRhythm(tools, { owed: true });
    await showSign(tools, read).catch((error: unknown) =>
      tools.logFault('the badge could not be shown', error),
    );
    await nudge(tools, read).catch((error: unknown) =>
      tools.logFault('a reminder could not be shown', error),
    );
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

async function showSign(tools: Tools, read: RhythmRead | null): Promise<void> {
  if (!read?.habits.badge) return showBadge(null);
  const { history, plan, clock } = read;
  // An unreadable history is no reason to say "closed", nor to take back what was said: the badge stays as it is.
  if (!history.ok) return tools.logFault('the history could not be read for the badge', history.sentence);
  const { days, debts } = history.value;
  const [owed] = debts;
  await showBadge(signFor(listSilences({ days, plan, clock }), owed ? askBack(owed) : null));
}
