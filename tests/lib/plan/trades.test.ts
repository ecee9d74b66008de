import { describe, expect, it } from 'vitest';
import { emptyPlan } from '@/lib/model/plan';
import { listOccasions } from '@/lib/plan/occasions/list-occasions';
import { steps } from '@/lib/plan/dialogues/steps';
import { allTrades, findTrade } from '@/lib/plan/trades/all-trades';

const facts = 'we us our we are business sold choice who occasion occasion comes until'.split(' ');
const known = new Set([...facts, 'we are', 'occasion comes']);

describe('the trades', () => {
  it('are twelve, each with an id and a name of its own', () => {
    expect(allTrades).toHaveLength(12);
    expect(new Set(allTrades.map(({ id }) => id)).size).toBe(12);
    expect(new Set(allTrades.map(({ name }) => name)).size).toBe(12);
    expect(findTrade('bakery')?.name).toBe('Bakery or café');
    expect(findTrade('smuggler')).toBeNull();
    expect(findTrade(undefined)).toBeNull();
  });

  it.each(allTrades.map((trade) => [trade.id, trade] as const))('%s is complete', (id, trade) => {
    expect(trade.questions.length).toBeGreaterThanOrEqual(5);
    expect(trade.segments.length).toBeGreaterThanOrEqual(3);
    expect(trade.outcomes.length).toBeGreaterThanOrEqual(2);
    expect(trade.perWeek).toBeGreaterThanOrEqual(1);
    expect(trade.perWeek).toBeLessThanOrEqual(7);
    expect(trade.slots).toHaveLength(trade.perWeek);
    expect(Object.keys(trade.steps)).toEqual(steps.map(({ name }) => name));
    // A day nobody can date would be a default that never comes.
    const plan = { ...emptyPlan, business: { name: '', otherNames: [], trade: id } };
    const listed = listOccasions(plan, '2027-01-01', '2027-12-31').map(({ dayId }) => dayId);
    expect(listed.toSorted()).toEqual([...trade.occasions].toSorted());
    for (const day of Object.keys(trade.days ?? {})) expect(trade.occasions).toContain(day);
  });

  it.each(allTrades.map((trade) => [trade.id, trade] as const))(
    '%s fills in only what a plan can tell',
    (_, trade) => {
      const texts = [
        trade.comeback,
        ...Object.values(trade.starters),
        ...Object.values(trade.steps),
        ...Object.values(trade.days ?? {}).flatMap((day) => Object.values(day)),
      ];
      const named = texts.flatMap((text) =>
        [...text.matchAll(/\{([^{}|]+)/gu)].map(([, name]) => name!.toLowerCase()),
      );
      expect(named.filter((name) => !known.has(name))).toEqual([]);
      // What may be missing has a word to stand in for it.
      const bare = texts.flatMap((text) =>
        [...text.matchAll(/\{(business|sold|choice|who|place)\}/giu)].map(([all]) => all),
      );
      expect(bare).toEqual([]);
    },
  );
});
