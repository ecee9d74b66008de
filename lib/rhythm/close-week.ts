import { addDays, type CivilDate } from '@/lib/model/civil-date';
import type { Closure, Plan } from '@/lib/model/plan';
import type { WeekStart } from './week-start';
import { weekOf } from './weeks';

/** The plan with a closure from today to the end of the week. */
export function closeThisWeek(plan: Plan, today: CivilDate, weekStart: WeekStart): Plan {
  return addClosure(plan, { from: today, to: addDays(weekOf(today, plan.weekStart ?? weekStart), 6) });
}

/** The plan with one closure more, in order; the same one twice is one. */
export function addClosure(plan: Plan, closure: Closure): Plan {
  const others = plan.closures.filter(({ from, to }) => from !== closure.from || to !== closure.to);
  return { ...plan, closures: [...others, closure].toSorted((a, b) => (a.from < b.from ? -1 : 1)) };
}

/** The plan open again from today on: what is past of a closure stays, so that no old week becomes a missed one. */
export function openAgain(plan: Plan, today: CivilDate): Plan {
  const yesterday = addDays(today, -1);
  return {
    ...plan,
    closures: plan.closures.flatMap((closure) => {
      if (closure.to < today || closure.from > today) return closure;
      return closure.from > yesterday ? [] : { ...closure, to: yesterday };
    }),
  };
}
