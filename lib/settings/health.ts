import * as z from 'zod/mini';
import { addDays, civilDateSchema, type CivilDate } from '@/lib/model/civil-date';
import { networkSchema, networks, type Network } from '@/lib/model/network';
import type { SightingReport } from '@/lib/model/sighting';

const knownSchema = z.object({
  /** when a compose box was last recognised, milliseconds since 1970; null: never yet */
  recognisedAt: z.nullable(z.number()),
  /** the owner's civil date of the newest miss; null: none since a box was last recognised */
  missedOn: z.nullable(civilDateSchema),
  /** how many boxes looked like a compose box and were not recognised: of that date, and of days before once it is many */
  misses: z.int(),
  /** the newest report's own word */
  detail: z.string().check(z.maxLength(200)),
});

/** What Porchlight last saw of each network's compose box, so that the popup can say when a network has changed. */
export const healthSchema = z.partialRecord(networkSchema, knownSchema);
export type Health = z.infer<typeof healthSchema>;

/** A page half built can look like a changed one; three boxes in one day, none recognised since, hardly can. */
const missesNeeded = 3;
/** A miss of last week says nothing about a network that the owner has left alone since. */
const daysRemembered = 7;
/** A box recognised again is news once an hour, so that writing a post is not one more write to the disk. */
const newsAfter = 60 * 60_000;

/**
 * What is known after one more report. A recognised box takes every miss back: the network has not changed, or was
 * followed by an update of ours. @returns the same object when the report is no news
 */
export function noteSighting(
  health: Health,
  report: SightingReport,
  clock: { readonly now: number; readonly today: CivilDate },
): Health {
  const known = health[report.network];
  if (report.seen === 'recognised') {
    const isNews =
      !known?.recognisedAt ||
      known.missedOn !== null ||
      known.detail !== report.detail ||
      Math.abs(clock.now - known.recognisedAt) > newsAfter;
    const next = { recognisedAt: clock.now, missedOn: null, misses: 0, detail: report.detail };
    return isNews ? { ...health, [report.network]: next } : health;
  }
  // Once a network counts as changed, it does so until a box is recognised, not until midnight.
  const goesOn = known?.missedOn === clock.today || (known?.misses ?? 0) >= missesNeeded;
  const next = {
    recognisedAt: known?.recognisedAt ?? null,
    missedOn: clock.today,
    misses: goesOn ? (known?.misses ?? 0) + 1 : 1,
    detail: report.detail,
  };
  return { ...health, [report.network]: next };
}

/** Networks whose compose box is no longer recognised, as far as the last seven days tell. */
export function listChanged(health: Health, today: CivilDate): Network[] {
  return networks.filter((network) => {
    const known = health[network];
    if (!known?.missedOn || known.misses < missesNeeded) return false;
    return known.missedOn > addDays(today, -daysRemembered) && known.missedOn <= addDays(today, 1);
  });
}
