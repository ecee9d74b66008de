import { lent } from '@/entrypoints/background/coach';
import { toAsking } from '@/entrypoints/background/reply-debts';
import { createHistory, type HistoryDb } from '@/lib/history/db';
import { listFollowUps, removeFollowUp, setFollowUp } from '@/lib/history/follow-ups';
import { listPosts } from '@/lib/history/posts';
import { listRepliesSince, removeReply, setReply } from '@/lib/history/replies';
import { askHistory } from '@/lib/history/trouble';
import { sendMessage } from '@/lib/messages/send-message';
import { addDays } from '@/lib/model/civil-date';
import { clockAt } from '@/lib/model/clock';
import { owedFor } from '@/lib/plan/reply-debt';
import type { OpenEndsDoors } from '@/lib/state/open-ends';
import type { Outcome } from '@/lib/state/outcome';

/** Promises lie at most four months ahead, and what was kept is of interest for a while after. */
const daysRead = 180;

/** The doors onto what posts left open. */
export function openOpenEndsDoors(): OpenEndsDoors {
  const db = createHistory();
  /** The badge follows. */
  const change = async <Value>(work: (history: HistoryDb) => Promise<Value>): Promise<Outcome<Value>> => {
    const changed = await askHistory(db, work);
    if (changed.ok) await sendMessage('history/changed', {});
    return changed;
  };
  return {
    read: ({ today, now }) =>
      askHistory(db, async (history) => {
        const [posts, answers, replies] = await Promise.all([
          listPosts(history, { from: addDays(today, -daysRead) }),
          listFollowUps(history),
          listRepliesSince(history, now - owedFor),
        ]);
        const out = posts.filter(({ instant }) => instant <= now);
        return {
          posts: out.map((post) => toAsking(post, lent)),
          answers,
          replies,
        };
      }),
    setFollowUp: (followUp) => askHistory(db, (history) => setFollowUp(history, followUp)),
    removeFollowUp: (id) => askHistory(db, (history) => removeFollowUp(history, id)),
    setReply: (reply) => change((history) => setReply(history, reply)),
    removeReply: (id) => change((history) => removeReply(history, id)),
    readClock: () => clockAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone),
  };
}
