import { addDays, daysBetween, weekdayOf, type CivilDate } from '@/lib/model/civil-date';
import type { Kind } from '@/lib/model/kind';
import type { Post, Sound } from '@/lib/model/post';
import { medianWithInterval, type MedianInterval } from './median-interval';

/** What the figures need of a post. */
export interface InsightPost extends Pick<Post, 'civilDate' | 'channelId' | 'kind' | 'results' | 'segment'> {
  /** absent where nobody read it */
  readonly sound?: Sound | undefined;
}

export interface Silence {
  readonly channelId: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly days: number;
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
  /** share of words for the customer by month, 0 to 1; null where fewer than twelve such words were written */
  readonly focus: readonly (number | null)[];
  /** likes, comments and shares by kind, the highest median first */
  readonly cameBack: readonly ({ readonly kind: Kind } & MedianInterval)[];
}

const weeksShown = 52;
const monthsShown = 12;
const gapDays = 9;
const silencesShown = 8;
/** Fewest words like "you" and "we" for a month's share (as for the coach's trend). */
const focusWords = 12;

/** First day a summary of the year up to `today` looks at. */
export function yearStart(today: CivilDate): CivilDate {
  return addDays(mondayOf(today), -7 * (weeksShown - 1));
}

/** The figures of the year up to `today`, from the posts since `yearStart`; later ones are left out. */
export function summariseYear(
  all: readonly InsightPost[],
  today: CivilDate,
  planned: readonly string[] = [],
): YearSummary {
  const posts = all.filter(({ civilDate }) => civilDate <= today && civilDate >= yearStart(today));
  const months = lastMonths(today);
  return {
    posts: posts.length,
    weeks: countWeeks(posts, today),
    months,
    mix: countMix(posts, months),
    segments: countSegments(posts, months, planned),
    silences: findSilences(posts, today),
    focus: months.map((month) => focusOf(posts.filter(({ civilDate }) => civilDate.startsWith(month)))),
    cameBack: compareKinds(posts),
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

function groupBy<Key>(
  posts: readonly InsightPost[],
  keyOf: (post: InsightPost) => Key,
): Map<Key, InsightPost[]> {
  const groups = new Map<Key, InsightPost[]>();
  for (const post of posts) {
    const group = groups.get(keyOf(post));
    if (group) group.push(post);
    else groups.set(keyOf(post), [post]);
  }
  return groups;
}

function findSilences(posts: readonly InsightPost[], today: CivilDate): Silence[] {
  const channels = new Map<string, Set<CivilDate>>();
  for (const { channelId, civilDate } of posts) {
    channels.set(channelId, (channels.get(channelId) ?? new Set()).add(civilDate));
  }
  const silences = [...channels].flatMap(([channelId, dates]) => {
    const sorted = [...dates].toSorted();
    return sorted.flatMap((date, index) => {
      const next = sorted[index + 1] ?? addDays(today, 1);
      const days = daysBetween(date, next) - 1;
      return days < gapDays ? [] : [{ channelId, from: addDays(date, 1), to: addDays(next, -1), days }];
    });
  });
  return silences.toSorted((one, other) => other.days - one.days).slice(0, silencesShown);
}

/** (you + 1) / (you + self + 2), "I" counting half: the coach's own share. */
function focusOf(posts: readonly InsightPost[]): number | null {
  let [you, self, words] = [0, 0, 0];
  for (const { sound } of posts) {
    if (!sound) continue;
    you += sound.you;
    self += sound.self + sound.half / 2;
    words += sound.you + sound.self + sound.half;
  }
  return words < focusWords ? null : (you + 1) / (you + self + 2);
}

function compareKinds(posts: readonly InsightPost[]): YearSummary['cameBack'] {
  return [...groupBy(posts, ({ kind }) => kind)]
    .flatMap(([kind, own]) => {
      const found = medianWithInterval(own.flatMap(({ results }) => reactionsOf(results)));
      return found === null ? [] : [{ kind, ...found }];
    })
    .toSorted(
      (one, other) =>
        Number(other.interval !== null) - Number(one.interval !== null) || other.median - one.median,
    );
}

function reactionsOf(results: Post['results']): number[] {
  const known = [results?.likes, results?.comments, results?.shares].filter((count) => count !== undefined);
  return known.length === 0 ? [] : [known.reduce((sum, count) => sum + count, 0)];
}
