import type { CivilDate } from '@/lib/model/civil-date';
import type { Plan } from '@/lib/model/plan';

/** What a beginning may be filled with; what is not known is absent. */
export type Facts = Readonly<Record<string, string | undefined>>;

const persons = {
  we: { we: 'we', us: 'us', our: 'our', 'we are': 'we are' },
  i: { we: 'I', us: 'me', our: 'my', 'we are': 'I am' },
} as const;

/**
 * Fills `{name}` by the facts, `{name|else}` by the words behind the bar where the fact is not known. A name that begins
 * with a capital gives a capital: `{Business|the shop}` may be "The shop".
 */
export function fillIn(text: string, facts: Facts): string {
  return text.replaceAll(/\{([^{}|]+)(?:\|([^{}]*))?\}/gu, (_, name: string, otherwise = '') => {
    const isCapital = /^\p{Lu}/u.test(name);
    const key = isCapital ? lowerFirst(name) : name;
    const fact = facts[key]?.trim() || (otherwise as string);
    return isCapital ? upperFirst(fact) : fact;
  });
}

/** The facts of a plan: how the business is called, how it speaks of itself, what it sells; each `turn` the next of these. */
export function factsOf(plan: Plan, turn: number): Facts {
  const { name, place, sells = [] } = plan.business;
  const sold = sells.map((one) => one.trim()).filter((one) => one !== '');
  const at = (index: number) => sold[(turn + index) % sold.length];
  const choice = sold.length > 1 ? `${at(0)} or ${at(1)}` : undefined;
  return { ...persons[plan.voice?.person ?? 'we'], business: name, place, sold: at(0), choice };
}

/** "Sunday 14 February": a day in a post, whatever the reader's own way of writing dates. */
export function sayPostDay(date: CivilDate): string {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const part = (how: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { ...how, timeZone: 'UTC' }).format(midnight);
  return `${part({ weekday: 'long' })} ${part({ day: 'numeric', month: 'long' })}`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
