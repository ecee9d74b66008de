import { browser } from 'wxt/browser';
import { classifyKind } from '@/lib/coach/kinds/classify-kind';
import { drainOutbox, type Drained, type DrainTools } from '@/lib/history/drain';
import { makePost } from '@/lib/history/make-post';
import { isOutboxKey } from '@/lib/history/outbox';
import type { KindReader } from '@/lib/history/posts';
import { readConsent, readPlan } from '@/lib/settings/read-settings';
import { heartbeat } from './heartbeat';
import { inTurn } from './in-turn';
import { readLessons } from './lessons';
import { isEntryAlive } from './tab-answers';
import type { Tools } from './tools';

const alarmName = 'outbox';

/** Drains the outbox once; asked while it runs, it runs once more afterwards. Never rejects. */
export type Drain = () => Promise<Drained>;

/** `onStored` is called after a drain that put something into the history. */
export function createDrain(tools: Tools, onStored: () => Promise<void>): Drain {
  return inTurn(() => drainOnce(tools, onStored));
}

/** Drains whenever there may be something to drain. Call it synchronously at the worker's start. */
export function registerOutboxDrain(drain: Drain): void {
  const run = () => void drain();
  browser.runtime.onStartup.addListener(run);
  browser.runtime.onInstalled.addListener(run);
  browser.tabs.onRemoved.addListener(run);
  browser.alarms.onAlarm.addListener((alarm) => {
    // A worker stopped in the middle of a drain may have set no alarm of its own; the hourly one finds what it left.
    if (alarm.name === alarmName || alarm.name === heartbeat) run();
  });
  browser.storage.onChanged.addListener((changes) => {
    const arrived = Object.entries(changes).some(([key, { newValue }]) => isOutboxKey(key) && newValue);
    if (arrived) run();
  });
}

/** What a drain of one entry needs, as things stand now. */
export async function prepareDrain(tools: Tools): Promise<DrainTools> {
  const { db, storage, lent } = tools;
  const plan = (await readPlan(storage)).value;
  const taught = await readLessons(tools, { known: false });
  const classify: KindReader = (text, { network, hasMedia }) =>
    classifyKind(text, { network, hasMedia, taught });
  return {
    db,
    storage,
    indexing: lent,
    makePost: (entry, proof) => makePost(entry, proof, { plan, ...lent, classifyKind: classify }),
    isAlive: isEntryAlive,
    now: tools.readClock().now,
  };
}

async function drainOnce(tools: Tools, onStored: () => Promise<void>): Promise<Drained> {
  try {
    // Without consent nothing is read; what waits stays where it is.
    const consent = await readConsent(tools.storage);
    if (consent.value === null) return { stored: [], waiting: 0, questions: 0, trouble: consent.trouble };
    const drained = await drainOutbox(await prepareDrain(tools));
    if (drained.trouble) tools.logFault('the outbox could not be emptied', drained.trouble);
    await keepAlarm(drained.waiting > 0);
    if (drained.stored.length > 0) await onStored();
    return drained;
  } catch (error) {
    tools.logFault('the outbox could not be looked at', error);
    const trouble = 'Your post is kept and waits to be saved. Porchlight tries again by itself.';
    return { stored: [], waiting: 0, questions: 0, trouble };
  }
}

/** The alarm exists only while something waits: an idle browser is never woken. */
async function keepAlarm(needed: boolean): Promise<void> {
  const exists = (await browser.alarms.get(alarmName)) !== undefined;
  if (needed && !exists) await browser.alarms.create(alarmName, { delayInMinutes: 1, periodInMinutes: 1 });
  if (!needed && exists) await browser.alarms.clear(alarmName);
}
