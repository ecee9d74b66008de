import { lent } from '@/entrypoints/background/coach';
import { toAsking } from '@/entrypoints/background/reply-debts';
import { createHistory } from '@/lib/history/db';
import { listFollowUps, removeFollowUp, setFollowUp } from '@/lib/history/follow-ups';
import { listPosts } from '@/lib/history/posts';
import { listRepliesSince, removeReply, setReply } from '@/lib/history/replies';
import { askHistory } from '@/lib/history/trouble';
import { addDays } from '@/lib/model/civil-date';
import { clockAt } from '@/lib/model/clock';
import { owedFor } from '@/lib/plan/reply-debt';
import type { OpenEndsDoors } from '@/lib/state/open-ends';

/** Promises lie at most four months ahead, and what was kept is of interest for a while after. */
const daysRead = 180;

/** The doors onto what posts left open. */
export function openOpenEndsDoors(): OpenEndsDoors {
  const db = createHistory();
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
    setReply: (reply) => askHistory(db, (history) => setReply(history, reply)),
    removeReply: (id) => askHistory(db, (history) => removeReply(history, id)),
    readClock: () => clockAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone),
  };
}
