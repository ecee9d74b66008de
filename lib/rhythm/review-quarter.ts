import type { ChannelDay } from '@/lib/model/channel-day';
import type { CivilDate } from '@/lib/model/civil-date';
import type { Kind } from '@/lib/model/kind';
import { goalRange, type Channel, type Plan } from '@/lib/model/plan';
import type { Post } from '@/lib/model/post';
import { groupByChannel } from './channel-days';
import { goalOn } from './goal';
import type { Quarter } from './quarter';
import type { WeekStart } from './week-start';
import { listWeeks, weekOf } from './weeks';

/** What came back, added up; only of posts whose results somebody told. */
export interface Returns {
  readonly posts: number;
  /** posts with any result told */
  readonly told: number;
  /** likes, comments and shares together */
  readonly reactions: number;
  readonly leads: number;
  readonly sales: number;
}

/** feed: ask more of it · ease: ask less · drop: nothing goes out there · keep. */
export type Advice = 'feed' | 'ease' | 'drop' | 'keep';

/** One channel's quarter. */
export interface ChannelQuarter extends Returns {
  readonly channel: Channel;
  /** posts the goals of its weeks asked for, closed weeks left out, and those that counted */
  readonly planned: number;
  readonly counted: number;
  readonly weeks: number;
  /** null where the owner wants no weeks counted */
  readonly weeksMet: number | null;
  readonly advice: Advice;
  /** posts a week that hold next week, and that the advice would ask for */
  readonly goal: number;
  readonly nextGoal: number;
}

/** One kind of post in a quarter. */
export interface KindQuarter extends Returns {
  readonly kind: Kind;
}

export interface QuarterReview extends Quarter {
  readonly channels: readonly ChannelQuarter[];
  /** the kinds that brought most per post first; only those with enough posts to tell */
  readonly kinds: readonly KindQuarter[];
}

export interface QuarterAsked {
  readonly quarter: Quarter;
  /** of the quarter at least, in any order */
  readonly posts: readonly Post[];
  readonly plan: Plan;
  readonly weekStart: WeekStart;
  readonly today: CivilDate;
  /** what every channel did day by day, of the whole history */
  readonly days: readonly ChannelDay[];
  /** false: the owner wants no weeks counted; advice then rests on what came back alone */
  readonly countsWeeks: boolean;
}

/** Fewest posts with results for a word on what they bring, and fewest weeks for a word on the goal (our choice). */
const [fewestTold, fewestWeeks] = [5, 4];
/** Share of weeks that met the goal: from here on there is room for more; below there, the goal is too high. */
const [easily, hardly] = [0.75, 0.34];

/** True when the goal was met in so few of a quarter's weeks that it is too high; false where no week asked for anything. */
export function isHardlyMet({ weeks, weeksMet }: { weeks: number; weeksMet: number }): boolean {
  return weeks > 0 && weeksMet / weeks < hardly;
}

/** What was planned in a quarter, what happened, what it brought, and what to change. The same posts, the same review. */
export function reviewQuarter(asked: QuarterAsked): QuarterReview {
  const { quarter, plan, today, countsWeeks } = asked;
  const posts = asked.posts.filter(
    ({ civilDate }) => civilDate >= quarter.from && civilDate <= quarter.to && civilDate <= today,
  );
  const measured = plan.channels.map((channel) => measureChannel(channel, posts, asked));
  const rates = measured.filter(({ told }) => told >= fewestTold).map(perPost);
  const best = Math.max(0, ...rates);
  return {
    ...quarter,
    channels: measured.map((one) => withAdvice(one, { best, compared: rates.length, countsWeeks })),
    kinds: listKinds(posts),
  };
}

type Measured = Omit<ChannelQuarter, 'advice' | 'nextGoal' | 'weeksMet'> & { readonly weeksMet: number };

interface Compared extends Pick<QuarterAsked, 'countsWeeks'> {
  /** what the best channel brings per post, and of how many that can be told */
  readonly best: number;
  readonly compared: number;
}

function measureChannel(channel: Channel, posts: readonly Post[], asked: QuarterAsked): Measured {
  const { quarter, plan, weekStart, today } = asked;
  const days = groupByChannel(asked.days, plan).get(channel.id) ?? [];
  const all = listWeeks({ days, goals: channel.goals, closures: plan.closures, weekStart, today });
  const weeks = all.filter(
    ({ from, outcome }) => from >= quarter.from && from <= quarter.to && outcome !== 'open',
  );
  const asking = weeks.filter(({ outcome }) => outcome !== 'paused');
  const own = posts.filter(
    ({ network, channelId }) => channelId === channel.id || network === channel.network,
  );
  return {
    channel,
    planned: asking.reduce((sum, { goal }) => sum + goal, 0),
    counted: weeks.reduce((sum, { counted }) => sum + counted, 0),
    weeks: asking.length,
    weeksMet: asking.filter(({ outcome }) => outcome === 'met').length,
    goal: goalOn(channel.goals, nextWeekOf(today, weekStart)),
    ...addUp(own),
  };
}

/** First day of the week after that of `today`. */
export function nextWeekOf(today: CivilDate, weekStart: WeekStart): CivilDate {
  return Temporal.PlainDate.from(weekOf(today, weekStart)).add({ days: 7 }).toString();
}

function withAdvice(one: Measured, among: Compared): ChannelQuarter {
  const advice = adviseOn(one, among);
  const step = advice === 'feed' ? 1 : advice === 'ease' ? -1 : 0;
  const nextGoal = Math.min(goalRange.most, Math.max(goalRange.least, one.goal + step));
  // What would change nothing is no advice.
  const given = step !== 0 && nextGoal === one.goal ? 'keep' : advice;
  return { ...one, weeksMet: among.countsWeeks ? one.weeksMet : null, advice: given, nextGoal };
}

function adviseOn(one: Measured, { best, compared, countsWeeks }: Compared): Advice {
  if (one.posts === 0 || one.channel.brings === false) return 'drop';
  if (one.weeks < fewestWeeks) return 'keep';
  if (isHardlyMet(one)) return countsWeeks ? 'ease' : 'keep';
  const isTold = one.told >= fewestTold && compared > 1;
  if (isTold && perPost(one) < best / 3) return 'ease';
  return one.weeksMet / one.weeks >= easily && isTold && perPost(one) === best && best > 0 ? 'feed' : 'keep';
}

/** An inquiry or a sale is worth more than a like; twenty to one is our choice and only orders things. */
function perPost({ told, reactions, leads, sales }: Returns): number {
  return told === 0 ? 0 : (reactions + 20 * (leads + sales)) / told;
}

function listKinds(posts: readonly Post[]): KindQuarter[] {
  const kinds = [...new Set(posts.map(({ kind }) => kind))].filter((kind) => kind !== 'other');
  return kinds
    .map((kind) => ({ kind, ...addUp(posts.filter((post) => post.kind === kind)) }))
    .filter(({ told }) => told >= 3)
    .toSorted((one, other) => perPost(other) - perPost(one));
}

function addUp(posts: readonly Post[]): Returns {
  const results = posts.flatMap((post) => post.results ?? []);
  const sum = (read: (one: (typeof results)[number]) => number | undefined) =>
    results.reduce((all, one) => all + (read(one) ?? 0), 0);
  return {
    posts: posts.length,
    told: results.length,
    reactions: sum(({ likes }) => likes) + sum(({ comments }) => comments) + sum(({ shares }) => shares),
    leads: sum(({ leads }) => leads),
    sales: sum(({ sales }) => sales),
  };
}
