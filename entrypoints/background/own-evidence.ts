import { lookBack, postsToLookAt, readAgainst, type LookedAt } from '@/lib/coach/own-results/look-back';
import { lookDue } from '@/lib/coach/own-results/look-plan';
import { countWithResults, listWithResults } from '@/lib/history/posts-with-results';
import { askHistory } from '@/lib/history/trouble';
import { readOwnEvidence, readPlan } from '@/lib/settings/read-settings';
import { saveOwnEvidence } from '@/lib/settings/save-settings';
import type { Tools } from './tools';

/** Posts read between two pauses, so that a review asked meanwhile does not wait. */
const readAtOnce = 20;

const fault = 'the own results could not be looked at';

/**
 * Holds the advice against the owner's own results when there are twice as many as at the last look, or as many as the
 * first look needs. Never rejects: what was found before stays, and the fault is logged. Stopped half way, it begins anew
 * the next time the history changes.
 */
export async function lookBackWhenDue({ db, storage, logFault }: Tools): Promise<void> {
  try {
    const total = await askHistory(db, countWithResults);
    if (!total.ok) return logFault(fault, total.sentence);
    const due = lookDue(total.value);
    const before = (await readOwnEvidence(storage)).value;
    if (due === null || (before !== null && before.look >= due)) return;
    const posts = await askHistory(db, () => listWithResults(db, postsToLookAt(total.value)));
    if (!posts.ok) return logFault(fault, posts.sentence);
    const plan = (await readPlan(storage)).value;
    const all: LookedAt[] = [];
    for (const post of posts.value) {
      all.push({ post, against: readAgainst(post, plan) });
      if (all.length % readAtOnce === 0) await new Promise((next) => setTimeout(next));
    }
    const own = lookBack(all, total.value);
    const saved = own && (await saveOwnEvidence(storage, own));
    if (saved && !saved.ok) logFault(fault, saved.sentence);
  } catch (error) {
    logFault(fault, error);
  }
}
