import type { SightingReport } from '@/lib/model/sighting';
import { noteSighting } from '@/lib/settings/health';
import { withLock } from '@/lib/settings/lock';
import { presenceOn } from '@/lib/settings/presence';
import { readConsent, readHealth } from '@/lib/settings/read-settings';
import { saveHealth, type Saved } from '@/lib/settings/save-settings';
import type { Tools } from './tools';

/** Keeps what a page saw of its network's compose box, where the owner wants the coach beside it; two at once both count. */
export async function noteHealth(tools: Tools, report: SightingReport): Promise<Saved> {
  const { storage, readClock } = tools;
  const consent = (await readConsent(storage)).value;
  if (presenceOn(consent, report.network) !== 'beside') return { ok: true };
  return withLock('health', async () => {
    const known = (await readHealth(storage)).value;
    const next = noteSighting(known, report, readClock());
    return next === known ? { ok: true } : saveHealth(storage, next);
  });
}
