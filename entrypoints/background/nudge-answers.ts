import { browser } from 'wxt/browser';
import { answerNudge, listNudges } from '@/lib/history/nudges';
import { askHistory } from '@/lib/history/trouble';
import { failure } from '@/lib/messages/envelope';
import type { Request } from '@/lib/messages/protocol';
import { besideAnswers, type Nudge, type NudgeAnswer } from '@/lib/model/nudge';
import type { Plan } from '@/lib/model/plan';
import { closeThisWeek } from '@/lib/rhythm/close-week';
import { makeNudge } from '@/lib/rhythm/nudges';
import { presenceOn } from '@/lib/settings/presence';
import { readConsent, readPlan } from '@/lib/settings/read-settings';
import { savePlan, type Saved } from '@/lib/settings/save-settings';
import { composeAddresses } from '@/lib/state/followed-networks';
import { localeWeekStart, notifications, readQuietReason } from './nudge';
import { readReplyDebts } from './reply-debts';
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
    shown.onButtonClicked?.addListener((id, index) => take(id, besideAnswers[index] ?? 'tomorrow'));
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
  const clock = tools.readClock();
  if (line) await askHistory(db, () => answerNudge(db, line, answer));
  // Yesterday's, answered today: today is what "tomorrow" spares.
  if (line && answer === 'tomorrow' && line.civilDate !== clock.today)
    await askHistory(db, () => answerNudge(db, makeNudge('popup', line, clock), answer));
  if (answer === 'closed') await closeWeek(tools);
  if (answer !== 'write') return;
  const plan = (await readPlan(storage)).value;
  const post = line?.about === 'reply' ? await findAsked(tools, line) : undefined;
  await browser.tabs.create({ url: post ?? composeAddresses[networkOf(line, plan)] });
}

/**
 * Puts an answer given beside an empty box into effect. What it answers is decided anew, because a page may say anything
 * at any time: where nothing is left to say, no line is written. Never rejects.
 */
export async function takeBesideAnswer(
  tools: Tools,
  { network, answer }: Request<'nudge/answer'>,
): Promise<Saved> {
  if (presenceOn((await readConsent(tools.storage)).value, network) !== 'beside') return failure('refused');
  const quiet = await readQuietReason(tools);
  const kept = await askHistory(
    tools.db,
    async (db) => quiet && answerNudge(db, makeNudge('sidebar', quiet.reason, quiet.asked.clock), answer),
  );
  return answer === 'closed' ? closeWeek(tools) : kept;
}

async function closeWeek({ storage, readClock }: Tools): Promise<Saved> {
  const plan = (await readPlan(storage)).value;
  return savePlan(storage, closeThisWeek(plan, readClock().today, localeWeekStart()));
}

/** The address of the post a nudge spoke of; undefined where the network never told it. */
async function findAsked(tools: Tools, { channelId }: Nudge): Promise<string | undefined> {
  // A history that does not answer owes nothing now.
  const debts = await askHistory(tools.db, (db) => readReplyDebts(db, tools, tools.readClock()));
  const asked = debts.ok ? debts.value.find(({ past }) => past.channelId === channelId) : undefined;
  return asked?.permalink?.startsWith('https://') ? asked.permalink : undefined;
}

function networkOf(line: Nudge | undefined, plan: Plan) {
  const wanted = line?.channelId ?? plan.mainChannelId;
  const channel = plan.channels.find(({ id }) => id === wanted) ?? plan.channels[0];
  return channel?.network ?? 'x';
}
