import { addDays, daysBetween, type CivilDate } from '@/lib/model/civil-date';
import type { Kind } from '@/lib/model/kind';
import type { Plan } from '@/lib/model/plan';
import type { PlannedStep } from '@/lib/plan/dialogues/plan-steps';
import type { StepName } from '@/lib/plan/dialogues/steps';
import { findTrade } from '@/lib/plan/trades/all-trades';
import { factsOf, fillIn, sayPostDay } from './fill-in';
import type { Idea, NextPostInput } from './idea';

interface Saying {
  readonly kind: Kind;
  readonly title: string;
  /** why this step, before the day and on it */
  readonly why: string;
  readonly weight: number;
  /** the beginning where the trade is not known */
  readonly starter: string;
}

const saying: Readonly<Record<StepName, Saying>> = {
  ask: {
    kind: 'question',
    title: 'Ask what they would like for {occasion}',
    why: 'asked now, the answers come before you order',
    weight: 80,
    starter:
      '{Occasion comes}. What would make it a good one for you? Tell {us} below, and {we} plan it that way.',
  },
  tease: {
    kind: 'behind-the-scenes',
    title: 'Show a corner of what comes for {occasion}',
    why: 'a glimpse is enough at this point',
    weight: 80,
    starter: 'Something for {occasion} is in the making here. All {we} say today: ',
  },
  offer: {
    kind: 'offer',
    title: 'Offer your followers something for {occasion}',
    why: 'your followers get to choose before everybody else',
    weight: 84,
    starter: 'You who follow {us} first, until {until}: for {occasion} you get ',
  },
  live: {
    kind: 'behind-the-scenes',
    title: 'Post one picture of {occasion} while it lasts',
    why: 'people look today, not tomorrow',
    weight: 96,
    starter: '{Occasion}, right now at {business|our place}: ',
  },
  thank: {
    kind: 'thanks',
    title: 'Thank those who came for {occasion}',
    why: 'thanks are warm for a day or two',
    weight: 88,
    starter: 'Thank you for {occasion}. What {we} will remember: ',
  },
  recap: {
    kind: 'customer-photo',
    title: 'Show {occasion} in your customers’ pictures',
    why: 'their pictures say more than yours, and they will want to see themselves',
    weight: 70,
    starter: '{Occasion}, in your own pictures. What should come back next year? ',
  },
};

/** Ahead of its own day a step is one idea among others; on it, it leads. */
const early = 20;
/** Spring is no Mother's Day: a time of the year leads only where nothing else does. */
const mild = 25;

/** The step of each occasion that a post could take today. */
export function findSeasonIdeas({ steps, plan, clock }: NextPostInput): Idea[] {
  return steps
    .filter(({ state, window }) => state === 'open' && window.from <= clock.today && window.to >= clock.today)
    .filter(({ step }) => step !== 'offer' || plan.offers?.allowed !== false)
    .map((one) => {
      const { kind, weight, ...usual } = saying[one.step];
      const { title, why } = findTrade(plan.business.trade)?.sayings?.[one.step] ?? usual;
      const less = (one.date > clock.today ? early : 0) + (one.occasion.isTime ? mild : 0);
      const facts = { occasion: one.occasion.name };
      return {
        id: `season:${one.id}`,
        source: 'season' as const,
        kind,
        title: fillIn(title, facts),
        why: `${sayWhen(one, clock.today)}: ${why}.`,
        starter: beginStep(one, plan, clock.today),
        weight: weight - less,
      };
    });
}

/** The beginning of a step in the owner's own facts. `today` tells how far a time of the year is away. */
export function beginStep({ step, occasion }: PlannedStep, plan: Plan, today: CivilDate): string {
  const { name, date, isTime } = occasion;
  const trade = findTrade(plan.business.trade);
  const starter = trade?.days?.[occasion.dayId]?.[step] ?? trade?.steps[step] ?? saying[step].starter;
  const weeks = Math.max(1, Math.round(daysBetween(today, date) / 7));
  const comes = isTime
    ? `${name} is ${weeks === 1 ? 'a week' : `${weeks} weeks`} away`
    : `${name} is on ${sayPostDay(date)}`;
  // Two days before the day itself, so that what was ordered can be made; never a day that is over.
  const two = addDays(date, -2);
  const until = sayPostDay(two > today ? two : date);
  return fillIn(starter, { ...factsOf(plan, 0), occasion: name, 'occasion comes': comes, until });
}

function sayWhen({ occasion, step }: PlannedStep, today: CivilDate): string {
  const days = daysBetween(today, occasion.date);
  const name = upperFirst(occasion.name);
  if (step === 'live' || days === 0) return `${name} is today`;
  if (days > 0) return `${name} is ${days === 1 ? 'tomorrow' : `in ${days} days`}`;
  return `${name} was ${days === -1 ? 'yesterday' : `${-days} days ago`}`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
