import { describe, expect, it } from 'vitest';
import { evidenceOf } from '@/lib/coach/evidence';
import { conflicts } from '@/lib/coach/conflicts';
import { resolve } from '@/lib/coach/resolve';
import { allRules } from '@/lib/coach/rules/all-rules';
import type { Spoken } from '@/lib/coach/run-rules';
import type { Level } from '@/lib/model/finding';

function spoken(ruleId: string, level: Level): Spoken {
  return {
    message: 'said',
    finding: {
      ruleId,
      level,
      title: '',
      seen: '',
      step: '',
      evidence: evidenceOf('variety'),
      spans: [],
      exhibits: [],
      key: ruleId,
    },
  };
}

const levelOf = (levels: readonly Level[] | undefined): Level => levels?.[0] ?? 'tip';

describe('the table of contradictions', () => {
  it.each(
    conflicts.map((conflict) => [`${conflict.winner.rule} over ${conflict.loser.rule}`, conflict] as const),
  )('%s', (_, { winner, loser, outcome }) => {
    const [first, second] = [
      spoken(winner.rule, levelOf(winner.levels)),
      spoken(loser.rule, levelOf(loser.levels)),
    ];
    const { kept, waiting } = resolve([second, first]);
    expect(kept).toEqual([first]);
    expect(waiting).toEqual(outcome === 'wait' ? [second] : []);
    expect(resolve([second]).kept).toEqual([second]);
  });

  it('names rules that exist', () => {
    const ids = new Set(allRules.map(({ id }) => id));
    expect(
      conflicts.flatMap(({ winner, loser }) => [winner.rule, loser.rule]).filter((id) => !ids.has(id)),
    ).toEqual([]);
  });

  it('leaves a loser alone where its level does not contradict', () => {
    const [tip, praise] = [
      spoken('customer-focus/opening', 'tip'),
      spoken('customer-focus/balance', 'praise'),
    ];
    expect(resolve([tip, praise]).kept).toEqual([tip]);
    const both = [spoken('offer/dates', 'stop'), spoken('offer/anatomy', 'tip')];
    expect(resolve(both).kept).toEqual(both);
  });
});
