import { conflicts, type Conflict, type Side } from './conflicts';
import type { Spoken } from './run-rules';

/** Frees findings of contradictions: `kept` may be shown, `waiting` only under "more". */
export function resolve(
  spoken: readonly Spoken[],
  table: readonly Conflict[] = conflicts,
): { kept: Spoken[]; waiting: Spoken[] } {
  const speaks = (side: Side) => spoken.some((one) => isSide(one, side));
  const active = table.filter(({ winner }) => speaks(winner));
  const beaten = (one: Spoken, outcome: Conflict['outcome']) =>
    active.some((conflict) => conflict.outcome === outcome && isSide(one, conflict.loser));
  const left = spoken.filter((one) => !beaten(one, 'drop'));
  return {
    kept: left.filter((one) => !beaten(one, 'wait')),
    waiting: left.filter((one) => beaten(one, 'wait')),
  };
}

function isSide({ finding }: Spoken, { rule, levels }: Side): boolean {
  return finding.ruleId === rule && (!levels || levels.includes(finding.level));
}
