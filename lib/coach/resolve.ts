import type { Level } from '@/lib/model/finding';
import type { Spoken } from './run-rules';

/** Who speaks: a rule at any level, or at the levels named. */
interface Side {
  readonly rule: string;
  readonly levels?: readonly Level[];
}

/** When both speak, `loser` is dropped (they contradict) or waits under "more" (they say the same, or first things first). */
export interface Conflict {
  readonly winner: Side;
  readonly loser: Side;
  readonly outcome: 'drop' | 'wait';
  readonly why: string;
}

const problem: readonly Level[] = ['tip', 'caution', 'stop'];
const praise: readonly Level[] = ['praise'];

export const conflicts: readonly Conflict[] = [
  {
    winner: { rule: 'customer-focus/balance', levels: problem },
    loser: { rule: 'customer-focus/opening' },
    outcome: 'wait',
    why: 'both say that the post is about the business; one next step is enough',
  },
  {
    winner: { rule: 'customer-focus/opening', levels: problem },
    loser: { rule: 'customer-focus/balance', levels: praise },
    outcome: 'drop',
    why: 'praise for speaking to customers beside "start with what they get" confuses',
  },
  {
    winner: { rule: 'customer-focus/opening', levels: problem },
    loser: { rule: 'craft/fold' },
    outcome: 'wait',
    why: 'a new first sentence may bring the point above the fold',
  },
  {
    winner: { rule: 'offer/too-many', levels: problem },
    loser: { rule: 'variety/run' },
    outcome: 'drop',
    why: 'both say: not another offer',
  },
  {
    winner: { rule: 'offer/too-many', levels: problem },
    loser: { rule: 'offer/anatomy' },
    outcome: 'wait',
    why: 'whether to post the offer comes before how to word it',
  },
  {
    winner: { rule: 'offer/dates', levels: problem },
    loser: { rule: 'offer/anatomy', levels: praise },
    outcome: 'drop',
    why: 'a complete offer with a wrong date is not to be praised',
  },
  {
    winner: { rule: 'variety/echo', levels: ['caution'] },
    loser: { rule: 'variety/run' },
    outcome: 'wait',
    why: 'a copy is of the same kind anyhow',
  },
  {
    winner: { rule: 'craft/length', levels: problem },
    loser: { rule: 'offer/anatomy', levels: problem },
    outcome: 'wait',
    why: 'one asks to cut, the other to add',
  },
  {
    winner: { rule: 'craft/length', levels: problem },
    loser: { rule: 'conversation/no-way-in', levels: problem },
    outcome: 'wait',
    why: 'one asks to cut, the other to add',
  },
];

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
