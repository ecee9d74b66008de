import { findLastPost, listRecentPosts } from '@/lib/history/posts';
import { askHistory } from '@/lib/history/trouble';
import type { Response } from '@/lib/messages/protocol';
import type { AskerPlace } from '@/lib/messages/sender';
import type { Network } from '@/lib/model/network';
import { emptyPlan } from '@/lib/model/plan';
import { usualSidebarPlace } from '@/lib/model/settings';
import { presenceOn } from '@/lib/settings/presence';
import { readConsent, readDismissals, readPlan, readSidebarPlace } from '@/lib/settings/read-settings';
import type { Tools } from './tools';

const recentShown = 30;

/** All that a sidebar needs to begin. A page where the owner does not want it learns nothing but that. */
export async function readContext(
  tools: Tools,
  network: Network,
  place: AskerPlace,
): Promise<Response<'sidebar/context'>> {
  const presence = presenceOn((await readConsent(tools.storage)).value, network);
  if (presence === 'off' || (place.asker === 'page' && presence !== 'beside')) return nothingFor(presence);
  const [plan, dismissals, sidebarPlace, past] = await Promise.all([
    readPlan(tools.storage),
    readDismissals(tools.storage),
    readSidebarPlace(tools.storage),
    readPast(tools, network),
  ]);
  return {
    presence,
    plan: plan.value,
    dismissals: dismissals.value,
    place: sidebarPlace.value,
    recent: past.ok ? past.value.recent : [],
    lastPost: past.ok ? past.value.lastPost : null,
    trouble: past.ok ? (plan.trouble ?? dismissals.trouble) : past.sentence,
  };
}

function nothingFor(presence: Response<'sidebar/context'>['presence']): Response<'sidebar/context'> {
  return {
    presence,
    plan: emptyPlan,
    dismissals: [],
    place: usualSidebarPlace,
    recent: [],
    lastPost: null,
    trouble: null,
  };
}

async function readPast({ db, lent, readClock }: Tools, network: Network) {
  const { now, today } = readClock();
  return askHistory(db, async () => {
    const recent = await listRecentPosts(db, { limit: recentShown, until: now });
    const last = await findLastPost(db, { network }, today);
    return {
      recent: recent.map((post) => lent.summarisePost(post)),
      lastPost: last && { civilDate: last.civilDate, postId: last.id },
    };
  });
}
