import type { Dismissal } from '@/lib/model/dismissal';

/** The rule an idea's dismissals stand under, as if one had spoken. */
export const nextPostRule = 'plan/next-post';
/** "Not this month", in milliseconds: a month of 31 days from the moment it was said. */
const month = 31 * 24 * 60 * 60_000;

/** Ids of the ideas that are put off at `now` (milliseconds since 1970). */
export function listPutOff(dismissals: readonly Dismissal[], now: number): ReadonlySet<string> {
  const ids = dismissals.flatMap(({ ruleId, scope, at }) =>
    ruleId === nextPostRule && scope.kind === 'month' && now - at < month ? [scope.key] : [],
  );
  return new Set(ids);
}
