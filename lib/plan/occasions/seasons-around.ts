import { addDays, type CivilDate } from '@/lib/model/civil-date';
import type { Plan, Season } from '@/lib/model/plan';
import { listOccasions } from './list-occasions';

/** How far the coach looks: a dialogue begins three weeks before its day and ends ten days after it (`plan/season`). */
const [before, after] = [10, 21];

/** The plan with the occasions around `today` as its seasons, those of trade and country among them, each with this year's date. */
export function withSeasonsAround(plan: Plan, today: CivilDate): Plan {
  const near = listOccasions(plan, addDays(today, -before), addDays(today, after));
  const seasons = near
    .filter(({ isTime }) => !isTime)
    .map(({ dayId, name, words, date }): Season => ({ id: dayId, name, words: [...words], date }));
  return { ...plan, seasons };
}
