import type { CivilDate } from '@/lib/model/civil-date';
import type { Plan, Season } from '@/lib/model/plan';
import { findTrade } from '@/lib/plan/trades/all-trades';
import calendar from './calendar.json';
import { readPattern } from './day-pattern';
import { tradeDays, type TradeDay } from './trade-days';

/** A day worth a dialogue, in one year. */
export interface Occasion {
  /** the day and its year, "valentines-day:2027"; the same in every reading */
  readonly id: string;
  /** the day, whatever the year */
  readonly dayId: string;
  readonly name: string;
  /** what posts that speak of it hold: its name, and what else it is called */
  readonly words: readonly string[];
  readonly date: CivilDate;
  readonly from: 'own' | 'trade' | 'country';
  /** true for a time of the year rather than one day */
  readonly isTime: boolean;
}

interface Day {
  readonly dayId: string;
  readonly name: string;
  readonly words: readonly string[];
  readonly isTime: boolean;
  /** a pattern of `day-pattern.ts` */
  readonly on: string;
}

/** Names in every language of the calendar, by day. */
const names: Readonly<Record<string, readonly string[]>> = calendar.days;
const countries: Readonly<Record<string, Readonly<Record<string, string>>>> = calendar.countries;
const south = new Set(['AR', 'AU', 'BR', 'CL', 'NZ', 'ZA']);

/** Codes of the countries whose days are known (ISO 3166). */
export const calendarCountries: readonly string[] = Object.keys(countries).toSorted();

/** The owner's occasions with a date from `from` to `to`, both included, in the order of their dates. */
export function listOccasions(plan: Plan, from: CivilDate, to: CivilDate): Occasion[] {
  const { added = [], left = [] } = plan.occasions ?? {};
  const ofTrade = findTrade(plan.business.trade)?.occasions ?? [];
  const ids = [...new Set([...ofTrade, ...added])].filter((id) => !left.includes(id));
  const bundled = ids.flatMap((id) => {
    const day = findDay(id, plan.business.country);
    const origin = ofTrade.includes(id) ? 'trade' : 'country';
    return day ? inYears(day, origin, { from, to }) : [];
  });
  const own = (plan.seasons ?? []).flatMap((season) => ownDays(season, { from, to }));
  return [...own, ...bundled]
    .filter(({ date }) => date >= from && date <= to)
    .toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

/** Days the owner may add: the country's own and those trades keep, without those that are in the plan. */
export function listOfferedDays(plan: Plan): { readonly id: string; readonly name: string }[] {
  const { added = [], left = [] } = plan.occasions ?? {};
  const ofTrade = findTrade(plan.business.trade)?.occasions ?? [];
  const taken = new Set([...ofTrade, ...added].filter((id) => !left.includes(id)));
  const all = [
    ...tradeDays.map(({ id }) => id),
    ...Object.keys(countries[plan.business.country ?? ''] ?? {}),
  ];
  return [...new Set(all)]
    .filter((id) => !taken.has(id))
    .flatMap((id) => findDay(id, plan.business.country) ?? [])
    .map(({ dayId, name }) => ({ id: dayId, name }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
}

/** The country's date where it keeps the day, else the usual one; null for a day that means nothing there. */
function findDay(id: string, country: string | undefined): Day | null {
  const known = tradeDays.find((day) => day.id === id);
  const local = country === undefined ? undefined : countries[country]?.[id];
  const on = local ?? (known ? patternOf(known, country) : null);
  const name = known?.name ?? names[id]?.[0];
  if (!on || name === undefined) return null;
  const words = [...new Set([name, ...(known?.words ?? []), ...(names[id] ?? [])])];
  return { dayId: id, name, words, isTime: known?.isTime ?? false, on };
}

function patternOf(day: TradeDay, country: string | undefined): string | null {
  return day.south !== undefined && country !== undefined && south.has(country) ? day.south : day.on;
}

interface Range {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

function inYears({ on, ...day }: Day, from: Occasion['from'], range: Range): Occasion[] {
  return yearsOf(range).flatMap((year) => {
    const date = readPattern(on, year);
    return date === null ? [] : [{ ...day, id: `${day.dayId}:${year}`, date, from }];
  });
}

/** The id of a day of the owner's own; older plans gave it none. */
export function dayIdOf({ id, name }: Season): string {
  return id ?? `own-${name.toLowerCase()}`;
}

function ownDays(season: Season, range: Range): Occasion[] {
  const { name, words = [], date, yearly } = season;
  const dayId = dayIdOf(season);
  const day = { dayId, name, words: [name, ...words], from: 'own' as const, isTime: false };
  const first = Temporal.PlainDate.from(date);
  const years = yearly ? yearsOf(range).filter((year) => year >= first.year) : [first.year];
  return years.map((year) => ({ ...day, id: `${dayId}:${year}`, date: first.with({ year }).toString() }));
}

function yearsOf({ from, to }: Range): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
