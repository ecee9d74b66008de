import { browser } from 'wxt/browser';
import { readDays } from '@/lib/history/days';
import { addNudge, answerNudge, listNudges } from '@/lib/history/nudges';
import { sayWeekday } from '@/components/shared/say-date';
import { askBack } from '@/components/shared/say-debt';
import { askHistory } from '@/lib/history/trouble';
import type { Nudge, NudgeAnswer } from '@/lib/model/nudge';
import type { ReplyDebt } from '@/lib/plan/reply-debt';
import { closeThisWeek } from '@/lib/rhythm/close-week';
import { decideNudges, type NudgeReason, type NudgesAsked } from '@/lib/rhythm/nudges';
import { sayNudge } from '@/lib/rhythm/nudge-sentence';
import { summariseRhythm } from '@/lib/rhythm/summary';
import { weekStartOf } from '@/lib/rhythm/week-start';
import { readConsent, readHabits, readPlan } from '@/lib/settings/read-settings';
import { savePlan } from '@/lib/settings/save-settings';
import { composeAddresses } from '@/lib/state/followed-networks';
import { readReplyDebts } from './reply-debts';
import type { Tools } from './tools';

/** Chrome draws two buttons and a click; Firefox the click alone. */
const buttons = [
  ['tomorrow', 'Tomorrow'],
  ['closed', 'Closed this week'],
] as const;

/** The browser's, once the owner has allowed it; the namespace is absent before. */
type Notifications = typeof browser.notifications;
const notifications = () => (browser as { notifications?: Notifications }).notifications;

/** Everything a nudge is decided from, but the ledger; null without consent or while the history does not answer. */
async function readAsked(tools: Tools): Promise<Omit<NudgesAsked, 'ledger'> | null> {
  const { storage, db } = tools;
  if ((await readConsent(storage)).value === null) return null;
  const clock = tools.readClock();
  const [plan, habits, read] = await Promise.all([
    readPlan(storage),
    readHabits(storage),
    askHistory(db, () => readDays(db, clock.today)),
  ]);
  if (!read.ok) return null;
  const { days } = read.value;
  const rhythm = summariseRhythm({ days, plan: plan.value, clock, localeWeekStart: localeWeekStart() });
  return { rhythm, days, plan: plan.value, habits: habits.value, clock };
}

/** The quiet line for a compose box that opens; null mostly. Answers owed are said by the coach there. Never rejects. */
export async function readNudgeLine(tools: Tools): Promise<string | null> {
  const asked = await readAsked(tools);
  if (asked === null) return null;
  const ledger = await askHistory(tools.db, listNudges);
  const { reason } = decideNudges({ ...asked, ledger: ledger.ok ? ledger.value : [] });
  return reason && say(reason, asked);
}

/** Shows a notification where the budget allows one. Written down first: stopped here, one is lost and none doubled. */
export async function nudge(tools: Tools): Promise<void> {
  const shown = notifications();
  if (!shown) return;
  const read = await readAsked(tools);
  if (!read?.habits.notifications) return;
  const debts = await listDebts(tools);
  const asked = { ...read, owed: debts.map(({ past }) => past) };
  const added = await askHistory(tools.db, (db) =>
    addNudge(db, (ledger) => decideNudges({ ...asked, ledger }).notification),
  );
  if (!added.ok || added.value === null) return;
  const line = added.value;
  await shown.create(line.id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/dim-128.png'),
    ...wordsOf(line, asked, debts[0]),
    ...(import.meta.env.FIREFOX ? {} : { buttons: buttons.map(([, title]) => ({ title })) }),
  });
}

function wordsOf(
  { about, channelId }: Nudge,
  asked: Omit<NudgesAsked, 'ledger'>,
  debt: ReplyDebt | undefined,
): { title: string; message: string } {
  if (about === 'reply' && debt) return { title: `${askBack(debt)}.`, message: 'A click opens your post.' };
  const title = say({ about: about === 'week' ? 'week' : 'silence', channelId }, asked);
  return { title, message: 'A click opens the place to write.' };
}

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
  if (line) await askHistory(db, () => answerNudge(db, line, answer));
  const plan = (await readPlan(storage)).value;
  if (answer === 'closed')
    await savePlan(storage, closeThisWeek(plan, tools.readClock().today, localeWeekStart()));
  if (answer !== 'write') return;
  const post = line?.about === 'reply' ? await findAsked(tools, line) : undefined;
  await browser.tabs.create({ url: post ?? composeAddresses[networkOf(line, plan)] });
}

/** The address of the post a nudge spoke of; undefined where the network never told it. */
async function findAsked(tools: Tools, { channelId }: Nudge): Promise<string | undefined> {
  const asked = (await listDebts(tools)).find(({ past }) => past.channelId === channelId);
  return asked?.permalink?.startsWith('https://') ? asked.permalink : undefined;
}

/** A history that does not answer owes nothing now; the next hour asks again. */
async function listDebts(tools: Tools): Promise<ReplyDebt[]> {
  const debts = await askHistory(tools.db, (db) => readReplyDebts(db, tools, tools.readClock()));
  return debts.ok ? debts.value : [];
}

function networkOf(line: Nudge | undefined, plan: NudgesAsked['plan']) {
  const channel = plan.channels.find(({ id }) => id === line?.channelId) ?? plan.channels[0];
  return channel?.network ?? 'x';
}

function say(reason: NudgeReason, { rhythm }: Omit<NudgesAsked, 'ledger'>): string {
  const to = rhythm.main?.thisWeek.to;
  return sayNudge(reason, rhythm, to ? sayWeekday(to) : '');
}

function localeWeekStart() {
  return weekStartOf(Intl.DateTimeFormat().resolvedOptions().locale);
}
