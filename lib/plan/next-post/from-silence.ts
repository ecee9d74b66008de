import { networkNames } from '@/lib/model/network';
import { findTrade } from '@/lib/plan/trades/all-trades';
import { factsOf, fillIn } from './fill-in';
import type { Idea, NextPostInput } from './idea';

/** Civil days after which the first post back is a subject of its own (our choice: three weeks). */
const long = 21;
/** Without a trade: said as a neighbour would. */
const usual =
  'It was quiet here for a while, never at {business|our place}. What would you like to see from {us} this week?';

/** The first post after a long silence of all channels: no excuse, an easy question. */
export function findComeback({ quiet, plan }: NextPostInput): Idea[] {
  const counted = quiet.flatMap(({ days, network }) => (days === null ? [] : [{ days, network }]));
  const last = counted.toSorted((one, other) => one.days - other.days)[0];
  if (!last || last.days < long) return [];
  const where = counted.length > 1 ? '' : ` on ${networkNames[last.network]}`;
  return [
    {
      id: 'comeback',
      source: 'silence',
      kind: 'question',
      title: 'Say that you are still there, and ask something easy',
      why: `Nobody has heard from you${where} for ${last.days} days; the first post back needs no excuse.`,
      starter: fillIn(findTrade(plan.business.trade)?.comeback ?? usual, factsOf(plan, 0)),
      weight: 75,
    },
  ];
}
