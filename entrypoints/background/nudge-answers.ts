import { browser } from 'wxt/browser';
import { answerNudge, listNudges } from '@/lib/history/nudges';
import { askHistory } from '@/lib/history/trouble';
import type { Nudge, NudgeAnswer } from '@/lib/model/nudge';
import type { Plan } from '@/lib/model/plan';
import { closeThisWeek } from '@/lib/rhythm/close-week';
import { readPlan } from '@/lib/settings/read-settings';
import { savePlan } from '@/lib/settings/save-settings';
import { composeAddresses } from '@/lib/state/followed-networks';
import { buttons, listDebts, localeWeekStart, notifications } from './nudge';
import type { Tools } from './tools';

/** Takes the answers to notifications, now and as soon as they are allowed. Call it synchronously at the worker's start. */
export function registerNudges(tools: Tools, onAnswered: () => Promise<void>): void {
  const listen = () => {
    const shown = notifications();
    if (!shown || listening.has(shown)) return;
    listening.add(shown);
    const take = (id: string, answer: NudgeAnswer) =>
      void takeAnswer(tools, id, answer)
        .then(onAnswered)
        .catch((error: unknown) => tools.logFault('an answer could not be kept', error));
    shown.onClicked.addListener((id) => take(id, 'write'));
    shown.onButtonClicked?.addListener((id, index) => take(id, buttons[index]?.[0] ?? 'tomorrow'));
  };
  const listening = new WeakSet<object>();
  listen();
  browser.permissions.onAdded.addListener(listen);
}

/** Puts an answer into effect: the place to write opens (or the post itself), or the rest of the week is closed. */
export async function takeAnswer(tools: Tools, id: string, answer: NudgeAnswer): Promise<void> {
  await notifications()?.clear(id);
  const { db, storage } = tools;
  const ledger = await askHistory(db, listNudges);
  const line = ledger.ok ? ledger.value.find((one) => one.id === id) : undefined;
  const { now, today } = tools.readClock();
  if (line) await askHistory(db, () => answerNudge(db, line, answer));
  // Yesterday's, answered today: today is what "tomorrow" spares.
  if (line && answer === 'tomorrow' && line.civilDate !== today) {
    const spared: Nudge = { ...line, id: `popup ${today}`, where: 'popup', at: now, civilDate: today };
    await askHistory(db, () => answerNudge(db, spared, answer));
  }
  const plan = (await readPlan(storage)).value;
  if (answer === 'closed') await savePlan(storage, closeThisWeek(plan, today, localeWeekStart()));
  if (answer !== 'write') return;
  const post = line?.about === 'reply' ? await findAsked(tools, line) : undefined;
  await browser.tabs.create({ url: post ?? composeAddresses[networkOf(line, plan)] });
}

/** The address of the post a nudge spoke of; undefined where the network never told it. */
async function findAsked(tools: Tools, { channelId }: Nudge): Promise<string | undefined> {
  const asked = (await listDebts(tools)).find(({ past }) => past.channelId === channelId);
  return asked?.permalink?.startsWith('https://') ? asked.permalink : undefined;
}

function networkOf(line: Nudge | undefined, plan: Plan) {
  const wanted = line?.channelId ?? plan.mainChannelId;
  const channel = plan.channels.find(({ id }) => id === wanted) ?? plan.channels[0];
  return channel?.network ?? 'x';
}
