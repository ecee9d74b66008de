import { evidenceOf, type EvidenceId } from '@/lib/coach/evidence';
import { keepsPromise } from '@/lib/coach/text/keeps-promise';
import { marksOf } from '@/lib/coach/text/marks';
import { answersQuestion, speaksOf, tellsStory } from '@/lib/coach/text/telling';
import { listDialogueSteps } from '@/lib/history/dialogue-steps';
import { listDueFollowUps } from '@/lib/history/due-follow-ups';
import { findLastPost, listRecentPosts } from '@/lib/history/posts';
import { askHistory } from '@/lib/history/trouble';
import { addDays, daysBetween } from '@/lib/model/civil-date';
import type { Dismissal } from '@/lib/model/dismissal';
import type { Finding } from '@/lib/model/finding';
import type { Plan } from '@/lib/model/plan';
import type { Review } from '@/lib/model/review';
import { listUnkept } from '@/lib/plan/follow-ups';
import { planSteps } from '@/lib/plan/dialogues/plan-steps';
import { decideNextPost } from '@/lib/plan/next-post/decide-next-post';
import type { ChannelQuiet, Idea, IdeaSource, NextPostInput, PostReading } from '@/lib/plan/next-post/idea';
import { listPutOff, nextPostRule } from '@/lib/plan/next-post/put-off';
import { listOccasions } from '@/lib/plan/occasions/list-occasions';
import { readDismissals, readPlan } from '@/lib/settings/read-settings';
import type { Tools } from './tools';

/** Posts the ideas look back on, newest first. */
const looked = 60;
/** Steps reach from a recap's last day to an early question's first, and so do the posts that take them (civil days). */
const [behind, ahead] = [16, 45];
/** No small business posts more in the days a dialogue takes. */
const tickedAtMost = 200;

/** Rules whose idea for an empty box the next post already says, in the owner's own facts. */
const saidByIdeas = new Set([
  'plan/season',
  'plan/people',
  'customer-focus/answers-question',
  'variety/days-since',
  'conversation/follow-up',
]);
/** What is owed to readers comes before any new post. */
const standsBeside = new Set(['conversation/reply-debt']);

const evidence: Readonly<Record<IdeaSource, EvidenceId>> = {
  promise: 'follow-up',
  season: 'seasons',
  silence: 'conversation',
  question: 'heard-questions',
  story: 'variety',
  segment: 'segments',
  people: 'people',
  mix: 'variety',
};

/** The coach's reading of posts, as the plan's pure functions borrow it. */
export const postReading: PostReading = {
  speaksOf,
  answers: answersQuestion,
  tells: (post, story) => tellsStory(story, marksOf(post)),
};

/** What to post next, the best first, as findings whose words may be inserted. Never rejects: without a history, from the plan alone. */
export async function listIdeas(tools: Tools): Promise<Finding[]> {
  const [plan, dismissals] = await Promise.all([readPlan(tools.storage), readDismissals(tools.storage)]);
  const input = await gather(tools, plan.value, dismissals.value);
  return decideNextPost(input).map(toFinding);
}

/** The review of an empty box: one idea in front, the others behind "Another", what rules say besides under "more". */
export async function withIdeas(tools: Tools, review: Review): Promise<Review> {
  const ideas = await listIdeas(tools);
  if (ideas.length === 0) return review;
  const others = [...review.open, ...review.more].filter(({ ruleId }) => !saidByIdeas.has(ruleId));
  return {
    ...review,
    ideas,
    open: others.filter(({ ruleId }) => standsBeside.has(ruleId)),
    more: others.filter(({ ruleId }) => !standsBeside.has(ruleId)),
  };
}

async function gather(tools: Tools, plan: Plan, dismissals: readonly Dismissal[]): Promise<NextPostInput> {
  const clock = tools.readClock();
  const { today, now } = clock;
  const from = addDays(today, -behind - ahead);
  const known = await askHistory(tools.db, async (db) => {
    const [posts, kept, due, quiet] = await Promise.all([
      listRecentPosts(db, { limit: tickedAtMost, until: now }),
      listDialogueSteps(db, from),
      listDueFollowUps(db, today),
      listQuiet(tools, plan, today),
    ]);
    return { posts, kept, due, quiet };
  });
  const { posts, kept, due, quiet } = known.ok ? known.value : { posts: [], kept: [], due: [], quiet: [] };
  const wanted = posts.filter((post, index) => index < looked || post.civilDate >= from);
  const recent = wanted.map((post) => tools.lent.summarisePost(post));
  const sources = { kept, closures: plan.closures, posts: recent, speaksOf, today };
  const occasions = listOccasions(plan, addDays(today, -behind), addDays(today, ahead));
  return {
    plan,
    clock,
    recent: recent.slice(0, looked),
    quiet,
    steps: occasions.flatMap((occasion) => planSteps(occasion, sources)),
    promises: listUnkept(due, recent, (promise, later) => keepsPromise(promise, marksOf(later))),
    reading: postReading,
    putOff: listPutOff(dismissals, now),
  };
}

async function listQuiet({ db }: Tools, { channels }: Plan, today: string): Promise<ChannelQuiet[]> {
  const networks = [...new Set(channels.map(({ network }) => network))];
  return Promise.all(
    networks.map(async (network) => {
      const last = await findLastPost(db, { network }, today);
      return { network, days: last === null ? null : Math.max(0, daysBetween(last.civilDate, today)) };
    }),
  );
}

function toFinding({ id, source, title, why, starter, exhibits = [] }: Idea): Finding {
  return {
    ruleId: nextPostRule,
    level: 'tip',
    title,
    seen: why,
    step: '',
    evidence: evidenceOf(evidence[source]),
    spans: [],
    exhibits: exhibits.map(({ id: postId, network, civilDate, excerpt }) => ({
      postId,
      network,
      civilDate,
      excerpt,
    })),
    insert: starter,
    key: id,
  };
}
