import { findLastPost } from '@/lib/history/posts';
import { askHistory } from '@/lib/history/trouble';
import type { Response } from '@/lib/messages/protocol';
import type { AskerPlace } from '@/lib/messages/sender';
import { daysBetween } from '@/lib/model/civil-date';
import type { Network } from '@/lib/model/network';
import { usualSidebarPlace } from '@/lib/model/settings';
import { presenceOn } from '@/lib/settings/presence';
import { readConsent, readDismissals, readPlan, readSidebarPlace } from '@/lib/settings/read-settings';
import { readNudgeLine } from './nudge';
import type { Tools } from './tools';

/** What a sidebar needs to begin. A page where the owner does not want it learns nothing but that. */
export async function readContext(
  tools: Tools,
  network: Network,
  place: AskerPlace,
): Promise<Response<'sidebar/context'>> {
  const consent = (await readConsent(tools.storage)).value;
  const presence = presenceOn(consent, network);
  // The side panel coaches on any network once there is consent: no page is touched for it.
  const isAllowed = place.asker === 'page' ? presence === 'beside' : consent !== null;
  const { today } = tools.readClock();
  if (!isAllowed)
    return { presence, place: usualSidebarPlace, silenceDays: null, nudge: null, today, trouble: null };
  const [plan, dismissals, sidebarPlace, last, nudge] = await Promise.all([
    readPlan(tools.storage),
    readDismissals(tools.storage),
    readSidebarPlace(tools.storage),
    askHistory(tools.db, () => findLastPost(tools.db, { network }, today)),
    readNudgeLine(tools),
  ]);
  const lastDate = last.ok ? last.value?.civilDate : undefined;
  return {
    presence,
    place: sidebarPlace.value,
    today,
    nudge,
    silenceDays: lastDate === undefined ? null : Math.max(0, daysBetween(lastDate, today)),
    trouble: last.ok ? (plan.trouble ?? dismissals.trouble) : last.sentence,
  };
}
