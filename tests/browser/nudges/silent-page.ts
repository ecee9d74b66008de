import { addDays } from '@/lib/model/civil-date';
import { usualHabits, type Habits } from '@/lib/model/habits';
import type { Post } from '@/lib/model/post';
import { clockHere } from '@/tests/tools/demo/clock-here';

/** Long enough to matter at a goal of two a week. */
export const silentDays = 12;

/** No hour is quiet: tests run at night, too. Nobody asked for notifications yet. */
export const neverQuiet: Habits = { ...usualHabits, quiet: { from: '00:00', to: '00:00' } };

/** The last post on X, made `silentDays` ago. */
export function silentPost(): Post {
  const { now, today, zone } = clockHere();
  return {
    id: 'last',
    network: 'x',
    channelId: 'x',
    text: 'Fresh sourdough waits for you from eight',
    partCount: 1,
    hasMedia: false,
    instant: now - silentDays * 86_400_000,
    zone,
    civilDate: addDays(today, -silentDays),
    kind: 'tip',
    otherKinds: [],
    kindBy: 'coach',
    status: 'published',
    proof: 'notice',
    permalink: null,
    networkId: null,
    source: 'live',
  };
}
