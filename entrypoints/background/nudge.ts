import { browser } from 'wxt/browser';
import { addNudge, listNudges, removeNudge } from '@/lib/history/nudges';
import { sayIdea } from '@/components/popup/say-rhythm';
import { nudgeAnswerLabels } from '@/components/shared/nudge-answer-labels';
import { sayWeekday } from '@/components/shared/say-date';
import { askBack } from '@/components/shared/say-debt';
import { askHistory } from '@/lib/history/trouble';
import { besideAnswers, type Nudge } from '@/lib/model/nudge';
import type { ReplyDebt } from '@/lib/plan/reply-debt';
import { listKindIdeas } from '@/lib/rhythm/next-kind';
import { decideNudges, type NudgeReason, type NudgesAsked } from '@/lib/rhythm/nudges';
import { sayNudge } from '@/lib/rhythm/nudge-sentence';
import { summariseRhythm } from '@/lib/rhythm/summary';
import { weekStartOf } from '@/lib/rhythm/week-start';
import type { HistoryDays } from '@/lib/state/popup';
import { listIdeas } from './next-post';
import { readRhythm, type RhythmRead } from './read-rhythm';
import { isLocked } from './screen-lock';
import type { Tools } from './tools';

/** The browser's, once the owner has allowed it; the namespace is absent before. */
type Notifications = typeof browser.notifications;
export const notifications = () => (browser as { notifications?: Notifications }).notifications;

type Asked = Omit<NudgesAsked, 'ledger'> & Pick<HistoryDays, 'lastKinds'>;

/** Everything a nudge is decided from, but the ledger; null without consent or while the history does not answer. */
function askFrom(read: RhythmRead | null): Asked | null {
  if (!read?.history.ok) return null;
  const { plan, habits, clock, history } = read;
  const { days, lastKinds } = history.value;
  const rhythm = summariseRhythm({ days, plan, clock, localeWeekStart: localeWeekStart() });
  return { rhythm, days, lastKinds, plan, habits, clock };
}

/** The quiet line for a compose box that opens; null mostly. Answers owed are said by the coach there. Never rejects. */
export async function readNudgeLine(tools: Tools): Promise<string | null> {
  const quiet = await readQuietReason(tools);
  return quiet && say(quiet.reason, quiet.asked);
}

/** What that line speaks of; null where there is nothing to say. Never rejects. */
export async function readQuietReason(tools: Tools): Promise<{ reason: NudgeReason; asked: Asked } | null> {
  const asked = askFrom(await readRhythm(tools, { owed: false }));
  if (asked === null) return null;
  const ledger = await askHistory(tools.db, listNudges);
  const { reason } = decideNudges({ ...asked, ledger: ledger.ok ? ledger.value : [] });
  return reason && { reason, asked };
}

/**
 * Shows a notification where the budget allows one, and takes back what is shown where there is nothing left to say.
 * Written down first: stopped here, one is lost and none doubled. @throws what the browser throws, with the line taken out
 */
export async function nudge(tools: Tools, read: RhythmRead | null): Promise<void> {
  const shown = notifications();
  // Before a locked screen it would count as ignored.
  if (!shown || (await isLocked())) return;
  const from = askFrom(read);
  if (!from || !read?.history.ok) return;
  const { debts } = read.history.value;
  const asked = { ...from, owed: debts.map(({ past }) => past) };
  const { db } = tools;
  const ledger = await askHistory(db, listNudges);
  if (!ledger.ok) return;
  const { reason, notification } = decideNudges({ ...asked, ledger: ledger.value });
  if (!reason || !asked.habits.notifications) await clearAll(shown);
  if (!notification) return;
  const options = await sayNotification(tools, notification, { asked, debt: debts[0] });
  // Nothing takes long between the line and the notification.
  const added = await askHistory(db, () =>
    addNudge(db, (lines) => decideNudges({ ...asked, ledger: lines }).notification),
  );
  if (!added.ok || !added.value) return;
  const { id } = added.value;
  try {
    await shown.create(id, options);
  } catch (error) {
    // Nobody saw it: it is neither in the budget nor ignored, and the next look tries again.
    await askHistory(db, () => removeNudge(db, id));
    throw error;
  }
}

async function sayNotification(
  tools: Tools,
  { about, channelId }: Nudge,
  { asked, debt }: { readonly asked: Asked; readonly debt: ReplyDebt | undefined },
) {
  const reason = { about: about === 'week' ? ('week' as const) : ('silence' as const), channelId };
  const words =
    about === 'reply' && debt
      ? { title: `${askBack(debt)}.`, message: 'A click opens your post.' }
      : { title: say(reason, asked), message: await sayNext(tools, asked) };
  return {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('/icon/dim-128.png'),
    ...words,
    // Chrome draws two buttons and a click; Firefox the click alone.
    ...(import.meta.env.FIREFOX
      ? {}
      : { buttons: besideAnswers.map((answer) => ({ title: nudgeAnswerLabels[answer] })) }),
  };
}

/** What was posted, closed or put off meanwhile is no longer spoken of. */
async function clearAll(shown: Notifications): Promise<void> {
  await Promise.all(Object.keys(await shown.getAll()).map((id) => shown.clear(id)));
}

/** The idea a nudge carries, as the popup would tell it. */
async function sayNext(tools: Tools, { lastKinds, clock }: Asked): Promise<string> {
  const [idea] = await listIdeas(tools);
  if (idea) return `${idea.title}. ${idea.seen}`;
  const [kind] = listKindIdeas(lastKinds, clock.today);
  return kind ? `Next: ${sayIdea(kind)}.` : '';
}

function say(reason: NudgeReason, { rhythm }: Asked): string {
  const to = rhythm.main?.thisWeek.to;
  return sayNudge(reason, rhythm, to ? sayWeekday(to) : '');
}

export function localeWeekStart() {
  return weekStartOf(Intl.DateTimeFormat().resolvedOptions().locale);
}
