import { addDays } from '@/lib/model/civil-date';
import { usualHabits, type Habits } from '@/lib/model/habits';
import type { Post } from '@/lib/model/post';
import { fakePost } from '@/tests/lib/history/fakes';
import { clockHere } from '@/tests/tools/demo/clock-here';

/** Long enough to matter at a goal of two a week. */
export const silentDays = 12;

/** No hour is quiet: tests run at night, too. Nobody asked for notifications yet. */
export const neverQuiet: Habits = { ...usualHabits, quiet: { from: '00:00', to: '00:00' } };

/** The last post on X, made `silentDays` ago. */
export function silentPost(): Post {
  const { now, today, zone } = clockHere();
  return fakePost({
    id: 'last',
    text: 'Fresh sourdough waits for you from eight',
    instant: now - silentDays * 86_400_000,
    zone,
    civilDate: addDays(today, -silentDays),
  });
}
