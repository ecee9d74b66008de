import { readDays } from '@/lib/history/days';
import { askHistory } from '@/lib/history/trouble';
import type { Clock } from '@/lib/model/clock';
import type { Habits } from '@/lib/model/habits';
import type { Plan } from '@/lib/model/plan';
import type { ReplyDebt } from '@/lib/plan/reply-debt';
import { isClosedOn } from '@/lib/rhythm/closed-days';
import { readConsent, readHabits, readPlan } from '@/lib/settings/read-settings';
import type { Outcome } from '@/lib/state/outcome';
import type { HistoryDays } from '@/lib/state/popup';
import { readReplyDebts } from './reply-debts';
import type { Tools } from './tools';

/** What the badge and the nudges are decided from, but the ledger. */
export interface RhythmRead {
  readonly plan: Plan;
  readonly habits: Habits;
  readonly clock: Clock;
  readonly history: Outcome<
    HistoryDays & {
      /** answers to come back to, the newest first; none in a closure */
      readonly debts: readonly ReplyDebt[];
    }
  >;
}

/** Reads it once, for all who decide from it at that moment; null without consent. `owed`: with the answers owed. Never rejects. */
export async function readRhythm(
  tools: Tools,
  { owed }: { readonly owed: boolean },
): Promise<RhythmRead | null> {
  const { storage, db } = tools;
  if ((await readConsent(storage)).value === null) return null;
  const clock = tools.readClock();
  const [{ value: plan }, { value: habits }] = await Promise.all([readPlan(storage), readHabits(storage)]);
  const isOwing = owed && !isClosedOn(plan.closures, clock.today);
  const history = await askHistory(db, async () => {
    const [days, debts] = await Promise.all([
      readDays(db, clock.today),
      isOwing ? readReplyDebts(db, tools, clock) : [],
    ]);
    return { ...days, debts };
  });
  return { plan, habits, clock, history };
}
