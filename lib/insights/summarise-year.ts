import { addDays, daysBetween, weekdayOf, type CivilDate } from '@/lib/model/civil-date';
import { groupBy } from '@/lib/model/group-by';
import type { Kind } from '@/lib/model/kind';
import type { Closure } from '@/lib/model/plan';
import type { Post } from '@/lib/model/post';
import { medianWithInterval, type MedianInterval } from './median-interval';

/** What the figures need of a post. */
export type InsightPost = Pick<Post, 'civilDate' | 'channelId' | 'kind' | 'results' | 'segment'>;

export interface Silence {
  readonly channelId: string;
  readonly from: CivilDate;
  /** today where it still lasts */
  readonly to: CivilDate;
  /** planned breaks not counted */
  readonly days: number;
}

/** What can come back: likes, comments and shares together, and each of the owner's own results. */
export const measures = ['reactions', 'leads', 'sales', 'income'] as const;
export type Measure = (typeof measures)[number];

/** One thing that came back, by kind of post: those that can be told first, the highest median first. */
export interface CameBack {
  readonly measure: Measure;
  readonly kinds: readonly ({ readonly kind: Kind } & MedianInterval)[];
}

/** What of the plan the figures are held against. */
export interface PlannedYear {
  /** names, in the plan's order */
  readonly segments: readonly string[];
  readonly closures: readonly Closure[];
}

/** How many posts there were in each of the months shown. */
export interface ByMonth {
  readonly counts: readonly number[];
  readonly total: number;
}

export interface YearSummary {
  readonly posts: number;
  /** the last 52 weeks, Monday first, oldest first */
  readonly weeks: readonly { readonly from: CivilDate; readonly count: number }[];
  /** "2026-03", the last twelve, oldest first */
  readonly months: readonly string[];
  /** how many posts of each kind there were by month, the commonest kind first */
  readonly mix: readonly ({ readonly kind: Kind } & ByMonth)[];
  /** the same by whom posts were for: the plan's segments in its order, those without a post too, then former ones */
  readonly segments: readonly ({ readonly segment: string } & ByMonth)[];
  /** days without a post on a channel, at least nine, longest first, at most eight */
  readonly silences: readonly Silence[];
  /** reactions always, the owner's own results where any post has them */
  readonly cameBack: readonly CameBack[];
}

const weeksShown = 52;
const monthsShown = 12;
const gapDays = 9;
const silencesShown = 8;
const unplanned: PlannedYear = { segments: [], closures: [] };

/** First day a summary of the year up to `today` looks at. */
export function yearStart(today: CivilDate): CivilDate {
  return addDays(mondayOf(today), -7 * (weeksShown - 1));
}

/** The figures of the year up to `today`, from the posts since `yearStart`; later ones are left out. */
export function summariseYear(
  all: readonly InsightPost[],
  today: CivilDate,
  planned: PlannedYear = unplanned,
): YearSummary {
  const posts = all.filter(({ civilDate }) => civilDate <= today && civilDate >= yearStart(today));
  const months = lastMonths(today);
  return {
    posts: posts.length,
    weeks: countWeeks(posts, today),
    months,
    mix: countMix(posts, months),
    segments: countSegments(posts, months, planned.segments),
    silences: findSilences(posts, today, planned.closures),
    cameBack: measures
      .map((measure) => ({ measure, kinds: compareKinds(posts, measure) }))
      .filter(({ measure, kinds }) => measure === 'reactions' || kinds.length > 0),
  };
}

function mondayOf(date: CivilDate): CivilDate {
  return addDays(date, 1 - weekdayOf(date));
}

function countWeeks(posts: readonly InsightPost[], today: CivilDate): YearSummary['weeks'] {
  const counts = new Map<CivilDate, number>();
  for (const { civilDate } of posts) {
    const monday = mondayOf(civilDate);
    counts.set(monday, (counts.get(monday) ?? 0) + 1);
  }
  return Array.from({ length: weeksShown }, (_, index) => {
    const from = addDays(yearStart(today), 7 * index);
    return { from, count: counts.get(from) ?? 0 };
  });
}

function lastMonths(today: CivilDate): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: monthsShown }, (_, index) => {
    const months = year * 12 + month - 1 - (monthsShown - 1 - index);
    return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  });
}

function countMix(posts: readonly InsightPost[], months: readonly string[]): YearSummary['mix'] {
  return [...groupBy(posts, ({ kind }) => kind)]
    .map(([kind, own]) => ({ kind, ...countByMonth(own, months) }))
    .filter(({ total }) => total > 0)
    .toSorted((one, other) => other.total - one.total || (one.kind < other.kind ? -1 : 1));
}

function countSegments(
  posts: readonly InsightPost[],
  months: readonly string[],
  planned: readonly string[],
): YearSummary['segments'] {
  const own = groupBy(posts, ({ segment }) => segment ?? '');
  const names = new Set([...planned, ...[...own.keys()].toSorted()]);
  names.delete('');
  return [...names].map((segment) => ({ segment, ...countByMonth(own.get(segment) ?? [], months) }));
}

function countByMonth(posts: readonly InsightPost[], months: readonly string[]): ByMonth {
  const counts = months.map((month) => posts.filter(({ civilDate }) => civilDate.startsWith(month)).length);
  return { counts, total: counts.reduce((sum, count) => sum + count, 0) };
}

function findSilences(
  posts: readonly InsightPost[],
  today: CivilDate,
  closures: readonly Closure[],
): Silence[] {
  const channels = new Map<string, Set<CivilDate>>();
  for (const { channelId, civilDate } of posts) {
    channels.set(channelId, (channels.get(channelId) ?? new Set()).add(civilDate));
  }
  const silences = [...channels].flatMap(([channelId, dates]) => {
    const sorted = [...dates].toSorted();
    return sorted.flatMap((date, index) => {
      const [from, to] = [addDays(date, 1), addDays(sorted[index + 1] ?? addDays(today, 1), -1)];
      const days = countOpen(from, to, closures);
      return days < gapDays ? [] : [{ channelId, from, to, days }];
    });
  });
  return silences.toSorted((one, other) => other.days - one.days).slice(0, silencesShown);
}

/** Days of a span, both included, that lie in no planned break. */
function countOpen(from: CivilDate, to: CivilDate, closures: readonly Closure[]): number {
  const days = daysBetween(from, to) + 1;
  if (days < gapDays) return days;
  return Array.from({ length: days }, (_, index) => addDays(from, index)).filter((day) =>
    closures.every((closure) => day < closure.from || day > closure.to),
  ).length;
}

function compareKinds(posts: readonly InsightPost[], measure: Measure): CameBack['kinds'] {
  return [...groupBy(posts, ({ kind }) => kind)]
    .flatMap(([kind, own]) => {
      const found = medianWithInterval(own.flatMap(({ results }) => amountOf(results, measure)));
      return found === null ? [] : [{ kind, ...found }];
    })
    .toSorted(
      (one, other) =>
        Number(other.interval !== null) - Number(one.interval !== null) || other.median - one.median,
    );
}

/** What a post brought of a measure; none where nobody looked, which is not 0. */
function amountOf(results: Post['results'], measure: Measure): number[] {
  if (results === undefined) return [];
  const { likes, comments, shares } = results;
  const parts = measure === 'reactions' ? [likes, comments, shares] : [results[measure]];
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? [] : [known.reduce((sum, part) => sum + part, 0)];
}
