import { offerAim } from '@/lib/coach/aims';
import { wordsNeeded } from '@/lib/coach/define-rule';
import { reviewDraft } from '@/lib/coach/review-draft';
import { markWords } from '@/lib/coach/text/marks';
import { readWords } from '@/lib/coach/text/words';
import { listFollowUps } from '@/lib/history/follow-ups';
import { findEchoes } from '@/lib/history/echo-index';
import { listRecentPosts } from '@/lib/history/posts';
import { listRepliesSince } from '@/lib/history/replies';
import { askHistory } from '@/lib/history/trouble';
import { failure, type Failure } from '@/lib/messages/envelope';
import type { Request, Response } from '@/lib/messages/protocol';
import type { AskerPlace } from '@/lib/messages/sender';
import type { AimOffer } from '@/lib/model/aim';
import { draftText } from '@/lib/model/draft';
import type { Plan } from '@/lib/model/plan';
import type { EchoMatch, PastPost } from '@/lib/model/post';
import type { Review } from '@/lib/model/review';
import { withSeasonsAround } from '@/lib/plan/occasions/seasons-around';
import { withoutSettled } from '@/lib/plan/follow-ups';
import { markComeBack, owedFor } from '@/lib/plan/reply-debt';
import { presenceOn } from '@/lib/settings/presence';
import { readConsent, readDismissals, readOwnEvidence, readPlan } from '@/lib/settings/read-settings';
import { readLessons } from './lessons';
import { withIdeas } from './next-post';
import { toAsking } from './reply-debts';
import { createSameList } from './summaries';
import type { Tools } from './tools';

/** How many past posts the rules may look back on. */
const recentRead = 60;
/** More than this is not compared with the history: no network takes longer posts (Facebook: 63,206). */
const comparedAtMost = 70_000;
/** Words are counted to tell whether a draft is long enough to judge; a novel need not be counted to its end. */
const countedAtMost = 5_000;

/**
 * Reviews a draft with what is stored at this moment: plan, dismissals, the last posts, and echoes from the whole
 * history when asked. A history that cannot be read leaves the review without it.
 */
export async function reviewWithHistory(
  tools: Tools,
  { draft, echoes, lookUp }: Request<'coach/review'>,
  place: AskerPlace,
): Promise<Response<'coach/review'> | Failure> {
  const { storage, readClock } = tools;
  const consent = (await readConsent(storage)).value;
  const allowed = place.network === null ? consent !== null : presenceOn(consent, place.network) === 'beside';
  const isElsewhere = place.network !== null && place.network !== draft.network;
  if (!allowed || isElsewhere) return failure('refused');
  const text = draftText(draft);
  const [plan, dismissals, own, recent, found, language, taught] = await Promise.all([
    readPlan(storage),
    readDismissals(storage),
    readOwnEvidence(storage),
    readRecent(tools),
    lookUp ? searchEchoes(tools, text) : echoes,
    tools.detectLanguage(text),
    readLessons(tools, { known: !lookUp }),
  ]);
  const clock = readClock();
  const review = reviewDraft({
    draft,
    recent,
    echoes: found,
    plan: withSeasonsAround(plan.value, clock.today),
    dismissals: dismissals.value,
    own: own.value,
    clock,
    language,
    taught,
  });
  const words = { count: readWords(text.slice(0, countedAtMost)).length, needed: wordsNeeded };
  const isEmpty = draft.surface === 'post' && !draft.hasMedia && text.trim() === '';
  return {
    review: isEmpty ? await withIdeas(tools, review) : review,
    echoes: found,
    words,
    ...(draft.surface === 'post' ? aimFor(review, text, plan.value) : {}),
  };
}

/** Nothing where the plan names neither outcomes nor segments: the sidebar then shows no chip for either. */
function aimFor({ kind, otherKinds }: Review, text: string, plan: Plan): { aim?: AimOffer } {
  if (!plan.outcomes?.length && !plan.segments?.length) return {};
  const marks = new Set(markWords(readWords(text.slice(0, comparedAtMost))));
  return { aim: offerAim({ kind, otherKinds, marks }, plan) };
}

/** One list for all keystrokes between two posts; the rules keep what they derive from it. */
const sameRecent = createSameList<PastPost>();

async function readRecent({ db, lent, readClock }: Tools) {
  const { now } = readClock();
  const [listed, answers, replies] = await Promise.all([
    askHistory(db, () => listRecentPosts(db, { limit: recentRead, until: now })),
    askHistory(db, listFollowUps),
    askHistory(db, () => listRepliesSince(db, now - owedFor)),
  ]);
  const posts = listed.ok ? listed.value.map((post) => toAsking(post, lent)) : [];
  const recent = markComeBack(posts, replies.ok ? replies.value : [], { now });
  return sameRecent(withoutSettled(recent, answers.ok ? answers.value : []));
}

async function searchEchoes({ db, lent }: Tools, text: string): Promise<EchoMatch[] | null> {
  const found = await askHistory(db, () => findEchoes(db, text.slice(0, comparedAtMost), lent));
  return found.ok ? found.value : null;
}
