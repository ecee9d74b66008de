import { outcomes, type Outcome, type Plan } from '@/lib/model/plan';

/** How an outcome is called where one is chosen. */
export const outcomeNames: Readonly<Record<Outcome, string>> = {
  awareness: 'Being known',
  leads: 'Inquiries and sales',
  service: 'Help for customers',
  reputation: 'A good name',
};

type Choices = readonly (readonly [string, string])[];

/** The goals a post can be given; one it already has stays among them. */
export function goalChoices(current?: string): Choices {
  return withCurrent(
    outcomes.map((outcome) => [outcome, outcomeNames[outcome]]),
    current,
  );
}

/** The plan's segments; one a post already has stays among them. */
export function segmentChoices(plan: Plan, current?: string): Choices {
  return withCurrent(
    (plan.segments ?? []).map(({ name }) => [name, name]),
    current,
  );
}

function withCurrent(choices: Choices, current: string | undefined): Choices {
  if (current === undefined || choices.some(([id]) => id === current)) return choices;
  return [...choices, [current, current]];
}
