import { addDays, type CivilDate } from '@/lib/model/civil-date';
import type { Clock } from '@/lib/model/clock';
import type { Channel, Plan } from '@/lib/model/plan';
import type { ChannelDay } from '@/lib/model/channel-day';
import { askSilence, measureSilence, type SilenceAsked } from './silence';

/** When a channel's lamp will change if nothing is posted. */
export interface Forecast {
  /** the first day it looks quiet; null where it does already, or not within sixty days */
  readonly quietOn: CivilDate | null;
  /** the first day it may look closed */
  readonly ghostOn: CivilDate | null;
}

/** Further ahead nobody plans by a forecast. */
const daysAhead = 60;

/** When a silence becomes quiet, and when it may look closed, if no post ends it. Planned closures hold it up. */
export function forecastSilence(asked: SilenceAsked): Forecast {
  let quietOn: CivilDate | null = null;
  const now = measureSilence(asked).state;
  if (now === 'none' || now === 'out') return { quietOn: null, ghostOn: null };
  for (let ahead = 1; ahead <= daysAhead; ahead += 1) {
    const today = addDays(asked.today, ahead);
    const { state } = measureSilence({ ...asked, today });
    if (state !== 'lit' && now === 'lit') quietOn ??= today;
    if (state === 'out') return { quietOn, ghostOn: today };
  }
  return { quietOn, ghostOn: null };
}

/** The forecast of every channel of the plan, by its id, from the days of each as `groupByChannel` gives them. */
export function listForecasts(
  byChannel: ReadonlyMap<Channel['id'], readonly ChannelDay[]>,
  of: { readonly plan: Plan; readonly clock: Clock },
): ReadonlyMap<Channel['id'], Forecast> {
  return new Map(
    of.plan.channels.map((channel) => [
      channel.id,
      forecastSilence(askSilence(channel, byChannel.get(channel.id) ?? [], of)),
    ]),
  );
}
